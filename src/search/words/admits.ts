import { plainWord } from './plain-word.ts';

const marks = /\p{M}+$/u;

/**
 * Whether someone who typed this may mean that word: marks that were typed must be there, others may be. `đuc` admits
 * `đức` and `đục`, not `duc`. Both are forms; with `beginning`, what was typed may be the beginning of the word.
 */
export function admits(typed: string, form: string, beginning = false): boolean {
  const plain = plainWord(typed);
  if (plain === typed) return beginning ? plainWord(form).startsWith(plain) : plainWord(form) === plain;
  const [wanted, wantedTone] = parted(typed);
  const [letters, tone] = parted(form);
  if (!tone.startsWith(wantedTone)) return false;
  if (beginning ? letters.length < wanted.length : letters.length !== wanted.length) return false;
  return [...wanted].every((letter, index) => {
    const there = letters[index] ?? '';
    return letter === there || letter === plainWord(there);
  });
}

function parted(form: string): [letters: string, tone: string] {
  const at = form.search(marks);
  return at < 0 ? [form, ''] : [form.slice(0, at), form.slice(at)];
}
