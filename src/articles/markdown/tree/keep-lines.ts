import type { Nodes } from 'hast';
import { keepNumbersTogether } from '../../../base/text/keep-together.ts';

/** Texts that are printed sign by sign. */
const exact = new Set(['code', 'pre', 'kbd', 'samp', 'script', 'style']);

/** Lets no line of the printed text end between a number and what it counts. Changes the tree, after all that reads it. */
export function keepLines(node: Nodes): void {
  if (node.type === 'text') node.value = keepNumbersTogether(node.value);
  else if ('children' in node && !(node.type === 'element' && exact.has(node.tagName)))
    for (const child of node.children) keepLines(child);
}
