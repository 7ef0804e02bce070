/**
 * Most of an article is words, in which no parser of Markdown finds anything. So each run of words is folded into one
 * letter before the text is parsed, and unfolded in the tree: the same tree, in a fraction of the time. What is left
 * is the form of a text, which is mostly one that was seen before (`parser-parts.ts`).
 */

const letter = 'A-Za-z\\u00c0-\\u024f\\u1ea0-\\u1ef9';
const within = `[${letter}\\d ,.;:?!%/()"'–“”‘’…-]*`;

/** What a run ends with, or else the end of a line. */
const last = `(?:[${letter}\\d]|(?<! )(?=\\n|$))`;

const words = `(?:(?<![^ \\n])[“‘"'(]+)?[${letter}]${within}${last}`;

/** A number, and words behind it; none that may be the number of an item in a list. */
const numbers = `(?<!\\d)\\d{1,9}(?!\\d|[.)](?:\\s|$))(?:${within}${last})?`;

/** All that stands between two pipes. */
const cell = `(?<=\\| )[${letter}\\d]${within}(?<! )(?= \\|)`;

/** What an address is made of when nothing in it could mean something elsewhere. */
const address = '[A-Za-z\\d./:#?=%,;+-]{2,}';

/**
 * A run of words holds no marks and no square brackets. It begins and ends with a letter or a digit, so what stood beside
 * one still does; with other punctuation only where a space or the end of the line is beside it. The plain address of a
 * link is folded too. Nothing is folded behind any other `](`, where a space ends an address and a quote a title, in
 * names of footnotes, and behind `&`, where letters may name a character.
 */
const runs = new RegExp(
  [
    `(?<=\\]\\()${address}(?=\\))`,
    `\\]\\((?!${address}\\))[^\\n]*(?:\\n[^\\n]+)*`,
    '\\[\\^[^\\]\\n]*',
    '&#?[A-Za-z\\d]+',
    cell,
    words,
    numbers,
  ].join('|'),
  'g',
);

/** With what begins that is left as it is. */
const left = /^[[\]&]/;

/**
 * What gives words a meaning in other places, tags, code with a language, blocks, definitions of links; signs as ours are, or
 * numbers that may stand for them; and the mark of byte order, which counts or not by its place.
 */
const meaning = /[<\ufeff\ua001-\ua48c]|&#[\dxX]|```|~~~|:::|(?<!\[\^[^\]\s]*)\]:/;

/** The first letter of Yi, which stands for a run of words; numbered, each run has one of its own. */
export const firstSign = 0xa000;
const mostSigns = 0x48d;
const sign = String.fromCharCode(firstSign);

/** A text with runs of words folded, and of each run in order its words and where its letter stands. */
export interface Folded {
  readonly text: string;
  /** Whether nothing in the text gives words a meaning in other places. */
  readonly apart: boolean;
  readonly words: readonly string[];
  readonly offsets: readonly number[];
  /** How many characters were spared by all runs before each, and at last by all. */
  readonly spared: readonly number[];
}

/** A text as it is, for parsers with syntax of their own. */
export function unfolded(markdown: string): Folded {
  return { text: markdown, apart: false, words: [], offsets: [], spared: [0] };
}

export function foldWords(markdown: string): Folded {
  if (markdown.includes(sign)) return unfolded(markdown);
  const words: string[] = [];
  const offsets: number[] = [];
  const spared = [0];
  let gone = 0;
  const text = markdown.replace(runs, (run, at: number) => {
    if (left.test(run) || words.length === mostSigns) return run;
    offsets.push(at - gone);
    gone += run.length - 1;
    spared.push(gone);
    words.push(run);
    return sign;
  });
  // Runs hold nothing of the kind, and what is left is short.
  if (meaning.test(text)) return unfolded(markdown);
  return { text, apart: true, words, offsets, spared };
}

/** The folded text with another letter for each run, so that a parser can tell them apart. */
export function numberSigns(text: string): string {
  let next = firstSign;
  return text.replaceAll(sign, () => String.fromCharCode(next++));
}

/** How many characters folding took out before an offset of the folded text. */
export function sparedBefore(offset: number, { offsets, spared }: Folded): number {
  return spared[runsBefore(offset, offsets)] ?? 0;
}

/** How many runs begin before an offset of the folded text. */
export function runsBefore(offset: number, offsets: readonly number[]): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
