import type { Element, ElementContent } from 'hast';
import { nameOf } from '../../../base/paths.ts';
import { putHole } from '../hole-node.ts';
import type { WrittenFile } from '../transform-context.ts';

/** A card that leads to a document: what it is called, and what kind it is, how large, and of how many pages. */
export function documentCard({ file, alt, caption }: WrittenFile): Element {
  const facts: ElementContent = { type: 'hole', hole: `facts:${file.src}` };
  const card: Element = {
    ...{ type: 'element', tagName: 'a', properties: { className: ['document-card'], href: '' } },
    children: [
      span('document-name', [{ type: 'text', value: alt ?? caption ?? nameOf(file.src) }]),
      { type: 'text', value: ' ' },
      span('document-facts', [facts]),
    ],
  };
  putHole(card, 'href', `file:${file.src}`);
  return card;
}

function span(name: string, children: ElementContent[]): Element {
  return { type: 'element', tagName: 'span', properties: { className: [name] }, children };
}
