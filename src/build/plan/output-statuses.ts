import path from 'node:path';
import { type OutputStatus, outputState } from '../publish/manifest.ts';
import type { OpenOutput } from '../publish/open-output.ts';
import type { Session } from '../session.ts';

/** How each output stands that earlier builds wrote, by path. */
export type OutputStatuses = Pick<ReadonlyMap<string, OutputStatus>, 'get'>;

/**
 * How the outputs that the manifest names stand, beside their receipts: what another build wrote in place of what the
 * receipt is for counts as changed. In a folder that is ours alone nobody else has touched them.
 */
export function outputStatuses({ manifest, ours }: OpenOutput, { places, records }: Session): OutputStatuses {
  const states = new Map<string, OutputStatus>();
  for (const [name, entry] of manifest ?? []) {
    if (entry.kept || entry.digest !== records.receipts.get(name)?.digest) states.set(name, changed);
    else states.set(name, ours ? intact : outputState(entry, places.out + path.sep + name));
  }
  return states;
}

const intact: OutputStatus = { state: 'intact', asRecorded: true };
const changed: OutputStatus = { state: 'changed', asRecorded: false };
