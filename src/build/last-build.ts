/**
 * The last whole build as one receipt: when nothing that it was made from has changed, and its outputs stand as they
 * were written, there is nothing to do, and nothing but this needs to be loaded to know it.
 */

import path from 'node:path';
import { type Digest, digestBytes, digestValue } from '../base/digest.ts';
import { type FileStat, fileStat, isFile, isFolder, readIfExists, walk } from '../base/files.ts';
import { nameOf } from '../base/paths.ts';
import type { Problem } from '../base/problem.ts';
import { readChecked, writeChecked } from './checked-file.ts';
import { allIntact, readLedger } from './ledger.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { placesOf } from './places.ts';
import { writePlan } from './plan.ts';
import type { Session } from './session.ts';
import { shippedCode } from './shipped-code.ts';

export interface LastBuild {
  readonly key: Digest;
  /** Of the ledger that it left: whatever else was built since has another. */
  readonly ledger: Digest;
  /** Files and folders that the build looked at, from the site's root; the content folder first. */
  readonly inputs: readonly string[];
  /** The build is the same for every moment from the first to before the second, in milliseconds since 1970. */
  readonly valid: readonly [from: number, until: number];
  readonly articles: number;
  /** Absolute address of the site's top. */
  readonly url: string;
  readonly problems: readonly Problem[];
}

/** The result of a build that has nothing to do; null when there may be something. */
export function nothingToDo(options: BuildOptions): BuildResult | null {
  const places = placesOf(options);
  const last = options.cache && !isFile(places.journal) ? readChecked<LastBuild>(places.last) : null;
  if (last === null || options.now < last.valid[0] || options.now >= last.valid[1]) return null;
  if (keyOf(options, last.inputs).key !== last.key) return null;
  const ledger = digestOf(places.ledger) === last.ledger ? readLedger(places.ledger) : null;
  if (ledger === null || !allIntact(places.out, ledger)) return null;
  writePlan(places, last.url, new Map(), [], ledger.size);
  const summary = { articles: last.articles, written: 0, removed: 0, unchanged: ledger.size };
  return { problems: last.problems, summary, fault: null };
}

/**
 * Records a build that went well. `scanned` is real time before it looked at any file: when a file or folder was touched
 * within two seconds of it, or since, nothing is recorded. It could change again without a trace, or may have held
 * what is gone.
 */
export function recordBuild(
  options: BuildOptions,
  { places, scanned }: Session,
  build: Omit<LastBuild, 'key' | 'ledger'>,
): void {
  const { key, newest, folders } = keyOf(options, build.inputs);
  const touched = folders.map((folder) => fileStat(folder)?.mtime ?? 0);
  if (touched.concat(newest).some((time) => time > scanned - 2_000)) return;
  const last: LastBuild = { key, ledger: digestOf(places.ledger), ...build };
  writeChecked(places.last, last);
}

interface Look {
  /** Names the code, the options and what the disk says of every input. */
  readonly key: Digest;
  /** When the last file was touched. */
  readonly newest: number;
  readonly folders: readonly string[];
}

function keyOf(options: BuildOptions, inputs: readonly string[]): Look {
  const { root, out, base, drafts, strict } = options;
  const rows: string[] = [];
  const walked: string[] = [];
  let newest = 0;
  const add = (name: string, stat: FileStat | null) => {
    if (stat !== null) newest = Math.max(newest, stat.mtime, stat.ctime);
    rows.push(stat === null ? name : `${name}\n${stat.size} ${stat.mtime} ${stat.ctime} ${stat.inode}`);
  };
  for (const input of inputs) {
    const place = path.resolve(root, input);
    if (!isFolder(place)) add(input, fileStat(place));
    else {
      const isContent = input === inputs[0];
      const { files, folders, skipped } = walk(
        place,
        (name) => path.join(place, name) === out || (isContent && nameOf(name) === 'node_modules'),
      );
      walked.push(...folders);
      for (const file of files) add(`${input}/${file.path}`, fileStat(file.disk));
      rows.push(...skipped.map((skip) => `${skip.why} ${skip.path}`));
    }
  }
  const key = digestValue([shippedCode(), { base, drafts, strict }, digestBytes(rows.join('\n'))]);
  return { key, newest, folders: walked };
}

function digestOf(file: string): Digest {
  return digestBytes(readIfExists(file) ?? '');
}
