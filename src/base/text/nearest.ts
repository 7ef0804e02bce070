import { distance } from 'fastest-levenshtein';
import { fold } from './text.ts';

/** Longer words are no slips of the hand. */
const longest = 200;

/**
 * The candidate that a person most likely meant by `word`, for "did you mean": the one with the fewest edits after
 * folding marks and case, or null when even that one differs in more than a third of the word. Two neighbouring
 * letters that changed places are one edit; `most` is the number of edits allowed.
 */
export function nearest(word: string, candidates: Iterable<string>, most?: number): string | null {
  return nearestAmong(candidates)(word, most);
}

/** The same for many words: what can be done once with the candidates is. */
export function nearestAmong(candidates: Iterable<string>): (word: string, most?: number) => string | null {
  const known = Array.from(candidates, (written) => ({ written, plain: plainOf(written) }));
  return (word, most) => {
    if (word.length > longest) return null;
    const wanted = plainOf(word);
    let best: string | null = null;
    let fewest = (most ?? Math.max(1, Math.floor(wanted.length / 3))) + 1;
    for (const { written, plain } of known) {
      if (Math.abs(plain.length - wanted.length) >= fewest) continue;
      const edits = isSwap(wanted, plain) ? 1 : distance(wanted, plain);
      if (edits < fewest) {
        best = written;
        fewest = edits;
      }
    }
    return best;
  };
}

function plainOf(text: string): string {
  return fold(text).toLowerCase();
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
