/**
 * The last whole build as one record: when nothing that it was made from has changed, and its outputs stand as they were
 * written, there is nothing to do, and nothing but this needs to be loaded to know it.
 */

import { type Digest, digestBytes, digestValue } from '../../base/digest.ts';
import { isFile, readIfExists } from '../../base/files/files.ts';
import { writeWhole } from '../../base/files/write-files.ts';
import type { BuildOptions, BuildResult } from '../options.ts';
import { type Places, placesOf } from '../places.ts';
import { allIntact, type Manifest, readManifest } from '../publish/manifest.ts';
import { writePlan } from '../publish/plan-file.ts';
import { shippedCode } from '../settings/shipped-code.ts';
import type { Workspace } from '../workspace.ts';
import { readChecked, writeChecked } from './checked-file.ts';
import type { SiteFacts } from './site-facts.ts';
import { type Changes, changesBetween, type Snapshot, snapshotText } from './snapshot.ts';

interface LastBuildRecord {
  /** Of all that it was made from besides the files. */
  readonly key: Digest;
  /** Of the text of its snapshot, which lies in a file of its own. */
  readonly snapshot: Digest;
  /** Of the manifest that it left: whatever else was built since has another. */
  readonly manifest: Digest;
  /** Names the cache that it left: what was read since, for another folder or in vain, is unknown to this one. */
  readonly records: Digest;
  /** As in `Snapshot`. */
  readonly inputs: readonly string[];
  readonly site: SiteFacts;
}

export interface LastBuild extends LastBuildRecord {
  /** Of a build of this process, to which its folders belong alone; null when all has to be read. */
  readonly atHand: { readonly snapshot: Snapshot; readonly manifest: Manifest } | null;
}

/** Null when nobody knows of one. */
export function readLastBuild(options: BuildOptions): LastBuild | null {
  const places = placesOf(options);
  if (!options.cache || isFile(places.journal)) return null;
  const record = readChecked<LastBuildRecord>(places.last);
  return record && { ...record, atHand: null };
}

/** The build that has ended as the next one will know it. */
export function recordLastBuild(
  options: BuildOptions,
  { records, lasting }: Workspace,
  snapshot: Snapshot,
  manifest: Manifest,
  site: SiteFacts,
): LastBuild {
  const places = placesOf(options);
  const text = snapshotText(snapshot);
  const record: LastBuildRecord = {
    key: keyOf(options),
    snapshot: digestBytes(text),
    manifest: lasting ? '' : digestOf(places.manifest),
    records: records.identity(),
    inputs: snapshot.inputs,
    site,
  };
  if (options.cache && !lasting) {
    writeWhole(places.look, text);
    writeChecked(places.last, record);
  }
  return { ...record, atHand: lasting ? { snapshot, manifest } : null };
}

/** What has changed since the last build; null when anything may have. */
export function changesSince(
  last: LastBuild | null,
  snapshot: Snapshot,
  options: BuildOptions,
  { records }: Workspace,
): Changes | null {
  if (last === null || last.key !== keyOf(options) || last.records !== records.identity()) return null;
  const [from, until] = last.site.valid;
  if (options.now < from || options.now >= until) return null;
  const now = snapshotText(snapshot);
  if (last.atHand !== null) return changesBetween(snapshotText(last.atHand.snapshot), now);
  const places = placesOf(options);
  if (digestOf(places.manifest) !== last.manifest) return null;
  if (digestBytes(now) === last.snapshot) return { touched: [], added: [] };
  const before = new TextDecoder().decode(readIfExists(places.look) ?? new Uint8Array());
  return digestBytes(before) === last.snapshot ? changesBetween(before, now) : null;
}

/** The result of a build that has nothing to do; null when an output does not stand as it was written. */
export function unchangedResult({ site, atHand }: LastBuild, places: Places): BuildResult | null {
  const manifest = atHand?.manifest ?? readManifest(places.manifest);
  if (manifest === null || !allIntact(places.out, manifest)) return null;
  const { url, articles, held, problems, due } = site;
  const unchanged = [...manifest.values()].filter(({ kept }) => !kept).length;
  writePlan(places, url, new Map(), [], unchanged, due);
  const summary = { articles, held, written: 0, removed: 0, unchanged, due };
  return { problems, summary, fault: null };
}

function keyOf(options: BuildOptions): Digest {
  const { base, relative, host, drafts, strict, record, search } = options;
  return digestValue([shippedCode(), { base, relative, host, drafts, strict, record, search }]);
}

function digestOf(file: string): Digest {
  return digestBytes(readIfExists(file) ?? '');
}
