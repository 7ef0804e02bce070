import { inCapitals, isMark } from '../marks/publication-marks.ts';
import { phraseSet } from '../marks/publication-words.ts';

/**
 * Whether a link or a picture in the line has nothing but a mark in its title, or in the words that stand for the picture: readers see the one
 * when they point at it and hear the other. `[x](y "CHƯA KIỂM CHỨNG")`, `![NHÁP](a.jpg)`.
 */
export function isMarkedInWords(line: string): boolean {
  if (!line.includes('](')) return false;
  for (const [, alt, title] of line.replace(/`[^`]*`/g, ' ').matchAll(wordsOfLink)) {
    const words = alt ?? title?.slice(1, -1) ?? '';
    if (isMark(words, inCapitals(words) ? 'capitals' : 'within') || (inCapitals(words) && isUnsure(words)))
      return true;
  }
  return false;
}

/** The words of a picture, and the title of a link or a picture. */
const wordsOfLink = /!\[([^[\]]{0,200})(?=\]\()|\]\([^()\s]{0,500}\s+("[^"]{0,200}"|'[^']{0,200}')\)/g;

/** What is said to editors there in capitals, and elsewhere to readers. */
const isUnsure = phraseSet(
  'chưa (kiểm chứng|xác minh|kiểm tra|thẩm định), cần (kiểm chứng|xác minh|kiểm tra), unverified, not verified, (needs|need) checking, to be checked, check this',
);
