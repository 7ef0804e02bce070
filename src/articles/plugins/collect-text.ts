import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { draftOf } from '../draft.ts';
import { isFootnoteMark, plainText } from '../plain-text.ts';
import { isElement } from '../walk.ts';

/** Notes the words of the body, captions left out, and those of its first paragraph. Changes nothing. */
export const collectText: Plugin<[], Root> = () => (tree, file) => {
  const draft = draftOf(file);
  const first = tree.children.find((child) => isElement(child, 'p'));
  draft.firstParagraph = first === undefined ? '' : plainText(first);
  draft.text = plainText(tree, isNoBodyText);
};

function isNoBodyText(element: Element): boolean {
  return element.tagName === 'figure' || isFootnoteMark(element);
}
