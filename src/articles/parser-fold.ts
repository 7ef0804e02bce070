import type { Nodes } from 'mdast';
import type { Point } from 'unist';

/**
 * Most of an article is words, in which no parser of Markdown finds anything. So each run of words is folded into one
 * letter before the text is parsed, and unfolded in the tree: the same tree, in a fraction of the time.
 */

const letter = 'A-Za-z\\u00c0-\\u024f\\u1ea0-\\u1ef9';

/** What an address is made of when nothing in it could mean something elsewhere. */
const address = '[A-Za-z\\d./:#?=%,;+-]{2,}';

/**
 * A run of words begins and ends with a letter, so what stood beside a letter still does, and holds no marks and no
 * square brackets. The plain address of a link is folded too. Nothing is folded behind any other `](`, where a space
 * ends an address and a quote a title, in names of footnotes, and behind `&`, where letters may name a character.
 */
const runs = new RegExp(
  [
    `(?<=\\]\\()${address}(?=\\))`,
    `\\]\\((?!${address}\\))[^\\n]*(?:\\n[^\\n]+)*`,
    '\\[\\^[^\\]\\n]*',
    '&#?[A-Za-z\\d]+',
    `[${letter}][${letter}\\d ,.;:?!%/()"'–“”‘’…-]{10,}[${letter}]`,
  ].join('|'),
  'g',
);

/** With what begins that is left as it is. */
const left = /^[[\]&]/;

/** What gives words a meaning in other places, tags, code with a language, definitions of links; and signs as ours are, or numbers that may stand for them. */
const meaning = /[<\ua000-\ua48c]|&#[\dxX]|```|~~~|(?<!\[\^[^\]\s]*)\]:/;

/** Letters of Yi, of which each stands for one run. */
const firstSign = 0xa000;
const mostSigns = 0x48d;

/** A text with runs of words folded, and of each run in order its words and where its letter stands. */
export interface Folded {
  readonly text: string;
  /** The text as it was. */
  readonly whole: string;
  readonly words: readonly string[];
  readonly offsets: readonly number[];
  /** How many characters were spared by all runs before each, and at last by all. */
  readonly spared: readonly number[];
}

/** A text as it is, for parsers with syntax of their own. */
export function unfolded(markdown: string): Folded {
  return { text: markdown, whole: markdown, words: [], offsets: [], spared: [0] };
}

export function fold(markdown: string): Folded {
  if (meaning.test(markdown)) return unfolded(markdown);
  const words: string[] = [];
  const offsets: number[] = [];
  const spared = [0];
  let gone = 0;
  const text = markdown.replace(runs, (run, at: number) => {
    if (left.test(run) || words.length === mostSigns) return run;
    offsets.push(at - gone);
    gone += run.length - 1;
    spared.push(gone);
    return String.fromCharCode(firstSign + words.push(run) - 1);
  });
  return { text, whole: markdown, words, offsets, spared };
}

/** Puts the words back everywhere in the tree of a folded text, and each node where it stands in the whole one. */
export function unfold(node: Nodes, folded: Folded): void {
  if (folded.words.length === 0) return;
  if ('value' in node) node.value = unfoldText(node.value, folded);
  if ('alt' in node) node.alt &&= unfoldText(node.alt, folded);
  if ('url' in node) node.url = unfoldText(node.url, folded);
  if ('title' in node) node.title &&= unfoldText(node.title, folded);
  if (node.position) {
    const { start, end } = node.position;
    node.position = { start: unfoldPoint(start, folded), end: unfoldPoint(end, folded) };
  }
  if ('children' in node) for (const child of node.children) unfold(child, folded);
}

/** A part of a folded text with its words. */
export function unfoldText(text: string, { words }: Folded): string {
  let whole = '';
  let rest = 0;
  for (let index = 0; index < text.length; index += 1) {
    const sign = text.charCodeAt(index) - firstSign;
    if (sign < 0 || sign >= words.length) continue;
    whole += text.slice(rest, index) + words[sign];
    rest = index + 1;
  }
  return rest === 0 ? text : whole + text.slice(rest);
}

/** Where a point of a folded text stands in the whole one. */
export function unfoldPoint({ line, column, offset = 0 }: Point, folded: Folded): Required<Point> {
  const shift = sparedBefore(offset, folded);
  return {
    line,
    column: column + shift - sparedBefore(offset - column + 1, folded),
    offset: offset + shift,
  };
}

/** How many characters folding took out before an offset. */
function sparedBefore(offset: number, { offsets, spared }: Folded): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return spared[low] ?? 0;
}
