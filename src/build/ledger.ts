/**
 * What the last build wrote to one output folder: for every file the digest of its bytes. Only files that stand here
 * are ever removed, and only while their bytes are still the recorded ones.
 */

import path from 'node:path';
import { type Digest, digestBytes } from '../base/digest.ts';
import { readIfExists, writeWhole } from '../base/files.ts';

export type Ledger = ReadonlyMap<string, Digest>;

/** The recorded outputs of `out`, or null when nothing usable is recorded. */
export function readLedger(root: string, out: string): Ledger | null {
  const bytes = readIfExists(ledgerFile(root, out));
  if (bytes === null) return null;
  try {
    const { version, outputs } = JSON.parse(new TextDecoder().decode(bytes));
    return version === 1 ? new Map<string, Digest>(outputs) : null;
  } catch {
    return null;
  }
}

export function writeLedger(root: string, out: string, ledger: Ledger): void {
  writeWhole(ledgerFile(root, out), JSON.stringify({ version: 1, outputs: [...ledger] }));
}

/** Below the site's store, one for each output folder; the same for the same place relative to the site. */
function ledgerFile(root: string, out: string): string {
  return path.join(root, '.bantin', `outputs-${digestBytes(path.relative(root, out)).slice(0, 12)}.json`);
}
