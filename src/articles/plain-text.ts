import type { Element, Nodes } from 'hast';

const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The words under a node on one line: those of neighbouring blocks stay apart; `skip` leaves elements out. */
export function plainText(node: Nodes, skip: (element: Element) => boolean = isFootnoteMark): string {
  return gather(node, skip).replace(/\s+/g, ' ').trim();
}

/** The text that a node begins with, up to its first change of element. */
export function leadingText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const first = 'children' in node ? node.children[0] : undefined;
  return first === undefined ? '' : leadingText(first);
}

/** Whether the element is the number of a footnote or the arrow back from it: no words of the text. */
export function isFootnoteMark(element: Element): boolean {
  return (
    element.tagName === 'a' &&
    (element.properties.dataFootnoteRef !== undefined || element.properties.dataFootnoteBackref !== undefined)
  );
}

function gather(node: Nodes, skip: (element: Element) => boolean): string {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element' && node.type !== 'root') return '';
  if (node.type === 'element' && skip(node)) return '';
  let text = '';
  for (const child of node.children) text += gather(child, skip);
  return node.type === 'element' && inline.has(node.tagName) ? text : ` ${text} `;
}
