import path from 'node:path';
import { outputState, type Standing } from '../publish/manifest.ts';
import type { OpenOutput } from '../publish/open-output.ts';
import type { Session } from '../session.ts';

/** How each output stands that earlier builds wrote, by path. */
export type OutputStates = Pick<ReadonlyMap<string, Standing>, 'get'>;

/**
 * How the outputs that the ledger names stand, beside their receipts: what another build wrote in place of what the
 * receipt is for counts as changed. In a folder that is ours alone nobody else has touched them.
 */
export function outputStates({ ledger, ours }: OpenOutput, { places, records }: Session): OutputStates {
  const states = new Map<string, Standing>();
  for (const [name, entry] of ledger ?? []) {
    if (entry.kept || entry.digest !== records.receipts.get(name)?.[0]) states.set(name, changed);
    else states.set(name, ours ? intact : outputState(entry, places.out + path.sep + name));
  }
  return states;
}

const intact: Standing = { state: 'intact', asRecorded: true };
const changed: Standing = { state: 'changed', asRecorded: false };
