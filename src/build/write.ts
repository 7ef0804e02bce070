/**
 * The output folder, and a folder beside it that gathers what will change there. Nothing in the output moves until
 * `commit`; a build that fails discards what it gathered and leaves the last good site (safety R12, R15). Bytes that
 * are in the output already are not written, so unchanged files keep their time for rsync and object stores.
 */

import path from 'node:path';
import { type Digest, digestBytes } from '../base/digest.ts';
import { isFolder, move, readIfExists, removeFile, removeFolder, walk, writeNew } from '../base/files.ts';
import { error, type Problem } from '../base/problem.ts';
import type { Output } from '../outputs/output.ts';
import type { Ledger } from './ledger.ts';
import { sweep } from './sweep.ts';

export interface Writer {
  readonly put: (output: Output) => void;
  /** Files in the output folder that are not ours and that an output would replace. */
  readonly problems: () => Problem[];
  /** Moves what was gathered into the output and removes what no output is any more. */
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

/** `before` is null when nothing is known of the output folder; then what stands there may be replaced. */
export function openWriter(out: string, before: Ledger | null): Writer {
  const stage = path.join(path.dirname(out), `.${path.basename(out)}.staged`);
  const fresh = !isFolder(out) || walk(out).files.length === 0;
  const outputs = new Map<string, Digest>();
  const written: string[] = [];
  const problems: Problem[] = [];
  removeFolder(stage);

  const put = (output: Output) => {
    outputs.set(output.path, digestBytes(output.bytes));
    const there = fresh ? null : readIfExists(path.join(out, output.path));
    if (there !== null && Buffer.compare(there, output.bytes) === 0) return;
    if (there !== null && before !== null && !before.has(output.path)) {
      problems.push(foreign(out, output.path));
    }
    written.push(output.path);
    writeNew(path.join(stage, output.path), output.bytes);
  };

  const commit = (): Commit => {
    const swept = sweep(out, before ?? new Map(), outputs);
    const blocking = foldersOf(outputs.keys());
    const [first, last] = partition(swept.stale, (name) => blocking.has(name) || isBelow(name, outputs));
    for (const name of first) removeFile(path.join(out, name), out);
    if (fresh && written.length > 0) {
      removeFolder(out);
      move(stage, out);
    } else {
      for (const name of written) move(path.join(stage, name), path.join(out, name));
    }
    for (const name of last) removeFile(path.join(out, name), out);
    removeFolder(stage);
    const unchanged = outputs.size - written.length;
    return { written, removed: swept.stale, unchanged, ledger: outputs, problems: swept.problems };
  };

  return { put, problems: () => problems, commit, discard: () => removeFolder(stage) };
}

/** Every folder above the paths: a stale file of that name must go before the folder can be made. */
function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>();
  for (const name of paths) {
    for (let slash = name.indexOf('/'); slash >= 0; slash = name.indexOf('/', slash + 1)) {
      folders.add(name.slice(0, slash));
    }
  }
  return folders;
}

/** Whether an output wants to be a file where `name` still needs a folder. */
function isBelow(name: string, outputs: Ledger): boolean {
  return name.split('/').some((_, index, parts) => index > 0 && outputs.has(parts.slice(0, index).join('/')));
}

function partition<T>(items: readonly T[], first: (item: T) => boolean): [T[], T[]] {
  return [items.filter(first), items.filter((item) => !first(item))];
}

function foreign(out: string, name: string): Problem {
  return error(
    'foreign-file',
    null,
    `${path.join(out, name)} was not written by bantin, and the site has a page of that name.`,
    'Move the file away, or put it into the folder static/ if it belongs to the site.',
  );
}
