/**
 * The last whole build as one receipt: when nothing that it was made from has changed, and its outputs stand as they
 * were written, there is nothing to do, and nothing but this needs to be loaded to know it.
 */

import { type Digest, digestBytes, digestValue } from '../base/digest.ts';
import { isFile, readIfExists } from '../base/files.ts';
import { writeWhole } from '../base/write-files.ts';
import { readChecked, writeChecked } from './checked-file.ts';
import { type Edition, isValid, type Since } from './edition.ts';
import { allIntact, readLedger } from './ledger.ts';
import { type Changes, changesSince, isTouchedAfter, type Look, lookAt, lookText } from './look.ts';
import type { Memory } from './memory.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { type Places, placesOf } from './places.ts';
import { writePlan } from './plan.ts';
import { shippedCode } from './shipped-code.ts';

interface LastBuild {
  /** Of all that it was made from besides the files. */
  readonly key: Digest;
  /** Of the text of its look, which lies in a file of its own. */
  readonly look: Digest;
  /** Of the ledger that it left: whatever else was built since has another. */
  readonly ledger: Digest;
  /** Names the records that it left: what was read since, for another folder or in vain, is news to this one. */
  readonly records: Digest;
  /** As in `Look`. */
  readonly inputs: readonly string[];
  /** As in `Look`. */
  readonly scanned: number;
  readonly edition: Edition;
}

/** What is known before anything is built. */
export interface LookBack {
  /** At what the last build was made from; null when nobody knows. */
  readonly look: Look | null;
  /** Of a build that has nothing to do; null when there is something. */
  readonly result: BuildResult | null;
  /** Null when more is other than files that were touched or added, and after other builds. */
  readonly since: Since | null;
}

/** `wake` is called as soon as there is something to do. */
export async function lookBack(
  options: BuildOptions,
  { records }: Pick<Memory, 'records'>,
  wake: () => Promise<void>,
): Promise<LookBack> {
  const places = placesOf(options);
  const last = options.cache && !isFile(places.journal) ? readChecked<LastBuild>(places.last) : null;
  if (last === null) return { look: null, result: null, since: null };
  const look = lookAt(options, last.inputs);
  if (isTouchedAfter(last.scanned, look)) await wake();
  const { key, edition } = last;
  const isOfThese = key === keyOf(options) && isValid(edition, options.now);
  const changes = isOfThese && digestOf(places.ledger) === last.ledger ? changed(look, last, places) : null;
  if (changes === null) return { look, result: null, since: null };
  const isSame = changes.touched.length + changes.added.length === 0;
  const result = isSame ? nothingToDo(edition, places) : null;
  return { look, result, since: records.identity() === last.records ? { edition, ...changes } : null };
}

function changed(look: Look, last: LastBuild, places: Places): Changes | null {
  const now = lookText(look);
  if (digestBytes(now) === last.look) return { touched: [], added: [] };
  const before = new TextDecoder().decode(readIfExists(places.look) ?? new Uint8Array());
  return digestBytes(before) === last.look ? changesSince(before, now) : null;
}

function nothingToDo({ url, articles, due, problems }: Edition, places: Places): BuildResult | null {
  const ledger = readLedger(places.ledger);
  if (ledger === null || !allIntact(places.out, ledger)) return null;
  const unchanged = [...ledger.values()].filter(({ kept }) => !kept).length;
  writePlan(places, url, new Map(), [], unchanged, due);
  return {
    problems,
    summary: { articles, written: 0, removed: 0, unchanged, due },
    fault: null,
  };
}

/** Records a build that went well, if it read every file that its look had found. */
export function recordBuild(
  options: BuildOptions,
  { look, edition, records }: Pick<Memory, 'look' | 'edition' | 'records'>,
  { summary }: BuildResult,
): void {
  if (!options.cache || summary === null || look === null || edition === null) return;
  const places = placesOf(options);
  const text = lookText(look);
  writeWhole(places.look, text);
  const last: LastBuild = {
    key: keyOf(options),
    look: digestBytes(text),
    ledger: digestOf(places.ledger),
    records: records.identity(),
    ...{ inputs: look.inputs, scanned: look.scanned, edition },
  };
  writeChecked(places.last, last);
}

function keyOf(options: BuildOptions): Digest {
  const { base, relative, host, drafts, strict, record, search } = options;
  return digestValue([shippedCode(), { base, relative, host, drafts, strict, record, search }]);
}

function digestOf(file: string): Digest {
  return digestBytes(readIfExists(file) ?? '');
}
