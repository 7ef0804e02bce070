import type { Root, RootContent } from 'mdast';
import { type Folded, numberSigns, runsBefore } from './parser-fold.ts';
import { missesNotes, notesOf } from './parser-notes.ts';
import { cutPieces } from './parser-pieces.ts';

/**
 * With their words folded, most blocks of most articles have one of a few forms: a paragraph is a letter, a heading a
 * letter behind `##`. So a text is parsed in parts, and each form once.
 */

/** Blocks of a folded text that stand together, as they are when it is parsed, and what unfolds them. */
export interface Part {
  /** Placed as if the text began here. All parts of the same form share them. */
  readonly nodes: readonly RootContent[];
  readonly words: readonly string[];
  /** Where the part begins in the folded text, and how many lines stand before it. */
  readonly offset: number;
  readonly line: number;
  readonly folded: Folded;
}

/** So many forms are remembered at a time, and none that is so long that it will hardly be met again. */
const mostForms = 1000;
const longestForm = 400;

/** What reads folded texts in parts, by this parser. */
export function partReader(parse: (markdown: string) => Root): (folded: Folded) => readonly Part[] {
  const forms = new Map<string, readonly RootContent[]>();
  const nodesOf = (piece: string) => {
    const known = forms.get(piece);
    if (known !== undefined) return known;
    // Copied, since a part of a string keeps all of it in memory.
    const form = ` ${piece}`.slice(1);
    const nodes = parseForm(form, parse);
    if (forms.size === mostForms) forms.clear();
    if (form.length <= longestForm) forms.set(form, nodes);
    return nodes;
  };
  return (folded) => {
    const { text, apart, words, offsets } = folded;
    if (!apart || missesNotes(text)) {
      const { children } = parse(apart ? numberSigns(text) : text);
      return [{ nodes: children, words, offset: 0, line: 0, folded }];
    }
    return cutPieces(text).map(({ text: piece, offset, line }) => {
      const [first, end] = [offset, offset + piece.length].map((place) => runsBefore(place, offsets));
      return { nodes: nodesOf(piece), words: words.slice(first, end), offset, line, folded };
    });
  };
}

function parseForm(form: string, parse: (markdown: string) => Root): readonly RootContent[] {
  const { children } = parse(numberSigns(form) + notesOf(form));
  return children.filter(({ position }) => (position?.start.offset ?? 0) < form.length);
}
