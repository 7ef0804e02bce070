import { goesOn, type Line } from './paragraph-lines.ts';

/** Where a line stands in a list. */
interface InList {
  /** The lines before it, from that of its sign on. */
  readonly above: readonly Line[];
  /** The number of its item, where it has one. */
  readonly number?: number;
  /** Whether its item is the last of the list, and no other has a line below its first. */
  readonly isLast: boolean;
  /** The column in which its item begins, where a line behind it belongs to it. */
  readonly indent?: number | undefined;
}

/**
 * What begins a part of an official text: `Điều 2.`, `II. Kinh phí`, `b) Khác`, `c. Quyền lợi`, and what is said of a list behind it, as
 * `=> Tổng: 5` or `(*) Ghi chú`. A single letter may be the first of a name: `V. Putin`.
 */
const outline =
  /^(?:(?:Điều|Chương|Mục|Phần|Khoản|Bước|Câu|Phụ lục)\s(?:\d{1,3}|[IVX]{1,6})(?:[.:)/]|\s?[-–])\s|(?:[IVX]{1,6}[.)/-]\s+\p{Lu}{2}|[IVX]{2,6}[.)/-]\s+\p{Lu})|\(?[a-zđ]\)\s|[a-zđ][./]\s+\p{Lu}|[=-]{1,3}>\s|[→⇒➔➜]\s|\(\*+\)\s)/u;

const part = /^(\d{1,3})\.\d{1,2}\.?\s+\p{Lu}/u;

/** Whether a line below an item is no part of it, but begins a paragraph of its own. */
export function leavesList(line: Line, { above, number, isLast, indent }: InList): boolean {
  const { begin, nodes, start, words } = line;
  if (outline.test(begin) || Number(part.exec(begin)?.[1] ?? Number.NaN) === number) return true;
  if (!isLast || (start?.column ?? 0) > (indent ?? Number.POSITIVE_INFINITY)) return false;
  if (nodes[0]?.type === 'strong' && /^[^:]{1,40}:/.test(words)) return true;
  // Where lines are broken to be short, each may begin with a capital.
  const isBroken = above.slice(Math.max(1, above.length - 9)).some(goesOn);
  if (isBroken) return false;
  // What is said of the list that follows.
  if (/^\p{Lu}[^:]{0,40}:\s*$/u.test(words)) return true;
  return /[.!?…][”"»’')]*\s*$/.test(above.at(-1)?.words ?? '') && /^[“"'‘«]*\p{Lu}/u.test(words);
}
