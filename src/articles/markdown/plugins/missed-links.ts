import type { Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { warning } from '../../../base/problem.ts';
import { type Draft, draftOf, placeInText } from '../draft.ts';

/** Longer ones are no path that somebody typed. */
const longest = 300;

/** Warns of pictures and links that stay text because their path has a space: `![](hình ảnh.jpg)`. Changes nothing. */
export const missedLinks: Plugin<[], Root> = () => (tree, file) => {
  search(tree, draftOf(file));
};

function search(parent: { children: RootContent[] }, draft: Draft): void {
  for (const child of parent.children) {
    if (child.type === 'text' && child.value.includes('](')) {
      for (const { index, image, path } of missedIn(child.value)) {
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

interface Missed {
  readonly index: number;
  readonly image: boolean;
  readonly path: string;
}

/** What looks like a link or a picture to people. Each bracket is looked at once, whatever stands around it. */
function* missedIn(text: string): Generator<Missed> {
  let end = 0;
  for (let middle = text.indexOf(']('); middle >= 0; middle = text.indexOf('](', middle + 1)) {
    const label = text.slice(Math.max(end, middle - longest), middle);
    const open = label.lastIndexOf('[');
    const path = /^[^)\n<>]*(?=\))/.exec(text.slice(middle + 2, middle + 2 + longest))?.[0] ?? '';
    if (open < 0 || /[\]\n]/.test(label.slice(open)) || !hasSpaceAndEnding(path)) continue;
    const at = middle - label.length + open;
    const image = at > end && text[at - 1] === '!';
    yield { index: image ? at - 1 : at, image, path };
    end = middle + 2 + path.length;
  }
}

function hasSpaceAndEnding(path: string): boolean {
  const [ending] = /\.[a-z\d]{2,4}$/i.exec(path.slice(-5)) ?? [];
  return ending !== undefined && /\S /.test(path.slice(0, -ending.length));
}
