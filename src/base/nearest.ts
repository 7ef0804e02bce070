import { distance } from 'fastest-levenshtein';
import { fold } from './text.ts';

/**
 * The candidate that a person most likely meant by `word`, for "did you mean": the one with the fewest edits after
 * folding marks and case, or null when even that one differs in more than a third of the word.
 */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = fold(word).toLowerCase();
  let best: string | null = null;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    const edits = distance(wanted, fold(candidate).toLowerCase());
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}
