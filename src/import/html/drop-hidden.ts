import type { Element, Root, RootContent } from 'hast';
import { isHidden } from '../../articles/markdown/raw/hidden-html.ts';
import { elementsOf, wordsOf } from './words-of.ts';

/** Takes out what readers of the old page did not see, because its HTML hides it; `tell` is told of all that said something. */
export function dropHidden(tree: Root | Element, tell: (words: string) => void): void {
  tree.children = (tree.children as RootContent[]).filter((child) => {
    if (child.type !== 'element') return true;
    if (!isHidden(child)) {
      dropHidden(child, tell);
      return true;
    }
    const words = wordsOf(child).slice(0, 200);
    if (words !== '') tell(words);
    else for (const { properties } of elementsOf(child, 'img')) tell(String(properties.src ?? ''));
    return false;
  }) as Element['children'];
}
