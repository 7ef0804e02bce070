import type { Item } from './batches.ts';
import { type Breakdown, brokenDown, type Outcome } from './outcome.ts';

/** What a thread that broke down left behind: which outcomes are known now, and what to try again in which batches. */
export interface Aftermath<I> {
  readonly done: readonly (readonly [Item<I>, Outcome<never>])[];
  readonly again: readonly (readonly Item<I>[])[];
}

/**
 * Who took the thread down that was at the item in place `at` of its batch. A time limit is the fault of the item that
 * took the time, and any other end that of an item that was alone. Else the suspect is tried alone, apart from the
 * rest; without a suspect (`at` is outside the batch) every item is.
 */
export function blame<I>(
  items: readonly Item<I>[],
  at: number,
  why: Breakdown,
  cause: unknown,
): Aftermath<I> {
  const suspect = items[at] ?? (items.length === 1 ? items[0] : undefined);
  if (suspect === undefined) return { done: [], again: items.map((item) => [item]) };
  const rest = items.filter((item) => item !== suspect);
  const again = rest.length === 0 ? [] : [rest];
  return why === 'time-limit' || rest.length === 0
    ? { done: [[suspect, brokenDown(why, cause)]], again }
    : { done: [], again: [...again, [suspect]] };
}
