import type { Session } from '../session.ts';
import type { LastBuild } from '../snapshot/last-build.ts';
import { recover } from './commit.ts';
import { type Ledger, readLedger, withReceipts, writeLedger } from './manifest.ts';

/** The output folder as builds before this one left it. */
export interface OpenOutput {
  /** What we wrote there; null when nobody knows. */
  readonly ledger: Ledger | null;
  /** Whether an earlier build of this process wrote it, and nobody else may. */
  readonly ours: boolean;
}

/**
 * Finishes what a killed build began. What the ledger has lost, receipts may still know, unless it is known to be that of
 * the last build.
 */
export function openOutput(
  { places, records }: Session,
  last: LastBuild | null,
  isOfLast: boolean,
): OpenOutput {
  if (last !== null && last.atHand !== null) return { ledger: last.atHand.ledger, ours: true };
  recover(places);
  const read = readLedger(places.ledger);
  if (isOfLast) return { ledger: read, ours: false };
  const ledger = withReceipts(read, records.receipts.entries(), places.out);
  if (ledger !== null && ledger !== read) writeLedger(places.ledger, ledger, null);
  return { ledger, ours: false };
}
