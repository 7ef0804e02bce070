import type { Session } from '../session.ts';
import type { LastBuild } from '../snapshot/last-build.ts';
import { recover } from './commit.ts';
import { isWhole, type Manifest, readManifest, withReceipts, withStrays, writeManifest } from './manifest.ts';

/** The output folder as builds before this one left it. */
export interface OpenOutput {
  /** What we wrote there; null when nobody knows. */
  readonly manifest: Manifest | null;
  /** Whether an earlier build of this process wrote it, and nobody else may. */
  readonly ours: boolean;
}

/**
 * Finishes what a killed build began. What the manifest has lost, receipts may still know, unless it is known to be that of
 * the last build; what they cannot know, the folder shows.
 */
export function openOutput(
  { places, records }: Session,
  last: LastBuild | null,
  isOfLast: boolean,
): OpenOutput {
  if (last !== null && last.atHand !== null) return { manifest: last.atHand.manifest, ours: true };
  recover(places);
  const read = readManifest(places.manifest);
  if (isOfLast) return { manifest: read, ours: false };
  const known = withReceipts(read, records.receipts.entries(), places.out);
  const isComplete = known === null || (read !== null && isWhole(places.manifest));
  const hasReceipt = (name: string) => records.receipts.get(name) !== null;
  const manifest = isComplete ? known : withStrays(known, places.out, hasReceipt);
  if (manifest !== null && manifest !== read) writeManifest(places.manifest, manifest, null);
  return { manifest, ours: false };
}
