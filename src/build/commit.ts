/**
 * Moving a finished build into its output folder.
 *
 * A journal is written before the first file moves and removed after the last, so that a build that is killed in
 * between is finished by the next one (`recover`). To where no output folder is yet the stage moves as a whole.
 */

import path from 'node:path';
import type { Digest } from '../base/digest.ts';
import { type FileStat, fileStat, isFile } from '../base/files.ts';
import { removeEmptyFolder, removeFile, removeFolder } from '../base/remove-files.ts';
import { move } from '../base/write-files.ts';
import { readChecked, writeChecked } from './checked-file.ts';
import { type Ledger, type LedgerEntry, readLedger, writeLedger } from './ledger.ts';
import type { Places } from './places.ts';
import { sweep } from './sweep.ts';

export interface Commit {
  /** Digest of every output of the site, by path. */
  readonly outputs: ReadonlyMap<string, Digest>;
  /** Those that are staged. */
  readonly written: readonly string[];
  readonly removed: readonly string[];
  /** Outputs that are as they were, but of which the disk says something else than the ledger. */
  readonly touched: readonly string[];
  /** The output folder holds nothing, so the stage may move as a whole. */
  readonly fresh: boolean;
}

/** Outputs are told as they differ from what the ledger recorded before, or from what it records when all is done. */
interface Journal extends Omit<Commit, 'outputs'> {
  readonly made: readonly (readonly [string, Digest])[];
  readonly gone: readonly string[];
}

/** The output folder is then what the commit says, and the ledger, which comes back, records it. */
export function commit(plan: Commit, before: Ledger | null, places: Places): Ledger {
  if (plan.written.length > 0 || plan.removed.length > 0) {
    const { outputs, ...moves } = plan;
    const made = [...outputs].filter(([name, digest]) => before?.get(name)?.digest !== digest);
    const gone = [...(before?.keys() ?? [])].filter((name) => !outputs.has(name));
    const journal: Journal = { ...moves, made, gone };
    writeChecked(places.journal, journal);
    moveIn(journal, places);
  }
  const ledger = record(plan, before, places, fileStat);
  removeFile(places.journal, places.root);
  removeFolder(places.stage);
  return ledger;
}

/** Finishes a commit that a killed build had begun, and clears away what one that had not begun left. */
export function recover(places: Places): void {
  const journal = readChecked<Journal>(places.journal);
  if (journal !== null) {
    const before = readLedger(places.ledger);
    const outputs = new Map(Array.from(before ?? [], ([name, { digest }]) => [name, digest]));
    for (const [name, digest] of journal.made) outputs.set(name, digest);
    for (const name of journal.gone) outputs.delete(name);
    const { stale } = sweep(places.out, before ?? new Map(), outputs);
    moveIn({ ...journal, removed: stale }, places);
    record({ ...journal, outputs }, before, places, uncertain);
  }
  removeFile(places.journal, places.root);
  removeFolder(places.stage);
}

/** Of a file that may have been moved by a killed build, lost, or changed since: its bytes must be looked at. */
function uncertain(file: string): FileStat | null {
  const stat = fileStat(file);
  return stat && { ...stat, mtime: 0, ctime: 0 };
}

/** Can be done again from any point. What no longer stands in the stage has been moved. */
function moveIn({ written, removed, fresh }: Omit<Commit, 'outputs'>, { out, stage }: Places): void {
  const target = (name: string) => path.join(out, name);
  const wanted = new Set(written);
  const folders = foldersOf(written);
  const inTheWay = (name: string) =>
    folders.has(name) || [...foldersOf([name])].some((folder) => wanted.has(folder));
  const first = new Set(removed.filter(inTheWay));
  for (const name of first) removeFile(target(name), out);
  const untouched = written[0] !== undefined && isFile(path.join(stage, written[0]));
  if (fresh && untouched && removeEmptyFolder(out)) move(stage, out);
  else {
    for (const name of written) {
      if (isFile(path.join(stage, name))) move(path.join(stage, name), target(name));
    }
  }
  for (const name of removed) if (!first.has(name)) removeFile(target(name), out);
}

function record(
  plan: Pick<Commit, 'outputs' | 'written' | 'removed' | 'touched'>,
  before: Ledger | null,
  places: Places,
  statOf: (file: string) => FileStat | null,
): Ledger {
  const anew = new Set([...plan.written, ...plan.touched]);
  let changed =
    before === null || anew.size > 0 || plan.removed.length > 0 || before.size !== plan.outputs.size;
  const after = new Map<string, LedgerEntry>();
  for (const [name, digest] of plan.outputs) {
    const known = anew.has(name) ? undefined : before?.get(name);
    if (known !== undefined && known.digest === digest) {
      after.set(name, known);
      continue;
    }
    changed = true;
    const stat = known ?? statOf(path.join(places.out, name));
    if (stat !== null) after.set(name, { ...stat, digest });
  }
  if (changed) writeLedger(places.ledger, after, before);
  return after;
}

/** Every folder above the paths. */
function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const name of paths) {
    for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      folders.add(name.slice(0, slash));
    }
  }
  return folders;
}
