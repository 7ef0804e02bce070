/**
 * The last whole build as one receipt: when nothing that it was made from has changed, and its outputs stand as they
 * were written, there is nothing to do, and nothing but this needs to be loaded to know it.
 */

import { type Digest, digestBytes, digestValue } from '../base/digest.ts';
import { isFile, readIfExists } from '../base/files.ts';
import type { Problem } from '../base/problem.ts';
import type { Due } from '../site/due.ts';
import { readChecked, writeChecked } from './checked-file.ts';
import { allIntact, readLedger } from './ledger.ts';
import { type Look, lastTouched, lookAt, lookDigest } from './look.ts';
import type { Memory } from './memory.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { type Places, placesOf } from './places.ts';
import { writePlan } from './plan.ts';
import { shippedCode } from './shipped-code.ts';

export interface LastBuild {
  readonly key: Digest;
  /** Of the ledger that it left: whatever else was built since has another. */
  readonly ledger: Digest;
  /** As in `Look`. */
  readonly inputs: readonly string[];
  /** The build is the same for every moment from the first to before the second, in milliseconds since 1970. */
  readonly valid: readonly [from: number, until: number];
  readonly articles: number;
  /** As in `Summary`; the same for all moments of that span. */
  readonly due: Due | null;
  /** Absolute address of the site's top. */
  readonly url: string;
  readonly problems: readonly Problem[];
}

/** A look at what the last build was made from, with the result of a build that has nothing to do, or null. */
export function lookBack(options: BuildOptions): { look: Look | null; result: BuildResult | null } {
  const places = placesOf(options);
  const last = options.cache && !isFile(places.journal) ? readChecked<LastBuild>(places.last) : null;
  if (last === null) return { look: null, result: null };
  const look = lookAt(options, last.inputs);
  return { look, result: nothingToDo(options, last, look, places) };
}

function nothingToDo(options: BuildOptions, last: LastBuild, look: Look, places: Places): BuildResult | null {
  if (options.now < last.valid[0] || options.now >= last.valid[1]) return null;
  if (keyOf(options, look) !== last.key) return null;
  const ledger = digestOf(places.ledger) === last.ledger ? readLedger(places.ledger) : null;
  if (ledger === null || !allIntact(places.out, ledger)) return null;
  writePlan(places, last.url, new Map(), [], ledger.size, last.due);
  const summary = { articles: last.articles, written: 0, removed: 0, unchanged: ledger.size, due: last.due };
  return { problems: last.problems, summary, fault: null };
}

/**
 * Records a build that went well, if it read every file that its look had found. When a file was touched within two
 * seconds of the look, or since, nothing is recorded: it could change again without a trace.
 */
export function recordBuild(
  options: BuildOptions,
  { look, model, complete }: Pick<Memory, 'look' | 'model' | 'complete'>,
  { problems, summary }: BuildResult,
): void {
  if (!options.cache || !complete || summary === null || look === null || model === null) return;
  if (lastTouched(look) > look.scanned - 2_000) return;
  const places = placesOf(options);
  const last: LastBuild = {
    key: keyOf(options, look),
    ledger: digestOf(places.ledger),
    inputs: look.inputs,
    valid: model.valid,
    articles: summary.articles,
    due: summary.due,
    url: model.site.config.url,
    problems,
  };
  writeChecked(places.last, last);
}

function keyOf(options: BuildOptions, look: Look): Digest {
  const { base, relative, host, drafts, strict, record, search } = options;
  const asked = { base, relative, host, drafts, strict, record, search };
  return digestValue([shippedCode(), asked, lookDigest(look)]);
}

function digestOf(file: string): Digest {
  return digestBytes(readIfExists(file) ?? '');
}
