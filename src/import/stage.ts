/**
 * What an import writes. Everything is put into a stage first; then a journal is written, and only then files move into the
 * site. Killed before that, nothing has happened; killed later, the next import finishes it. What is there already and was
 * not written by an import, or was changed since, is never touched.
 */

import path from 'node:path';
import { digestBytes } from '../base/digest.ts';
import { fileStat, isFile, isFolder, linksBelow, readBytes, readIfExists } from '../base/files.ts';
import { compareCodeUnits } from '../base/order.ts';
import { collisionKey, isInnerPath } from '../base/paths.ts';
import { removeEmptyFolder, removeFolder } from '../base/remove-files.ts';
import { move, writeNew, writeWhole } from '../base/write-files.ts';

/** What became of a file: `edited` and `taken` ones stay as they are. */
export type ImportOutcome = 'new' | 'renewed' | 'same' | 'edited' | 'taken' | 'refused';

export interface ImportStage {
  readonly put: (file: string, bytes: Uint8Array | string) => ImportOutcome;
  readonly has: (file: string) => boolean;
  /** Moves all into the site; gives the paths that were written. */
  readonly commit: () => readonly string[];
  readonly discard: () => void;
}

/** Digests of all files that imports have written, by path. */
export const recordName = 'bantin.import.json';

/** A stage for the site at `root`; an import that was killed while it moved files in is finished first. */
export function openStage(root: string): ImportStage {
  const stage = path.join(root, '.bantin/import');
  const journal = path.join(stage, 'journal.json');
  if (isFile(journal)) moveIn(root, stage, read(journal));
  removeFolder(stage);
  const record = new Map(Object.entries(read(path.join(root, recordName))));
  const staged = new Map<string, string>();
  const taken = new Set<string>();
  const isBehindLink = linksBelow(root);

  const put = (file: string, content: Uint8Array | string): ImportOutcome => {
    if (!isInnerPath(file) || isBehindLink(file) || taken.has(collisionKey(file))) return 'refused';
    taken.add(collisionKey(file));
    const place = path.join(root, file);
    const digest = digestBytes(content);
    const known = record.get(file);
    const now = readIfExists(place);
    const current = now === null ? null : digestBytes(now);
    if (current === digest) {
      record.set(file, digest);
      return 'same';
    }
    if (known !== undefined && current !== known) return 'edited';
    if (known === undefined && (current !== null || isFolder(place))) return 'taken';
    writeNew(path.join(stage, 'files', file), content);
    staged.set(file, digest);
    record.set(file, digest);
    return known === undefined ? 'new' : 'renewed';
  };

  return {
    put,
    has: (file) => taken.has(collisionKey(file)),
    commit: () => {
      const entries = Object.fromEntries([...record].sort(([a], [b]) => compareCodeUnits(a, b)));
      const isRecorded = digestBytes(printed(entries)) === digestOf(path.join(root, recordName));
      if (staged.size === 0 && (isRecorded || record.size === 0)) {
        clear(stage);
        return [];
      }
      writeWhole(path.join(stage, 'record.json'), printed(entries));
      writeWhole(journal, printed(Object.fromEntries(staged)));
      moveIn(root, stage, Object.fromEntries(staged));
      clear(stage);
      return [...staged.keys()].sort(compareCodeUnits);
    },
    discard: () => clear(stage),
  };
}

function clear(stage: string): void {
  removeFolder(stage);
  removeEmptyFolder(path.dirname(stage));
}

/** Can be done again when it was interrupted: what has moved is passed over. */
function moveIn(root: string, stage: string, files: Readonly<Record<string, string>>): void {
  const isBehindLink = linksBelow(root);
  for (const file of Object.keys(files)) {
    const from = path.join(stage, 'files', file);
    if (isInnerPath(file) && !isBehindLink(file) && fileStat(from) !== null)
      move(from, path.join(root, file));
  }
  const record = path.join(stage, 'record.json');
  if (isFile(record)) writeWhole(path.join(root, recordName), readBytes(record));
}

function read(file: string): Record<string, string> {
  const bytes = readIfExists(file);
  if (bytes === null) return {};
  try {
    const found: unknown = JSON.parse(new TextDecoder().decode(bytes));
    if (typeof found !== 'object' || found === null || Array.isArray(found)) return {};
    return Object.fromEntries(
      Object.entries(found).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
    );
  } catch {
    return {};
  }
}

function digestOf(file: string): string | null {
  const bytes = readIfExists(file);
  return bytes === null ? null : digestBytes(bytes);
}

function printed(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}
