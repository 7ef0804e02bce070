import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { plainText } from '../plain-text.ts';
import { transformContextOf } from '../transform-context.ts';
import { isElement } from '../walk.ts';

/** Notes the words of the first paragraph. Changes nothing. */
export const firstParagraph: Plugin<[], Root> = () => (tree, file) => {
  const first = tree.children.find((child) => isElement(child, 'p'));
  transformContextOf(file).firstParagraph = first === undefined ? '' : plainText(first);
};
