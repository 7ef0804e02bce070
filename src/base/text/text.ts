/** Vietnamese-first text: one normal form everywhere, and folding that knows `đ`. */

import { withoutOpenDirections } from './open-directions.ts';

/** The text in Unicode normal form C, which every string of a site has (R6.1). */
export function nfc(text: string): string {
  return text.normalize('NFC');
}

const strokedLetters = /[đĐÐƉðɖ]/g;

/**
 * The text without marks, for comparing and searching: `Mộ Đức` gives `Mo Duc`. Letter case stays.
 * The stroke of `đ` is no combining mark, so it and its look-alikes are mapped by hand (R6.2).
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(strokedLetters, (letter) => (letter === 'đ' || letter === 'ð' || letter === 'ɖ' ? 'd' : 'D'));
}

export const longestSlug = 80;

/**
 * An ASCII slug of `[a-z0-9-]`, at most 80 characters, cut at a hyphen; empty when the text has no Latin letter or
 * digit. The same for NFC and NFD input (R6.3).
 */
export function slugify(text: string): string {
  return slugUpTo(longestSlug, text);
}

/** Other slugs under which a text may have stood before it got the one of `writtenSlug`: as it is written, and cut as long ones were. */
export function formerSlugs(text: string): string[] {
  const now = writtenSlug(text);
  return [...new Set([text.normalize('NFC').trim(), slugify(text)])].filter(
    (one) => one !== '' && one !== now,
  );
}

/** A slug that somebody wrote, as it is where an address can have it, however long; else the one made of it. */
export function writtenSlug(text: string): string {
  return text.length <= longestWritten && /^[a-z\d]+(?:-[a-z\d]+)*$/.test(text) ? text : slugify(text);
}

const longestWritten = 180;

/** The same of another length. */
export function slugUpTo(longest: number, text: string): string {
  const slug = latin(text).replace(/-{2,}/g, '-').replace(/^-|-$/g, '');
  if (slug.length <= longest) return slug;
  const cut = slug.lastIndexOf('-', longest);
  return slug.slice(0, cut > 0 ? cut : longest);
}

/** What the characters of the first blocks become in a slug, the Latin ones among them, as far as they were asked for. */
const letters = new Array<string | undefined>(0x2100).fill(undefined);

/** The small Latin letters and digits of the text, with `-` for all that are none. */
function latin(text: string): string {
  if (/[\ud800-\udfff]/.test(text)) return latinOf(text);
  let made = '';
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    let letter = letters[code];
    if (letter === undefined) {
      letter = latinOf(text.charAt(index));
      if (code < letters.length) letters[code] = letter;
    }
    made += letter;
  }
  return made;
}

function latinOf(text: string): string {
  return fold(text)
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/œ/g, 'oe')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/ı/g, 'i')
    .replace(/['’]/g, '')
    .replace(/[^a-z0-9]+/g, '-');
}

/** The text on one line: runs of white space, no-break spaces included, become one space; ends trimmed. */
export function oneLine(text: string): string {
  return /^ | $| {2}|[^\S ]/.test(text) ? text.replace(/\s+/g, ' ').trim() : text;
}

/** The text cut to at most `length` characters at a word, with `…` when something was left out. */
export function excerpt(text: string, length: number): string {
  const line = oneLine(text);
  if (line.length <= length) return line;
  const cut = line.lastIndexOf(' ', length - 1);
  const kept = cut > length / 2 ? line.slice(0, cut) : line.slice(0, length - 1);
  const ended = kept.replace(/[\s,;:.!?–—-]+$/, '').replace(/[\ud800-\udbff]$/, '');
  return `${withoutOpenDirections(ended)}…`;
}
