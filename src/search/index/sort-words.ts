import { compareCodeUnits } from '../../base/order.ts';
import { plainWord } from '../words/plain-word.ts';
import type { GatheredWords } from './gather-words.ts';

/** Where each word stands: words by what is typed for them without marks, then as they are written. */
export interface SortedWords {
  readonly words: readonly SortedWord[];
  /** Articles and places of all words, those of a word together and in order. */
  readonly documents: Uint32Array;
  readonly places: Uint32Array;
}

export interface SortedWord {
  readonly plain: string;
  readonly form: string;
  /** Its part of `documents` and `places`. */
  readonly from: number;
  readonly to: number;
}

/** By counting, since there are hundreds of times as many places as words. */
export function sortWords({ forms, count, words, places, starts }: GatheredWords): SortedWords {
  const ends = new Uint32Array(forms.length);
  for (let at = 0; at < count; at += 1) ends[words[at] ?? 0] = (ends[words[at] ?? 0] ?? 0) + 1;
  let total = 0;
  const froms = ends.map((size) => {
    total += size;
    return total - size;
  });
  const next = froms.slice();
  const sorted = { documents: new Uint32Array(count), places: new Uint32Array(count) };
  for (let document = 0; document + 1 < starts.length; document += 1) {
    const end = starts[document + 1] ?? 0;
    for (let at = starts[document] ?? 0; at < end; at += 1) {
      const word = words[at] ?? 0;
      const to = next[word] ?? 0;
      next[word] = to + 1;
      sorted.documents[to] = document;
      sorted.places[to] = places[at] ?? 0;
    }
  }
  const named = forms.map((form, word) => {
    return { plain: plainWord(form), form, from: froms[word] ?? 0, to: next[word] ?? 0 };
  });
  named.sort((a, b) => compareCodeUnits(a.plain, b.plain) || compareCodeUnits(a.form, b.form));
  return { words: named, ...sorted };
}
