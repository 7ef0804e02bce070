import type { Root } from 'hast';
import type { Plugin } from 'unified';
import { transformContextOf } from '../context/transform-context.ts';
import { plainText } from '../tree/plain-text.ts';
import { isElement } from '../tree/walk.ts';

/** Notes the words of the first paragraph. Changes nothing. */
export const firstParagraph: Plugin<[], Root> = () => (tree, file) => {
  const first = tree.children.find((child) => isElement(child, 'p'));
  transformContextOf(file).firstParagraph = first === undefined ? '' : plainText(first);
};
