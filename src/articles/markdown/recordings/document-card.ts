import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { nameOf } from '../../../base/addresses/paths.ts';
import type { WrittenFile } from '../context/transform-context.ts';
import { putHole } from '../fragment/hole-node.ts';

/** A card that leads to a document: what it is called, and what kind it is, how large, and of how many pages. */
export function documentCard({ file, alt, caption }: WrittenFile): Element {
  const facts: ElementContent = { type: 'hole', hole: `facts:${file.src}` };
  const card = h('a', { className: ['document-card'], href: '' }, [
    h('span', { className: ['document-name'] }, alt ?? caption ?? nameOf(file.src)),
    ' ',
    h('span', { className: ['document-facts'] }, [facts]),
  ]);
  putHole(card, 'href', `file:${file.src}`);
  return card;
}
