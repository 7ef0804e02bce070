/**
 * What an import writes. Everything is put into a stage first; then a journal is written, and only then files move into the
 * site. Killed before that, nothing has happened; killed later, the next import finishes it. What is there already and was
 * not written by an import, or was changed since, is never touched.
 */

import path from 'node:path';
import { collisionKey, isInnerPath } from '../../base/addresses/paths.ts';
import { digestBytes } from '../../base/digest.ts';
import { fileStat, isFile, isFolder, linksBelow, readBytes, readIfExists } from '../../base/files/files.ts';
import { dropFile, removeEmptyFolder, removeFolder } from '../../base/files/remove-files.ts';
import { move, writeNew, writeWhole } from '../../base/files/write-files.ts';
import { compareCodeUnits } from '../../base/order.ts';
import { takenNames } from '../bounded/taken-names.ts';
import { type ImportOutcome, type KnownFiles, knownFiles } from './known-files.ts';

export interface ImportStage {
  readonly put: (file: string, bytes: Uint8Array | string) => ImportOutcome;
  readonly has: (file: string) => boolean;
  /** The text that was put there. */
  readonly read: (file: string) => string;
  /** Puts another text in the place of one that was put, where that is to be written. */
  readonly replace: (file: string, text: string) => void;
  /** The paths of all that was put, sorted. */
  readonly outcomes: () => Readonly<Record<ImportOutcome, readonly string[]>>;
  /** Moves all into the site; gives the paths that were written. */
  readonly commit: () => readonly string[];
  readonly discard: () => void;
}

/** Digests of all files that imports have written, by path. */
const recordName = 'bantin.import.json';

/** A stage for the site at `root`; an import that was killed while it moved files in is finished first. */
export function openStage(root: string): ImportStage {
  const stage = path.join(root, '.bantin/import');
  const journal = path.join(stage, 'journal.json');
  if (isFile(journal)) moveIn(root, stage, Object.keys(readDigests(journal)));
  removeFolder(stage);
  const files = knownFiles(readDigests(path.join(root, recordName)));
  const taken = takenNames();
  const refused: string[] = [];
  const isBehindLink = linksBelow(root);
  const has = (file: string) => taken.has(collisionKey(file));

  const put = (file: string, content: Uint8Array | string): ImportOutcome => {
    told = null;
    if (!isInnerPath(file) || isBehindLink(file) || has(file)) {
      refused.push(file);
      return 'refused';
    }
    taken.add(collisionKey(file));
    const place = path.join(root, file);
    const digest = digestBytes(content);
    const known = files.digestOf(file);
    const now = readIfExists(place);
    const current = now === null ? null : digestBytes(now);
    if (current === digest) return files.set(file, 'same', digest);
    if (known !== null && current !== known) return files.set(file, 'edited', known);
    if (known === null && (current !== null || isFolder(place))) return files.set(file, 'taken', '');
    writeNew(staged(file), content);
    return files.set(file, known === null ? 'new' : 'renewed', digest);
  };
  const staged = (file: string) => path.join(stage, 'files', file);
  const read = (file: string) =>
    new TextDecoder().decode(readIfExists(staged(file)) ?? readBytes(path.join(root, file)));
  const replace = (file: string, text: string) => {
    told = null;
    const outcome = files.outcomeOf(file);
    if (outcome === null || outcome === 'edited' || outcome === 'taken') return;
    const digest = digestBytes(text);
    dropFile(staged(file));
    if (digestOfDisk(path.join(root, file)) === digest) files.set(file, 'same', digest);
    else {
      writeNew(staged(file), text);
      files.set(file, outcome === 'same' ? 'renewed' : outcome, digest);
    }
  };
  let told: ReturnType<ImportStage['outcomes']> | null = null;
  const outcomes = () => {
    told ??= { ...files.outcomes(), refused };
    return told;
  };

  return {
    put,
    has,
    read,
    replace,
    outcomes,
    commit: () => {
      const { new: added, renewed } = outcomes();
      const written = [...added, ...renewed].sort(compareCodeUnits);
      const recorded = files.recorded();
      const isRecorded = () =>
        digestBytes([...printed(recorded, files)].join('')) === digestOfDisk(path.join(root, recordName));
      if (written.length > 0 || (recorded.length > 0 && !isRecorded())) {
        writeWhole(path.join(stage, 'record.json'), printed(recorded, files));
        writeWhole(journal, printed(written, files));
        moveIn(root, stage, written);
      }
      clear(stage);
      return written;
    },
    discard: () => clear(stage),
  };
}

function clear(stage: string): void {
  removeFolder(stage);
  removeEmptyFolder(path.dirname(stage));
}

/** Can be done again when it was interrupted: what has moved is passed over. */
function moveIn(root: string, stage: string, files: readonly string[]): void {
  const isBehindLink = linksBelow(root);
  for (const file of files) {
    const from = path.join(stage, 'files', file);
    if (isInnerPath(file) && !isBehindLink(file) && fileStat(from) !== null)
      move(from, path.join(root, file));
  }
  const record = path.join(stage, 'record.json');
  if (isFile(record)) writeWhole(path.join(root, recordName), readBytes(record));
}

function readDigests(file: string): Record<string, string> {
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

function digestOfDisk(file: string): string | null {
  const bytes = readIfExists(file);
  return bytes === null ? null : digestBytes(bytes);
}

/** The digests of files as JSON, by parts: an object of a hundred thousand names takes several times as much memory. */
function* printed(names: readonly string[], { digestOf }: KnownFiles): Iterable<string> {
  yield '{';
  for (const [index, name] of names.entries())
    yield `${index === 0 ? '' : ','}\n ${JSON.stringify(name)}: ${JSON.stringify(digestOf(name) ?? '')}`;
  yield names.length === 0 ? '}\n' : '\n}\n';
}
