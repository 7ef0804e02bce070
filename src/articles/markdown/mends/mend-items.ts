import type { List, ListItem, Paragraph, RootContent } from 'mdast';
import { leavesList } from './leaves-list.ts';
import { bulletLength } from './mend-lists.ts';
import { type Line, lineWithout, paragraphLines, paragraphOf } from './paragraph-lines.ts';

/** An item, with its number where it has one, or a paragraph that was taken for the end of one. */
type Part = { readonly node: ListItem; readonly number: number } | { readonly node: Paragraph };

/**
 * The list with items of their own in place of lines that begin with another sign of it or with its sign and no space, `-Giảm phí` or
 * `– Giảm phí` below `- Giảm thuế`, `** Lưu ý`, `2, Hai` below `1. Một`, and with paragraphs in place of lines that do not belong to it; null where
 * there is none.
 */
export function mendItems(list: List, markdown: string): RootContent[] | null {
  const last = list.children.at(-1);
  const areLong = list.children.some((item) => item !== last && hasLines(item));
  const parts = list.children.flatMap((item) => splitItem(item, list, item === last && !areLong, markdown));
  return parts.length > list.children.length ? listsOf(parts, list) : null;
}

/** Whether an item has a line below its first. */
export function hasLines({ children: [first] }: ListItem): boolean {
  return (
    first?.type === 'paragraph' &&
    first.children.some((child) => child.type === 'text' && child.value.includes('\n'))
  );
}

function listsOf(parts: readonly Part[], list: List): RootContent[] {
  const blocks: RootContent[] = [];
  for (const part of parts) {
    const last = blocks.at(-1);
    if (!('number' in part)) blocks.push(part.node);
    else if (last?.type !== 'list')
      blocks.push({
        ...list,
        ...(list.ordered === true && { start: part.number }),
        children: [part.node],
        ...placeAround(part.node, part.node),
      });
    else {
      last.children.push(part.node);
      Object.assign(last, placeAround(last, part.node));
    }
  }
  return blocks;
}

function placeAround(first: RootContent, last: RootContent) {
  const [start, end] = [first.position?.start, last.position?.end];
  return start && end && { position: { start, end } };
}

function splitItem(item: ListItem, list: List, isLast: boolean, markdown: string): Part[] {
  const [first, ...others] = item.children;
  const start = item.position?.start.offset ?? 0;
  const [mark = ''] = /^(?:[-+*]|\d{1,9}[.)])/.exec(markdown.slice(start, start + 11)) ?? [];
  const number = Number.parseInt(mark, 10);
  if (first?.type !== 'paragraph' || mark === '') return [{ node: item, number }];
  const [below] = others;
  if (
    below?.type === 'list' &&
    others.length === 1 &&
    below.children.every((one) => isBehind(one, mark, markdown))
  )
    return [{ ...item, children: [first] }, ...below.children].map((node) => ({ node, number }));
  if (others.length > 0) return [{ node: item, number }];
  const parts: { readonly lines: Line[]; readonly number: number | null }[] = [];
  let next = number;
  for (const line of paragraphLines(first, markdown)) {
    const last = parts.at(-1);
    const length = last === undefined ? 0 : markLength(line.begin, mark, next, list);
    if (last === undefined || length > 0) {
      parts.push({ lines: [lineWithout(line, length, markdown)], number: next });
      next += 1;
    } else if (leavesList(line, { above: last.lines, number, isLast, indent: item.position?.start.column }))
      parts.push({ lines: [line], number: null });
    else last.lines.push(line);
  }
  if (parts.length < 2) return [{ node: item, number }];
  return parts.map(({ lines, number: own }, index) => {
    const paragraph = paragraphOf(lines);
    if (own === null) return { node: paragraph };
    const { position } = paragraph;
    const begun = index === 0 ? item : ({ type: 'listItem', spread: false } as const);
    return { node: { ...begun, children: [paragraph], ...(position && { position }) }, number: own };
  });
}

/** How long the sign is that begins a line as an item of the list begins; 0 where there is none. */
function markLength(begin: string, mark: string, next: number, list: List): number {
  if (list.ordered !== true) {
    if (begin.startsWith(mark) && /^\p{L}/u.test(begin.slice(1))) return 1;
    return bulletLength(begin) || (/^(?:–|\*{2,3}|\+{2,3})\s+(?=\p{Lu})/u.exec(begin)?.[0].length ?? 0);
  }
  const [whole = '', number] = /^(\d{1,9})(?:[.)](?=\p{L})|[,/.)–:-]\s*(?=\p{Lu}))/u.exec(begin) ?? [];
  return Number(number) === next ? whole.length : 0;
}

/** Whether it was made of a line that began with the sign: nothing but words stands in such an item. */
function isBehind({ position }: ListItem, mark: string, markdown: string): boolean {
  const start = position?.start.offset ?? 0;
  return mark.length === 1 && markdown.charAt(start) !== mark && markdown.charAt(start - 1) === mark;
}
