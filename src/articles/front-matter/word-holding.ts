import { plainName } from '../source/plain-name.ts';
import { isDraftMark, isPlacedMark } from './draft-marks.ts';
import { readFlag } from './flag.ts';
import { readStatus } from './status-words.ts';

/** Words for a state that are words for kinds of articles as well. */
const ambiguous =
  /^(?:review|inreview|idea|todo|skip|hold|archived?|future|inactive|offline|disabled|removed|expired|assigned|pitch|go|cho|paid|members|tiers|password|scheduled?|luutru|spam|held|public.*|concept|konsep|koncept|szkic|navrh|privat[ao]?|prive|caduca|staging|taslak|terbit|staff|admin|editors|premium|registered|login|mat|killed|cancell?ed|recalled|retracted|postponed|thuhoi|dathuhoi)$/;

/**
 * The word for a state which says that an article is held back, where the name of its field is not known: `kind: draft`,
 * `internal: true`; null when it is none.
 */
export function wordHolding(name: string, value: unknown): string | null {
  if (ofRights.has(plainName(name))) return null;
  for (const item of [value].flat()) {
    if (typeof item !== 'string') continue;
    if (
      isStateWord(item) ||
      isDraftMark(item) ||
      (item.length > 6 && isNote(item)) ||
      /^\s*noindex\b/i.test(item)
    )
      return item.trim();
    if (isStateWord(name) && readFlag(item) === true) return name;
  }
  return null;
}

/** What is private there is who may copy it. */
const ofRights = new Set(['license', 'licence', 'giayphep', 'copyright']);

/** Whether a note says so in more words: `đừng đăng bài này`, `embargoed until 12 Dec`. */
function isNote(text: string): boolean {
  return text.includes(' ') && isPlacedMark(text) && !ambiguous.test(plainName(text));
}

/** Whether the word says that an article is held back, and hardly ever anything else. */
export function isStateWord(word: string): boolean {
  const meaning = readStatus(word);
  return meaning !== null && meaning !== 'out' && !ambiguous.test(plainName(word));
}
