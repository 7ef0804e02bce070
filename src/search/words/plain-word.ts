import { fold } from '../../base/text/text.ts';

/** Letters that are no other letter with a mark, and what is typed for them. */
const spelled: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  ı: 'i',
  ς: 'σ',
};

/** A word without any mark, as those type who have no keys for them: `đức` gives `duc`. */
export function plainWord(form: string): string {
  return fold(form).replace(/[ßæœøłıς]/g, (letter) => spelled[letter] ?? letter);
}
