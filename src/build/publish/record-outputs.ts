import path from 'node:path';
import { type FileStat, isFile } from '../../base/files/files.ts';
import type { Places } from '../places.ts';
import type { CommitPlan } from './commit-plan.ts';
import { type Manifest, type ManifestEntry, writeManifest } from './manifest.ts';
import { strayFiles } from './stray-files.ts';

/**
 * The manifest of what stands in the output folder after a commit, written down where it differs from the one before. What
 * is no output any more and still stands there is kept in mind: so it is told of in every build until it is gone.
 */
export function recordOutputs(
  plan: CommitPlan,
  before: Manifest | null,
  { out, manifest: file }: Pick<Places, 'out' | 'manifest'>,
  statOf: (file: string) => FileStat | null,
): Manifest {
  const anew = new Set([...plan.written, ...plan.touched]);
  const after = new Map<string, ManifestEntry>();
  let changed = before === null || plan.removed.length > 0;
  const set = (name: string, entry: ManifestEntry) => {
    after.set(name, entry);
    changed ||= before?.get(name) !== entry;
  };
  for (const [name, digest] of plan.outputs) {
    const known = anew.has(name) ? undefined : before?.get(name);
    if (known !== undefined && known.digest === digest) {
      set(name, known);
      continue;
    }
    const stat = known ?? statOf(path.join(out, name));
    if (stat !== null) set(name, { ...stat, digest, kept: false });
  }
  const removed = new Set(plan.removed);
  for (const [name, entry] of before ?? []) {
    if (plan.outputs.has(name) || removed.has(name)) continue;
    const place = path.join(out, name);
    const stat = isFile(place) ? statOf(place) : null;
    if (stat === null) changed = true;
    else set(name, isKeptAs(entry, stat) ? entry : { ...stat, digest: entry.digest, kept: true });
  }
  if (before === null && !plan.fresh) {
    for (const name of strayFiles(out, plan.outputs)) {
      const stat = statOf(path.join(out, name));
      if (stat !== null) set(name, { ...stat, digest: '', kept: true });
    }
  }
  if (changed) writeManifest(file, after, before);
  return after;
}

function isKeptAs(entry: ManifestEntry, stat: FileStat): boolean {
  const { size, mtime, ctime, inode } = stat;
  return (
    entry.kept &&
    entry.size === size &&
    entry.mtime === mtime &&
    entry.ctime === ctime &&
    entry.inode === inode
  );
}
