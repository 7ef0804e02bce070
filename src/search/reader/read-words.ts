import type { ByteReader } from '../index/byte-reader.ts';

/** A word as it is written somewhere, and where. */
export interface Posting {
  readonly plain: string;
  readonly form: string;
  /** Numbers of articles in their segment, ascending. */
  readonly articles: Uint32Array;
  /** The places of article number k of these are those from `starts[k]` up to `starts[k + 1]`. */
  readonly starts: Uint32Array;
  readonly places: Uint32Array;
}

/** All words of a block, in order. */
export function readWords(bytes: ByteReader): readonly Posting[] {
  const words: Posting[] = [];
  while (!bytes.ended) {
    const plain = bytes.text();
    for (let left = bytes.number(); left > 0; left -= 1) words.push(readForm(plain, bytes));
  }
  return words;
}

function readForm(plain: string, bytes: ByteReader): Posting {
  const form = bytes.text() || plain;
  const count = bytes.number();
  const articles = new Uint32Array(count);
  const starts = new Uint32Array(count + 1);
  let article = 0;
  for (let index = 0; index < count; index += 1) {
    const step = bytes.number();
    const times = (step & 3) + 1;
    article += step >>> 2;
    articles[index] = article;
    starts[index + 1] = (starts[index] ?? 0) + (times === 4 ? 4 + bytes.number() : times);
  }
  const places = new Uint32Array(starts[count] ?? 0);
  for (let index = 0; index < count; index += 1) {
    let place = 0;
    for (let at = starts[index] ?? 0; at < (starts[index + 1] ?? 0); at += 1)
      places[at] = place += bytes.number();
  }
  return { plain, form, articles, starts, places };
}
