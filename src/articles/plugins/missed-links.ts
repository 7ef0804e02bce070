import type { Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { warning } from '../../base/problem.ts';
import { type Draft, draftOf, placeInText } from '../draft.ts';

const missed = /(!?)\[[^\]\n]*\]\(([^)\n<>]*?[^)\s<>] [^)\n<>]*?\.[a-z\d]{2,4})\)/giu;

/** Warns of pictures and links that stay text because their path has a space: `![](hình ảnh.jpg)`. Changes nothing. */
export const missedLinks: Plugin<[], Root> = () => (tree, file) => {
  search(tree, draftOf(file));
};

function search(parent: { children: RootContent[] }, draft: Draft): void {
  for (const child of parent.children) {
    if (child.type === 'text' && child.value.includes('](')) {
      for (const { index, 1: mark, 2: path = '' } of child.value.matchAll(missed)) {
        const image = mark === '!';
        draft.problems.push(
          warning(
            image ? 'image-not-recognised' : 'link-not-recognised',
            placeInText(child, index, draft),
            `The ${image ? 'picture' : 'link'} "${path}" stays text, because a path with a space ends at the space.`,
            `Write the path in angle brackets, (<${path}>), or each space as %20.`,
          ),
        );
      }
    } else if ('children' in child) {
      search(child, draft);
    }
  }
}
