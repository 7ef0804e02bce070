import type { Item } from './batches.ts';
import { type Breakdown, brokenDown, type Outcome } from './outcome.ts';

/** What a thread that broke down left behind: which outcomes are known now, and what to try again in which batches. */
interface Aftermath<I> {
  readonly done: readonly (readonly [Item<I>, Outcome<never>])[];
  readonly again: readonly (readonly Item<I>[])[];
  /** To be tried again while no other thread works. */
  readonly alone: readonly Item<I>[];
}

/**
 * Who took the thread down that was at the item in place `at` of its batch. An item is blamed when it does so a second
 * time, alone; the rest of the batch is tried again. Without a suspect (`at` is outside the batch) each item is, by itself.
 */
export function blame<I>(
  items: readonly Item<I>[],
  at: number,
  why: Breakdown,
  cause: unknown,
): Aftermath<I> {
  const suspect = items[at] ?? (items.length === 1 ? items[0] : undefined);
  if (suspect === undefined) return { done: [], again: items.map((item) => [item]), alone: [] };
  if (suspect.suspected) return { done: [[suspect, brokenDown(why, cause)]], again: [], alone: [] };
  const rest = items.filter((item) => item !== suspect);
  return {
    done: [],
    again: rest.length === 0 ? [] : [rest],
    alone: [{ ...suspect, suspected: true }],
  };
}
