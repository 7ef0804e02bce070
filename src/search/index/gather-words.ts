import { eachWord } from '../words/each-word.ts';
import { wordForm } from '../words/word-form.ts';
import { pieceGap, type SearchField, spans } from '../words/word-places.ts';
import { ByteWriter } from './byte-writer.ts';
import type { SearchDocument } from './search-document.ts';

/** Every word of some articles. */
export interface GatheredWords {
  /** The words themselves, each once. */
  readonly forms: readonly string[];
  /** How often each of them stands in the articles. */
  readonly counts: readonly number[];
  /**
   * Article by article, in three bytes a word, as there are millions: the number of the word in `forms` plus one, and how
   * far behind the word before it stands; 0 ends an article.
   */
  readonly bytes: Uint8Array;
}

export function gatherWords(documents: Iterable<Pick<SearchDocument, 'fields'>>): GatheredWords {
  const forms: string[] = [];
  const counts: number[] = [];
  const numbers = new Map<string, number>();
  const written = new Map<string, number>();
  const out = new ByteWriter();
  for (const document of documents) gather(document);
  return { forms, counts, bytes: out.bytesFrom(0) };

  function gather({ fields }: Pick<SearchDocument, 'fields'>): void {
    const behind: string[] = [];
    let before = 0;
    for (const { field, from, to, step } of spans) {
      let place = from;
      for (const piece of pieces(field)) {
        const text = piece.toLowerCase();
        eachWord(text, (word, at) => {
          if (place >= to) {
            behind.push(text.slice(at));
            return false;
          }
          const number = numberOf(word);
          counts[number] = (counts[number] ?? 0) + 1;
          out.number(number + 1);
          out.number(place - before);
          before = place;
          place += 1;
          return true;
        });
        place = Math.ceil((place + pieceGap) / step) * step;
      }
    }
    out.number(0);

    function* pieces(field: SearchField): Iterable<string> {
      yield* fields[field];
      if (field === 'text') yield* behind;
    }
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
