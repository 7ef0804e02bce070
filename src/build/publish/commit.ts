/**
 * Moving a finished build into its output folder.
 *
 * A journal is written before the first file moves and removed after the last, so that a build that is killed in
 * between is finished by the next one (`recover`). To where no output folder is yet the stage moves as a whole.
 */

import path from 'node:path';
import { type Digest, digestBytes } from '../../base/digest.ts';
import { type FileStat, fileStat, isLink, linksBelow, readIfExists } from '../../base/files/files.ts';
import { removeFile, removeFolder } from '../../base/files/remove-files.ts';
import type { Places } from '../places.ts';
import { writeChecked } from '../snapshot/checked-file.ts';
import type { CommitPlan } from './commit-plan.ts';
import { readJournal, toJournal } from './journal.ts';
import { type Manifest, readManifest } from './manifest.ts';
import { moveIn } from './move-in.ts';
import { recordOutputs } from './record-outputs.ts';
import { sweep } from './sweep.ts';

/** The output folder is then what the commit says, and the manifest, which comes back, records it. */
export function commit(plan: CommitPlan, before: Manifest | null, places: Places): Manifest {
  if (plan.written.length > 0 || plan.removed.length > 0) {
    writeChecked(places.journal, toJournal(plan, before));
    moveIn(plan, places);
  }
  const manifest = recordOutputs(plan, before, places, fileStat);
  end(places);
  return manifest;
}

/**
 * Finishes a commit that a killed build had begun, and clears away what one that had not begun left. What somebody put in
 * the way meanwhile stays; the build that follows tells of it.
 */
export function recover(places: Places): void {
  const journal = readJournal(places.journal);
  if (journal !== null) {
    const before = readManifest(places.manifest);
    const outputs = new Map(Array.from(before ?? [], ([name, { digest }]) => [name, digest]));
    for (const [name, digest] of journal.made) outputs.set(name, digest);
    for (const name of journal.gone) outputs.delete(name);
    const { stale } = sweep(places.out, before ?? new Map(), outputs);
    // Of what is gone already, folders may be left.
    const gone = journal.removed.filter((name) => fileStat(path.join(places.out, name)) === null);
    const isStaged = stagedIn(places.stage, outputs);
    const written = journal.written.filter(isStaged);
    moveIn({ written, removed: [...stale, ...gone], fresh: false }, places, 'leave what is in the way');
    for (const name of journal.written) {
      const bytes = readIfExists(path.join(places.out, name));
      const was = before?.get(name)?.digest;
      if (bytes !== null && digestBytes(bytes) === outputs.get(name)) continue;
      if (was === undefined) outputs.delete(name);
      else outputs.set(name, was);
    }
    recordOutputs({ ...journal, removed: stale, outputs, fresh: false }, before, places, uncertain);
  }
  end(places);
}

/** Nothing is left of a commit but what it made. */
function end({ journal, stage }: Places): void {
  removeFile(journal, path.dirname(journal));
  removeFolder(stage);
}

/** Whether a file of the stage is the one that was staged: a stage may be left half written, or be somebody else's. */
function stagedIn(stage: string, outputs: ReadonlyMap<string, Digest>): (name: string) => boolean {
  const isBehindLink = linksBelow(stage);
  return (name) => {
    const file = path.join(stage, name);
    if (isLink(stage) || isBehindLink(name) || isLink(file)) return false;
    const bytes = readIfExists(file);
    return bytes !== null && digestBytes(bytes) === outputs.get(name);
  };
}

/** Of a file that may have been moved by a killed build, lost, or changed since: its bytes must be looked at. */
function uncertain(file: string): FileStat | null {
  const stat = fileStat(file);
  return stat && { ...stat, mtime: 0, ctime: 0 };
}
