import { inCapitals, isMark } from '../marks/publication-marks.ts';
import { phraseSet } from '../marks/publication-words.ts';

/**
 * Whether words that readers see when they point at a link, or hear in the place of a picture, are a mark and nothing else: `NHÁP`, `CHƯA KIỂM
 * CHỨNG`.
 */
export function isNoteToEditors(words: string): boolean {
  return isMark(words, inCapitals(words) ? 'capitals' : 'within') || (inCapitals(words) && isUnsure(words));
}

/** What is said to editors there in capitals, and elsewhere to readers. */
const isUnsure = phraseSet(
  'chưa (kiểm chứng|xác minh|kiểm tra|thẩm định), cần (kiểm chứng|xác minh|kiểm tra), unverified, not verified, (needs|need) checking, to be checked, check this',
);
