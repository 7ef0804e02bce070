import type { Nodes, Root } from 'mdast';
import type { Plugin } from 'unified';
import type { Point } from 'unist';

/**
 * Most of an article is words, in which no parser of Markdown finds anything. So each run of words is folded into one
 * letter before the text is parsed, and unfolded in the tree: the same tree, in a fraction of the time.
 */

const letter = 'A-Za-z\\u00c0-\\u024f\\u1ea0-\\u1ef9';

/**
 * A run begins and ends with a letter, so what stood beside a letter still does. Nothing is folded behind `](`, where a
 * space ends an address, in names of footnotes, and behind `&`, where letters may name a character.
 */
const runs = new RegExp(
  `\\]\\(\\s*[^\\n]*|\\[\\^[^\\]\\n]*|&[A-Za-z\\d]+|[${letter}][${letter}\\d, ]{10,}[${letter}]`,
  'g',
);

const isWords = new RegExp(`^[${letter}]`);

/** What gives words a meaning in other places: tags, code with a language, definitions of links. */
const meaning = /<|```|~~~|(?<!\[\^[^\]\s]*)\]:/;

/** Letters of Yi, of which each stands for one run. */
const signs = /[\ua000-\ua48c]/g;
const firstSign = 0xa000;
const mostSigns = 0x48d;

/** A text with runs of words folded, and for each in order its words and where its letter stands. */
export interface Folded {
  readonly text: string;
  readonly words: readonly string[];
  readonly offsets: readonly number[];
}

/** Lets the parser that was there before read folded texts. Not for parsers with syntax of their own. */
export const foldWords: Plugin<[], string, Root> = function () {
  const { parser } = this;
  if (parser === undefined) return;
  this.parser = (markdown, file) => {
    const folded = fold(markdown);
    const tree = parser(folded.text, file) as Root;
    if (folded.words.length > 0) unfold(tree, folded);
    return tree;
  };
};

export function fold(markdown: string): Folded {
  const words: string[] = [];
  const offsets: number[] = [];
  if (meaning.test(markdown) || markdown.search(signs) >= 0) return { text: markdown, words, offsets };
  let spared = 0;
  const text = markdown.replace(runs, (run, offset: number) => {
    if (!isWords.test(run) || words.length === mostSigns) return run;
    offsets.push(offset - spared);
    spared += run.length - 1;
    return String.fromCharCode(firstSign + words.push(run) - 1);
  });
  return { text, words, offsets };
}

/** Puts the words back everywhere in the tree of a folded text, and each node where it stands in the whole one. */
export function unfold(tree: Root, { words, offsets }: Folded): void {
  const spared = [0];
  for (const [index, run] of words.entries()) spared.push((spared[index] ?? 0) + run.length - 1);
  restore(tree);

  function restore(node: Nodes): void {
    if ('value' in node) node.value = whole(node.value);
    if ('alt' in node) node.alt &&= whole(node.alt);
    if ('url' in node) node.url = whole(node.url);
    if ('title' in node) node.title &&= whole(node.title);
    if (node.position) node.position = { start: moved(node.position.start), end: moved(node.position.end) };
    if ('children' in node) for (const child of node.children) restore(child);
  }

  function whole(text: string): string {
    return text.replace(signs, wordsOf);
  }

  function wordsOf(sign: string): string {
    return words[sign.charCodeAt(0) - firstSign] ?? sign;
  }

  function moved({ line, column, offset = 0 }: Point): Point {
    const shift = sparedBefore(offset);
    return {
      line,
      column: column + shift - sparedBefore(offset - column + 1),
      offset: offset + shift,
    };
  }

  /** How many characters folding took out before an offset. */
  function sparedBefore(offset: number): number {
    let low = 0;
    let high = offsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((offsets[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return spared[low] ?? 0;
  }
}
