import type { List, RootContent } from 'mdast';
import { leavesList } from './leaves-list.ts';
import { type Line, lineWithout, paragraphLines, paragraphOf, paragraphsOf } from './paragraph-lines.ts';

/**
 * Signs of lists that word processors write; nothing else begins with one, or with one and the only tab of its line: `v`, `ü` and
 * the like are pictures in the font of Word.
 */
const sure = /^([•●▪■◦○‣⁃∙➢➤►▶✓✔❖◆\uf020-\uf0ff]|o(?=\t|\u00a0| {2})|[·§vüØqnl](?=\t[^\t]*$))\s*/u;

/** How long the sign is that begins a line as word processors write items; 0 where there is none. */
export function bulletLength(begin: string, pattern = sure): number {
  return pattern.exec(begin)?.[0].length ?? 0;
}

/** Signs that may begin a line of another kind too, so that all lines must have the same. */
const likely = /^([–—·→⇒▸]|[+-](?=[^\s\d+>-])|\*(?=[^\s*])|o(?= +[\p{Lu}\p{N}]))\s*/u;

/** Signs of items of an item of another sign. */
const inItems = /^[–+→⇒▸-]\s*(?=\p{L})/u;

/** The lines of an item, and those of the items in it. */
interface Item {
  readonly lines: Line[];
  readonly below: Line[][];
}

/** The sign of a list that a line begins with, one name for all that nothing else begins with; null where there is none. */
export function bulletSign(line: Line | undefined): string | null {
  if (line === undefined) return null;
  return sure.test(line.begin) ? 'sure' : (likely.exec(line.begin)?.[1] ?? null);
}

/** Signs that say something, and so are kept: the pictures among letters, and ornaments. */
const ornament = /^(?![©®™])(?:\[[ x]\] |\p{Extended_Pictographic}|[☐☒♠♣♥♦☞※✦✧✪✻✽❀❁❋◇◈□▫])/u;

/**
 * The lines of a paragraph as a list, with the paragraph before it, when two lines or more begin with the sign of one; null
 * when they are none.
 */
export function mendBullets(lines: readonly Line[], markdown: string): RootContent[] | null {
  return markedItems(lines, markdown) ?? mendOrnaments(lines);
}

function markedItems(lines: readonly Line[], markdown: string): RootContent[] | null {
  const first = lines.findIndex(({ begin }) => sure.test(begin) || likely.test(begin));
  if (first < 0) return null;
  const pattern = sure.test(lines[first]?.begin ?? '') ? sure : likely;
  const sign = pattern.exec(lines[first]?.begin ?? '')?.[1];
  const items: Item[] = [];
  const behind: Line[] = [];
  // A lone dash may go on with the line above.
  const nested = pattern === sure && lines.filter(({ begin }) => inItems.test(begin)).length > 1;
  const lastMark = lines.findLastIndex(({ begin }) => pattern.test(begin));
  for (const [index, line] of [...lines.entries()].slice(first)) {
    const match = pattern.exec(line.begin);
    const item = items.at(-1);
    const last = item?.below.at(-1) ?? item?.lines ?? [];
    const inner = nested && behind.length === 0 ? bulletLength(line.begin, inItems) : 0;
    if (match !== null && (pattern === sure || match[1] === sign)) {
      items.push({ lines: [lineWithout(line, match[0].length, markdown)], below: [] });
    } else if (pattern !== sure) return null;
    else if (inner > 0) item?.below.push([lineWithout(line, inner, markdown)]);
    else if (behind.length > 0 || leavesList(line, { above: last, isLast: index > lastMark }))
      behind.push(line);
    else last.push(line);
  }
  if (items.length < 2 || (isLetter(sign) && !isRepeated(sign, lines))) return null;
  // People who speak in turn: no list has that dash, and they keep it.
  if (sign === '—') return lines.map((line) => paragraphOf([line]));
  const listed = lines.slice(first, lines.length - behind.length);
  return [
    ...(first > 0 ? [paragraphOf(lines.slice(0, first))] : []),
    listOf(items, listed),
    ...(behind.length > 0 ? [paragraphOf(behind)] : []),
  ];
}

const isLetter = (sign = '') => /[vüØqnl]/.test(sign);

/** Rows of a table whose first cells are letters hold each but once. */
function isRepeated(sign: string | undefined, lines: readonly Line[]): boolean {
  return lines.filter(({ begin }) => sure.exec(begin)?.[1] === sign).length > 1;
}

/**
 * A paragraph and the list directly below it, with its last lines as items where they begin with another sign of a list, `• Một` above
 * `- Hai`; null where they do not.
 */
