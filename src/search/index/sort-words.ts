import { compareCodeUnits } from '../../base/order.ts';
import { plainWord } from '../words/plain-word.ts';
import { ByteReader } from './byte-reader.ts';
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
export function sortWords({ forms, counts, bytes }: GatheredWords): SortedWords {
  let total = 0;
  const froms = Uint32Array.from(counts, (count) => {
    total += count;
    return total - count;
  });
  const next = froms.slice();
  const documents = new Uint32Array(total);
  const places = new Uint32Array(total);
  const gathered = new ByteReader(bytes);
  for (let document = 0; !gathered.ended; document += 1) {
    let place = 0;
    for (let word = gathered.number(); word > 0; word = gathered.number()) {
      place += gathered.number();
      const to = next[word - 1] ?? 0;
      next[word - 1] = to + 1;
      documents[to] = document;
      places[to] = place;
    }
  }
  const words = forms.map((form, word) => {
    return { plain: plainWord(form), form, from: froms[word] ?? 0, to: next[word] ?? 0 };
  });
  words.sort((a, b) => compareCodeUnits(a.plain, b.plain) || compareCodeUnits(a.form, b.form));
  return { words, documents, places };
}
