import path from 'node:path';
import { type Ledger, outputState, type Standing } from './ledger.ts';
import type { Records } from './records.ts';

/** How each output stands that earlier builds wrote, by path. */
export type OutputStates = ReadonlyMap<string, Standing>;

/**
 * How the outputs that `before` names stand in the folder `out`, beside their receipts: what another build wrote in
 * place of what the receipt is for counts as changed.
 */
export function outputStates(before: Ledger | null, out: string, { receipts }: Records): OutputStates {
  const states = new Map<string, Standing>();
  for (const [name, entry] of before ?? []) {
    const asReceipt = entry.digest === receipts.get(name)?.[0];
    states.set(
      name,
      asReceipt ? outputState(entry, out + path.sep + name) : { state: 'changed', asRecorded: false },
    );
  }
  return states;
}
