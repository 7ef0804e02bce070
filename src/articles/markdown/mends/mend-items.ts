import type { List, ListItem } from 'mdast';
import { type Line, lineWithout, paragraphLines, paragraphOf } from './paragraph-lines.ts';

/**
 * The list with items of their own in place of lines that begin with its sign but no space behind it, `-Giảm phí` below
 * `- Giảm thuế`; null where there is none.
 */
export function mendItems(list: List, markdown: string): List[] | null {
  const children = list.children.flatMap((item) => splitItem(item, list, markdown));
  return children.length > list.children.length ? [{ ...list, children }] : null;
}

function splitItem(item: ListItem, list: List, markdown: string): ListItem[] {
  const [first, ...others] = item.children;
  const start = item.position?.start.offset ?? 0;
  const [mark = ''] = /^(?:[-+*]|\d{1,9}[.)])/.exec(markdown.slice(start, start + 11)) ?? [];
  if (first?.type !== 'paragraph' || mark === '') return [item];
  const [below] = others;
  if (
    below?.type === 'list' &&
    others.length === 1 &&
    below.children.every((one) => isBehind(one, mark, markdown))
  )
    return [{ ...item, children: [first] }, ...below.children];
  if (others.length > 0) return [item];
  const lines = paragraphLines(first, markdown);
  const items: Line[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const length = index === 0 ? 0 : markLength(line.begin, mark, items.length, list);
    if (length > 0) items.push([lineWithout(line, length, markdown)]);
    else items.at(-1)?.push(line);
  }
  if (items.length < 2) return [item];
  return items.map((own, index) => {
    const paragraph = paragraphOf(own);
    const { position } = paragraph;
    return {
      ...(index === 0 ? item : { type: 'listItem', spread: false }),
      children: [paragraph],
      ...(position && { position }),
    };
  });
}

/** How long the sign is that begins a line as it begins the items above; 0 where there is none. */
function markLength(begin: string, mark: string, behind: number, list: List): number {
  if (list.ordered !== true) return begin.startsWith(mark) && /^\p{L}/u.test(begin.slice(1)) ? 1 : 0;
  const [whole = '', number] = /^(\d{1,9})[.)](?=\p{L})/u.exec(begin) ?? [];
  return whole.endsWith(mark.slice(-1)) && Number(number) === Number.parseInt(mark, 10) + behind
    ? whole.length
    : 0;
}

/** Whether it was made of a line that began with the sign: nothing but words stands in such an item. */
function isBehind({ position }: ListItem, mark: string, markdown: string): boolean {
  const start = position?.start.offset ?? 0;
  return mark.length === 1 && markdown.charAt(start) !== mark && markdown.charAt(start - 1) === mark;
}
