import { distance } from 'fastest-levenshtein';
import { fold } from './text.ts';

/**
 * The candidate that a person most likely meant by `word`, for "did you mean": the one with the fewest edits after
 * folding marks and case, or null when even that one differs in more than a third of the word. Two neighbouring
 * letters that changed places are one edit; `most` is the number of edits allowed.
 */
export function nearest(word: string, candidates: Iterable<string>, most?: number): string | null {
  const wanted = fold(word).toLowerCase();
  let best: string | null = null;
  let fewest = (most ?? Math.max(1, Math.floor(wanted.length / 3))) + 1;
  for (const candidate of candidates) {
    const known = fold(candidate).toLowerCase();
    const edits = isSwap(wanted, known) ? 1 : distance(wanted, known);
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}
