/** What came of one input. */
export type Outcome<O> =
  | { readonly ok: true; readonly value: O }
  | {
      readonly ok: false;
      readonly why: Breakdown;
      readonly message: string;
      /** Where in the code it happened, for a report of a bug; null when nobody knows. */
      readonly stack: string | null;
    };

/** It took longer than the limit; exhausted the thread's memory; threw, or ended its thread in another way. */
export type Breakdown = 'time-limit' | 'memory' | 'crash';

export function brokenDown(why: Breakdown, cause: unknown): Outcome<never> {
  const known = cause instanceof Error;
  return {
    ok: false,
    why,
    message: known ? cause.message : String(cause),
    stack: known ? (cause.stack ?? null) : null,
  };
}
