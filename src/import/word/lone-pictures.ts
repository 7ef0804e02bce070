import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { elementsOf, isEmptyNode, wordsOf } from '../html/words-of.ts';

/** Pictures that begin or end a paragraph of words get one of their own: they are anchored to it, and stand beside its text, not in it. */
export function setPicturesApart(tree: Root): void {
  tree.children = tree.children.flatMap((child) =>
    child.type === 'element' && child.tagName === 'p' && wordsOf(child) !== '' ? parted(child) : [child],
  );
}

function parted(paragraph: Element): Element[] {
  const { children } = paragraph;
  const first = children.findIndex((child) => !isEmptyNode(child) && !isPicture(child));
  const last = children.findLastIndex((child) => !isEmptyNode(child) && !isPicture(child));
  const alone = (parts: readonly ElementContent[]) =>
    parts.filter(isPicture).map((picture) => h('p', [picture]));
  return [
    ...alone(children.slice(0, first)),
    { ...paragraph, children: children.slice(first, last + 1) },
    ...alone(children.slice(last + 1)),
  ];
}

/** With what may be around it, as a link. */
function isPicture(node: ElementContent): boolean {
  if (node.type !== 'element') return false;
  return node.tagName === 'img' || (wordsOf(node) === '' && elementsOf(node, 'img').length > 0);
}
