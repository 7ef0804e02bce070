import { keyNumber } from '../cuts/key-number.ts';
import { ByteWriter } from './byte-writer.ts';
import type { SortedWord, SortedWords } from './sort-words.ts';
import { writeWord } from './write-word.ts';

/** Words that are loaded together. */
interface Block {
  /** What no word of the block before reaches and none of this one comes before: no longer than it must be. */
  readonly start: string;
  readonly bytes: Uint8Array;
}

/** Sizes in bytes before they are packed. */
const least = 6_000;
const most = 14_000;
/** One word in so many may end a block that is large enough: later blocks are soon cut as they were before an edit. */
const oneIn = 6;

/** The words of a segment in blocks; a word that is large itself is not loaded with rare ones. */
export function cutBlocks(sorted: SortedWords): readonly Block[] {
  const out = new ByteWriter();
  const blocks: Block[] = [];
  let begin = 0;
  let start = '';
  let last = '';
  const close = (end: number) => {
    if (end > begin) blocks.push({ start, bytes: out.bytesFrom(begin, end) });
    begin = end;
  };
  for (const forms of byPlain(sorted.words)) {
    const { plain = '' } = forms[0] ?? {};
    const from = out.length;
    writeWord(forms, sorted, out);
    const isLarge = out.length - from >= least;
    if (isLarge && from - begin >= least / 2) close(from);
    if (begin === from) start = beyond(last, plain);
    const size = out.length - begin;
    if (size >= most || isLarge || (size >= least && keyNumber(plain) % oneIn === 0)) close(out.length);
    last = plain;
  }
  close(out.length);
  return blocks;
}

/** All words without cuts, for a segment that is loaded whole. */
export function writeAllWords(sorted: SortedWords, out: ByteWriter): void {
  for (const forms of byPlain(sorted.words)) writeWord(forms, sorted, out);
}

function* byPlain(words: readonly SortedWord[]): Iterable<readonly SortedWord[]> {
  for (let at = 0; at < words.length; ) {
    const begun = at;
    while (at < words.length && words[at]?.plain === words[begun]?.plain) at += 1;
    yield words.slice(begun, at);
  }
}

/** The shortest beginning of `word` that comes after `before`. */
function beyond(before: string, word: string): string {
  let common = 0;
  while (common < word.length && word[common] === before[common]) common += 1;
  return word.slice(0, common + 1);
}
