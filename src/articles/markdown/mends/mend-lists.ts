import type { List, RootContent } from 'mdast';
import { type Line, lineWithout, paragraphOf } from './paragraph-lines.ts';

/** Signs of lists that word processors write; nothing else begins with one. */
const sure = /^([•●▪■◦○‣⁃∙➢➤►▶✓✔❖◆\uf020-\uf0ff]|o(?=\t|\u00a0| {2}))\s*/u;

/** Signs that may begin a line of another kind too, so that all lines must have the same. */
const likely = /^([–—·→⇒▸]|[+-](?=[^\s\d+>-])|\*(?=[^\s*]))\s*/u;

/** Signs that say something, and so are kept: the pictures among letters, and ornaments. */
const ornament = /^(?![©®™])(?:\p{Extended_Pictographic}|[♠♣♥♦☞※✦✧✪✻✽❀❁❋◇◈□▫])/u;

/**
 * The lines of a paragraph as a list, with the paragraph before it, when two lines or more begin with the sign of one; null
 * when they are none.
 */
export function mendBullets(lines: readonly Line[], markdown: string): RootContent[] | null {
  const first = lines.findIndex(({ begin }) => sure.test(begin) || likely.test(begin));
  if (first < 0) return mendOrnaments(lines);
  const pattern = sure.test(lines[first]?.begin ?? '') ? sure : likely;
  const sign = pattern.exec(lines[first]?.begin ?? '')?.[1];
  const items: Line[][] = [];
  for (const line of lines.slice(first)) {
    const match = pattern.exec(line.begin);
    if (match !== null && (pattern === sure || match[1] === sign)) {
      items.push([lineWithout(line, match[0].length, markdown)]);
    } else if (pattern === sure) items.at(-1)?.push(line);
    else return null;
  }
  if (items.length < 2) return null;
  // People who speak in turn: no list has that dash, and they keep it.
  if (sign === '—') return lines.map((line) => paragraphOf([line]));
  return [...(first > 0 ? [paragraphOf(lines.slice(0, first))] : []), listOf(items, lines.slice(first))];
}

/** Lines that each begin with an ornament, as paragraphs; what stands before the first is one too. */
function mendOrnaments(lines: readonly Line[]): RootContent[] | null {
  const first = lines.findIndex(({ begin }) => ornament.test(begin));
  const marked = first < 0 ? [] : lines.slice(first);
  if (marked.length < 2 || !marked.every(({ begin }) => ornament.test(begin))) return null;
  return [
    ...(first > 0 ? [paragraphOf(lines.slice(0, first))] : []),
    ...marked.map((line) => paragraphOf([line])),
  ];
}

function listOf(items: readonly (readonly Line[])[], lines: readonly Line[]): List {
  const [start, end] = [lines[0]?.start, lines.at(-1)?.end];
  return {
    type: 'list',
    ordered: false,
    spread: false,
    children: items.map((item) => {
      const paragraph = paragraphOf(item);
      const { position } = paragraph;
      return { type: 'listItem', spread: false, children: [paragraph], ...(position && { position }) };
    }),
    ...(start && end && { position: { start, end } }),
  };
}

const letters = 'aăâbcdđeêfghijklmnoôơpqrstuưvwxyz';

/** What numbers a line in other ways than Markdown knows, by the kind of its number. */
const numbered: readonly { readonly kind: string; readonly pattern: RegExp }[] = [
  { kind: 'roman', pattern: /^\(?([ivxIVX]{1,6})(?:[.)/]|\.\)|\s?[-–:])\s/ },
  { kind: 'letter', pattern: /^\(?([a-zđ])(?:[.)/]|\s?[-–:])\s/i },
  { kind: 'digits', pattern: /^\(?(\d{1,3})(?:[)/]|\.\)|\s?[-–:])\s/ },
  { kind: 'digits', pattern: /^(?:\p{Lu}\p{Ll}+ )(\d{1,3})(?:[.:)/]|\s?[-–])\s/u },
  { kind: 'parts', pattern: /^((?:\d{1,2}\.){1,3}\d{1,2})\.?\s/ },
  { kind: 'digits', pattern: /^(\d{1,3})\.(?:\s|(?=\p{L}))/u },
  { kind: 'circled', pattern: /^([①-⒛⓵-⓾❶-➓])/ },
  { kind: 'digits', pattern: /^(\d{1,2})\ufe0f?\u20e3/ },
];

/**
 * The lines of a paragraph as paragraphs of their own, each with its number, when two lines or more are numbered one after
 * another: `a) …`, `1.1. …`, `II. …`; null when they are not. They keep their numbers, because đ) follows d) here.
 */
export function mendNumbered(lines: readonly Line[]): RootContent[] | null {
  for (const { kind, pattern } of numbered) {
    const places = lines.flatMap(({ begin }, index) => {
      const number = pattern.exec(begin)?.[1];
      return number === undefined ? [] : [{ index, value: rankOf(number, kind) }];
    });
    const isOrder = places.every(
      ({ value }, index) => value > (places[index - 1]?.value ?? Number.NEGATIVE_INFINITY),
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