export function joinBullets(
  above: RootContent | undefined,
  list: RootContent | undefined,
  markdown: string,
): RootContent[] | null {
  if (above?.type !== 'paragraph' || list?.type !== 'list' || list.ordered === true) return null;
  if (above.position?.end.line !== (list.position?.start.line ?? 0) - 1) return null;
  const lines = paragraphLines(above, markdown);
  const first = lines.findIndex(({ begin }) => bulletLength(begin) > 0);
  if (first < 0) return null;
  const items = lines
    .slice(first)
    .map((line) => ({ lines: [lineWithout(line, bulletLength(line.begin), markdown)], below: [] }));
  const begun = listOf(items, lines.slice(first));
  const [start, end] = [begun.position?.start, list.position?.end];
  return [
    ...(first > 0 ? [paragraphOf(lines.slice(0, first))] : []),
    {
      ...list,
      children: [...begun.children, ...list.children],
      ...(start && end && { position: { start, end } }),
    },
  ];
}

/** Lines of which two or more begin with an ornament, as paragraphs: those that begin as sentences do stand apart too. */
function mendOrnaments(lines: readonly Line[]): RootContent[] | null {
  const first = lines.findIndex(({ begin }) => ornament.test(begin));
  if (first < 0 || lines.filter(({ begin }) => ornament.test(begin)).length < 2) return null;
  return [...(first > 0 ? [paragraphOf(lines.slice(0, first))] : []), ...paragraphsOf(lines.slice(first))];
}

function listOf(items: readonly Item[], lines: readonly Line[]): List {
  const [start, end] = [lines[0]?.start, lines.at(-1)?.end];
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map(({ lines: own, below }) => {
      const paragraph = paragraphOf(own);
      const { position } = paragraph;
      const inner = below.map((one) => ({ lines: one, below: [] }));
      const children = below.length > 0 ? [paragraph, listOf(inner, below.flat())] : [paragraph];
      return { type: 'listItem', spread: false, children, ...(position && { position }) };
    }),
    ...(start && end && { position: { start, end } }),
  };
}

const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** What numbers a line in other ways than Markdown knows, by the kind of its number. */
const numbered: readonly { readonly kind: string; readonly pattern: RegExp; readonly isStrict?: true }[] = [
  { kind: 'digits', pattern: /^\[(\d{1,3})\]\s/ },
  { kind: 'roman', pattern: /^\(?([ivxIVX]{1,6})(?:[.)/]|\.\)|\s?[-–:])\s/ },
  { kind: 'letter', pattern: /^\(?([a-zđ])(?:[.)/]|\s?[-–:])\s/i },
  { kind: 'digits', pattern: /^\(?(\d{1,3})(?:[)/]|\.\)|\s?[-–:])\s/ },
  { kind: 'digits', pattern: /^(?:\p{Lu}\p{Ll}+ )(\d{1,3})(?:[.:)/]|\s?[-–])\s/u },
  { kind: 'parts', pattern: /^((?:\d{1,2}\.){1,3}\d{1,2})\.?\s/ },
  { kind: 'digits', pattern: /^(\d{1,3})\.(?:\s|(?=\p{L}))/u },
  { kind: 'circled', pattern: /^([①-⒛⓵-⓾❶-➓])/ },
  { kind: 'digits', pattern: /^(\d{1,2})\ufe0f?\u20e3/ },
  // "1-Ông A", "1 Nguyễn Văn A": other lines begin so too, but not with 1, 2, 3.
  { kind: 'digits', pattern: /^(\d{1,3})(?:[-–]|\s+)(?=\p{Lu})/u, isStrict: true },
];

/**
 * The lines of a paragraph as paragraphs of their own, each with its number, when two lines or more are numbered one after
 * another: `a) …`, `1.1. …`, `II. …`; null when they are not. They keep their numbers, because đ) follows d) here.
 */
export function mendNumbered(lines: readonly Line[]): RootContent[] | null {
  for (const { kind, pattern, isStrict } of numbered) {
    const places = lines.flatMap(({ begin }, index) => {
      const number = pattern.exec(begin)?.[1];
      return number === undefined ? [] : [{ index, value: rankOf(number, kind) }];
    });
    const isOrder = places.every(
      ({ value }, index) =>
        value > (places[index - 1]?.value ?? Number.NEGATIVE_INFINITY) && (!isStrict || value === index + 1),
    );
    if (places.length < 2 || !isOrder) continue;
    const begins = [...new Set([0, ...places.map(({ index }) => index)])];
    return begins.map((begin, index) => paragraphOf(lines.slice(begin, begins[index + 1])));
  }
  return null;
}

function rankOf(number: string, kind: string): number {
  if (kind === 'digits') return Number(number);
  if (kind === 'parts')
    return (
      number.split('.').reduce((value, part) => value * 100 + Number(part), 0) /
      100 ** number.split('.').length
    );
  if (kind === 'letter') return letters.indexOf(number.toLowerCase());
  if (kind === 'circled') return number.charCodeAt(0);
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  const each = Array.from(number.toLowerCase(), (letter) => values[letter] ?? 0);
  return each.reduce((sum, value, index) => sum + (value < (each[index + 1] ?? 0) ? -value : value), 0);
}
