import type { Element, Nodes } from 'hast';

const inline = new Set(
  'a abbr b bdi bdo cite code data del dfn em i ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
);

/** The words under a node on one line: those of neighbouring blocks stay apart; `skip` leaves elements out. */
export function plainText(node: Nodes, skip: (element: Element) => boolean = isFootnoteMark): string {
  return gather(node, skip, '').trimEnd();
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

/** `text` with the words under the node behind it: no space at its beginning, and never two together. */
function gather(node: Nodes, skip: (element: Element) => boolean, text: string): string {
  if (node.type === 'text') return joined(text, node.value);
  if (node.type !== 'element' && node.type !== 'root') return text;
  if (node.type === 'element' && skip(node)) return text;
  const isInline = node.type === 'element' && inline.has(node.tagName);
  let gathered = isInline ? text : joined(text, ' ');
  for (const child of node.children) gathered = gather(child, skip, gathered);
  return isInline ? gathered : joined(gathered, ' ');
}

function joined(before: string, written: string): string {
  const text = /[^\S ]| {2}/.test(written) ? written.replace(/\s+/g, ' ') : written;
  return text.startsWith(' ') && (before === '' || before.endsWith(' '))
    ? before + text.slice(1)
    : before + text;
}
