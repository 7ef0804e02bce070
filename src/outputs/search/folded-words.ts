import { fold, nfc } from '../../base/text.ts';

/**
 * The distinct words of a text that hold an `đ`, sorted and written without any mark: `Mộ Đức` gives `duc`. Pagefind takes
 * all marks for what they are but the stroke of `đ`, which is none to Unicode (R7.1).
 */
export function foldedWords(text: string): string {
  const words =
    nfc(text)
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const stroked = new Set(words.filter((word) => word.includes('đ')).map(fold));
  return [...stroked].sort().join(' ');
}
