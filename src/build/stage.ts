/**
 * The output folder, and a folder beside it that gathers what will change there. Nothing in the output moves until
 * `commit`; a build that fails discards the stage and leaves the last good site (safety R12, R15). Bytes that are
 * in the output already are not staged, so unchanged files keep their time for rsync and object stores.
 */

import path from 'node:path';
import { type Digest, digestBytes } from '../base/digest.ts';
import { isFolder, move, readIfExists, removeFile, removeFolder, walk, writeNew } from '../base/files.ts';
import { error, type Problem, warning } from '../base/problem.ts';
import type { Output } from '../outputs/output.ts';
import type { Ledger } from './ledger.ts';

export interface Stage {
  readonly put: (output: Output) => void;
  /** Files that the output folder holds, that are not ours, and that an output would replace. */
  readonly problems: () => Problem[];
  /** Moves what was staged into the output and removes what no output is any more. */
  readonly commit: () => Commit;
  readonly discard: () => void;
}

export interface Commit {
  readonly written: readonly string[];
  readonly removed: readonly string[];
  readonly unchanged: number;
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/** `ledger` is null when nothing is known of the output folder; then what stands there may be replaced. */
export function openStage(out: string, ledger: Ledger | null): Stage {
  const folder = path.join(path.dirname(out), `.${path.basename(out)}.staged`);
  const fresh = !isFolder(out) || walk(out).files.length === 0;
  const outputs = new Map<string, Digest>();
  const written: string[] = [];
  const problems: Problem[] = [];
  removeFolder(folder);

  const put = (output: Output) => {
    outputs.set(output.path, digestBytes(output.bytes));
    const there = fresh ? null : readIfExists(path.join(out, output.path));
    if (there !== null && Buffer.compare(there, output.bytes) === 0) return;
    if (there !== null && ledger !== null && !ledger.has(output.path)) problems.push(foreign(out, output.path));
    written.push(output.path);
    writeNew(path.join(folder, output.path), output.bytes);
  };

  const commit = (): Commit => {
    const { removed, kept } = stale(out, ledger ?? new Map(), outputs);
    const inTheWay = removed.filter((path) => blocks(path, outputs));
    for (const name of inTheWay) removeFile(path.join(out, name), out);
    if (fresh && written.length > 0) {
      removeFolder(out);
      move(folder, out);
    } else {
      for (const name of written) move(path.join(folder, name), path.join(out, name));
    }
    for (const name of removed) removeFile(path.join(out, name), out);
    removeFolder(folder);
    return { written, removed, unchanged: outputs.size - written.length, ledger: outputs, problems: kept };
  };

  return { put, problems: () => problems, commit, discard: () => removeFolder(folder) };
}

/** Outputs of the last build that are none of this one: those to remove, and a warning for each that someone changed. */
function stale(out: string, ledger: Ledger, outputs: Ledger): { removed: string[]; kept: Problem[] } {
  const removed: string[] = [];
  const kept: Problem[] = [];
  for (const [name, digest] of ledger) {
    if (outputs.has(name)) continue;
    const bytes = readIfExists(path.join(out, name));
    if (bytes === null) continue;
    if (digestBytes(bytes) === digest) removed.push(name);
    else {
      kept.push(
        warning(
          'changed-output-kept',
          null,
          `The site no longer has ${name}, but the file was changed after bantin wrote it, so it is kept.`,
          `Remove ${path.join(out, name)} yourself if nobody needs it.`,
        ),
      );
    }
  }
  return { removed, kept };
}

/** Whether a stale file stands where an output needs a folder, or stands in a folder where an output needs a file. */
function blocks(stalePath: string, outputs: Ledger): boolean {
  const parts = stalePath.split('/');
  if (parts.slice(1).some((_, index) => outputs.has(parts.slice(0, index + 1).join('/')))) return true;
  for (const output of outputs.keys()) if (output.startsWith(`${stalePath}/`)) return true;
  return false;
}

function foreign(out: string, name: string): Problem {
  return error(
    'foreign-file',
    null,
    `${path.join(out, name)} was not written by bantin, and the site has a page of that name.`,
    'Move the file away, or put it into the folder static/ if it belongs to the site.',
  );
}
