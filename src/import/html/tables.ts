import type { Element, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { Html } from 'mdast';
import { htmlOf } from '../../base/text/html-of.ts';
import { elementsOf, wordsOf } from './words-of.ts';

/** Stands for a table that Markdown cannot say, and stays HTML. */
export const richTable = 'bantin-table';

/**
 * Makes tables ready for Markdown: a head of the first row where there is none, since Markdown knows no table without (`tell`
 * hears of it), and the caption as a paragraph above. Those with merged cells, or with lists, listings or tables in them, stay as they are.
 */
export function prepareTables(tree: Root | Element, tell: (head: string) => void): void {
  tree.children = (tree.children as RootContent[]).flatMap((child): RootContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName !== 'table') {
      prepareTables(child, tell);
      return [child];
    }
    const listing = numberedListing(child);
    if (listing !== null) return [listing];
    const [caption] = elementsOf(child, 'caption');
    child.children = child.children.filter((one) => one !== caption);
    const words = caption === undefined ? '' : wordsOf(caption);
    if (isRich(child)) child.tagName = richTable;
    else if (elementsOf(child, 'th').length === 0) giveHead(child, tell);
    return words === '' ? [child] : [h('p', words), child];
  }) as Element['children'];
}

/** The listing of a table that only sets the numbers of its lines beside it, as programs that colour code do; null for others. */
function numberedListing(table: Element): Element | null {
  const [numbers, listing, ...others] = elementsOf(table, 'pre');
  if (numbers === undefined || others.length > 0) return null;
  const rows = elementsOf(table, 'tr').length;
  if (listing === undefined || rows > 1 || !/^[\d\s]+$/.test(wordsOf(numbers))) return null;
  return listing;
}

function giveHead(table: Element, tell: (head: string) => void): void {
  const [first] = elementsOf(table, 'tr');
  if (first === undefined) return;
  for (const cell of first.children) if (cell.type === 'element') cell.tagName = 'th';
  tell(wordsOf(first));
}

function isRich(table: Element): boolean {
  const isWide = (value: unknown) => value !== undefined && Number(value) > 1;
  return (
    elementsOf(table, 'ul', 'ol', 'table', 'blockquote', 'pre').length > 0 ||
    elementsOf(table, 'td', 'th').some(
      ({ properties }) => isWide(properties.colSpan) || isWide(properties.rowSpan),
    )
  );
}

/** Without what a page does with its looks, and without empty lines, which would end it. */
export function tableHtml(table: Element): Html {
  const lines = htmlOf({ ...bare(table), tagName: 'table' });
  const value = lines
    .split(/(<pre>[\s\S]*?<\/pre>)/)
    .map((part, index) => (index % 2 > 0 ? part.replace(/\r?\n/g, '&#10;') : part.replace(/\s*\n\s*/g, ' ')))
    .join('');
  return { type: 'html', value };
}

const attributes = ['colSpan', 'rowSpan', 'href', 'src', 'alt', 'start', 'scope'];

function bare(node: Element): Element {
  const properties = Object.fromEntries(
    Object.entries(node.properties).filter(([name]) => attributes.includes(name)),
  );
  const children = node.children.map((child: RootContent) =>
    child.type === 'element' ? bare(child) : child,
  );
  return { ...node, properties, children: children as Element['children'] };
}
