import { eachWord } from '../words/each-word.ts';
import { wordForm } from '../words/word-form.ts';
import { pieceGap, type SearchField, spans } from '../words/word-places.ts';
import type { SearchDocument } from './search-document.ts';

/** Every word of some articles, in order of article and, but for what a field has no place for, of place. */
export interface GatheredWords {
  /** The words themselves, each once. */
  readonly forms: readonly string[];
  readonly count: number;
  /** Numbers in `forms`. */
  readonly words: Uint32Array;
  readonly places: Uint32Array;
  /** Where the words of each article begin, and the end of the last. */
  readonly starts: Uint32Array;
}

export function gatherWords(documents: Iterable<Pick<SearchDocument, 'fields'>>): GatheredWords {
  const forms: string[] = [];
  const numbers = new Map<string, number>();
  const written = new Map<string, number>();
  let words = new Uint32Array(1 << 14);
  let places = new Uint32Array(1 << 14);
  let count = 0;

  const starts = Uint32Array.from([0, ...Array.from(documents, gather)]);
  return { forms, count, words, places, starts };

  function gather({ fields }: Pick<SearchDocument, 'fields'>): number {
    const behind: string[] = [];
    for (const { field, from, to, step } of spans) {
      let place = from;
      for (const piece of pieces(field)) {
        const text = piece.toLowerCase();
        eachWord(text, (word, at) => {
          if (place >= to) {
            behind.push(text.slice(at));
            return false;
          }
          add(word, place);
          place += 1;
          return true;
        });
        place = Math.ceil((place + pieceGap) / step) * step;
      }
    }
    return count;

    function* pieces(field: SearchField): Iterable<string> {
      yield* fields[field];
      if (field === 'text') yield* behind;
    }
  }

  function add(word: string, place: number): void {
    if (count === words.length) {
      words = doubled(words);
      places = doubled(places);
    }
    words[count] = numberOf(word);
    places[count] = place;
    count += 1;
  }

  function numberOf(word: string): number {
    const known = written.get(word);
    if (known !== undefined) return known;
    const form = wordForm(word);
    const number = numbers.get(form) ?? forms.push(form) - 1;
    numbers.set(form, number);
    written.set(word, number);
    return number;
  }
}

function doubled(values: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(values.length * 2);
  larger.set(values);
  return larger;
}
