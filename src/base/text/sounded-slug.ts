import { createRequire } from 'node:module';
import { nfc, slugify } from './text.ts';

type Transliterate = (text: string) => string;

let transliterate: Transliterate | null = null;

/**
 * The slug of how a text sounds, for one without Latin letters or digits: `新年` gives `xin-nian`. Empty where the text has no letters. Its
 * tables are half a megabyte and loaded when the first such text comes; their version is exact in `package.json`, since addresses stand on them.
 */
export function soundedSlug(text: string): string {
  transliterate ??= createRequire(import.meta.url)('any-ascii').default as Transliterate;
  // Each of these signs is a syllable; the other scripts write words.
  const syllables = nfc(text).replace(/[\p{Script=Han}\p{Script=Hangul}]/gu, ' $& ');
  return slugify(transliterate(syllables));
}
