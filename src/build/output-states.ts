import path from 'node:path';
import { allIntact, type Ledger, outputState, type Standing } from './ledger.ts';
import type { Session } from './session.ts';

/** How each output stands that earlier builds wrote, by path. */
export type OutputStates = Pick<ReadonlyMap<string, Standing>, 'get'>;

const intact: Standing = { state: 'intact', asRecorded: true };
const changed: Standing = { state: 'changed', asRecorded: false };

/** When all outputs stand as the build wrote them that left both ledger and receipts; null when one does not. */
export function intactStates(before: Ledger, { places }: Session): OutputStates | null {
  if (!allIntact(places.out, before)) return null;
  return { get: (name) => (before.has(name) ? intact : undefined) };
}

/**
 * How the outputs that `before` names stand, beside their receipts: what another build wrote in place of what the
 * receipt is for counts as changed. In a folder that is `ours` alone nobody else has touched them.
 */
export function outputStates(
  before: Ledger | null,
  ours: boolean,
  { places, records }: Session,
): OutputStates {
  const states = new Map<string, Standing>();
  for (const [name, entry] of before ?? []) {
    if (entry.kept || entry.digest !== records.receipts.get(name)?.[0]) states.set(name, changed);
    else states.set(name, ours ? intact : outputState(entry, places.out + path.sep + name));
  }
  return states;
}
