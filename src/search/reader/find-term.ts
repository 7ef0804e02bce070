import { admits } from '../words/admits.ts';
import type { OpenIndex } from './open-index.ts';
import type { Term } from './read-query.ts';
import type { Posting } from './read-words.ts';
import { type Stem, stemBase } from './stem.ts';

/**
 * How a word stands to the one that was typed, the nearest first: it is that word; another ending of it; that word with more
 * marks; the same letters without the marks that were typed, which counts in phrases only; a longer word that begins so.
 */
export const likenesses = { typed: 0, ending: 1, marked: 2, bare: 3, longer: 4 } as const;

export type Likeness = (typeof likenesses)[keyof typeof likenesses];

export interface Occurrence {
  readonly likeness: Likeness;
  readonly weight: number;
  /** Ascending. */
  readonly places: Uint32Array;
}

/** Where a term stands, by the number of the article among all. */
type FoundTerm = ReadonlyMap<number, readonly Occurrence[]>;

/** A word with the number of the first article of its segment. */
type LoadedWord = readonly [first: number, word: Posting];

/** All words that a term may mean, of all segments. */
export async function loadTerm(term: Term, index: OpenIndex, stem: Stem): Promise<readonly LoadedWord[]> {
  const base = stemBase(term.plain, stem);
  const found = await Promise.all(
    index.segments.map(async ({ first, words }) => {
      const asked = [words(term.plain, !term.beginning), ...(base === null ? [] : [words(base, false)])];
      const all = new Set((await Promise.all(asked)).flat());
      return [...all].map((word): LoadedWord => [first, word]);
    }),
  );
  return found.flat();
}

/** How the marks of a word are taken: as they were typed; as some of those that it has; for a slip. */
export type Marks = 'typed' | 'some' | 'any';

/** A term typed with marks means these; more marks where nobody wrote it so; and any marks where nobody did that. */
export function findTerm(
  term: Term,
  words: readonly LoadedWord[],
  stem: Stem,
  language: string,
  marks: Marks,
): FoundTerm {
  const wanted = marks === 'any' ? { ...term, form: term.plain, marked: false } : term;
  const isLikely = likelyMarks(language);
  const found = new Map<number, Occurrence[]>();
  let isMeant = false;
  for (const [first, word] of words) {
    const likeness = likenessOf(word, wanted, stem, marks);
    if (likeness === null) continue;
    if (likeness !== likenesses.bare) isMeant = true;
    const weight = weights[likeness] * (isLikely(wanted, word) ? 1 : lessLikely);
    for (let index = 0; index < word.articles.length; index += 1) {
      const article = first + (word.articles[index] ?? 0);
      const places = word.places.subarray(word.starts[index], word.starts[index + 1]);
      const others = found.get(article);
      if (others === undefined) found.set(article, [{ likeness, weight, places }]);
      else others.push({ likeness, weight, places });
    }
  }
  if (isMeant || marks === 'any') return found;
  return findTerm(term, words, stem, language, marks === 'typed' ? 'some' : 'any');
}

const weights: Readonly<Record<Likeness, number>> = { 0: 1, 1: 0.85, 2: 0.7, 3: 0.6, 4: 0.5 };
const lessLikely = 0.85;

/** Who types Vietnamese without marks seldom means a word that has none (R7.3). */
function likelyMarks(language: string): (term: Term, word: Posting) => boolean {
  return /^vi\b/.test(language) ? ({ marked }, word) => marked || word.form !== word.plain : () => true;
}

function likenessOf({ plain, form }: Posting, term: Term, stem: Stem, marks: Marks): Likeness | null {
  if (plain === term.plain) {
    if (term.form === form || (!term.marked && admits(term.form, form))) return likenesses.typed;
    const isMarked = term.form !== term.plain;
    if ((marks === 'some' || !isMarked) && admits(term.form, form)) return likenesses.marked;
    return form === plain ? likenesses.bare : null;
  }
  if (stem !== null && stem(plain) === stem(term.plain)) return likenesses.ending;
  return term.beginning && plain.startsWith(term.plain) && admits(term.form, form, true)
    ? likenesses.longer
    : null;
}
