import type { Digest } from '../base/digest.ts';
import type { Pool } from '../engine/pool.ts';
import type { Edition, Since } from './edition.ts';
import type { Ledger } from './ledger.ts';
import type { Look } from './look.ts';
import type { Model } from './model.ts';
import { openPool, openPoolApart } from './open-pool.ts';
import type { BuildOptions } from './options.ts';
import { placesOf } from './places.ts';
import { openRecords, type Records } from './records.ts';

/**
 * What is at hand in one process: the threads, and what was last seen, known and made. A build on the command line has
 * one of its own; a development server gives all its builds the same, and is the only one that writes to its folders.
 */
export interface Memory {
  pool: Pool;
  /** Renders with templates of the site. */
  apart: Pool;
  records: Records;
  look: Look | null;
  /** Null when nobody knows. */
  since: Since | null;
  /** Of the output folder, when a build of this process wrote it. */
  ledger: Ledger | null;
  model: Model | null;
  /** As in `Settings`, of the last build. */
  documentKey: Digest | null;
  /** Of the last build, if it went well and could read every file that its look had found. */
  edition: Edition | null;
  /** Whether more builds will come. After a last one the threads end, and give back what they hold, before it is published. */
  readonly lasting: boolean;
  readonly close: () => Promise<void>;
}

export function openMemory(
  options: BuildOptions,
  { lasting = false }: { readonly lasting?: boolean } = {},
): Memory {
  const memory: Memory = {
    pool: openPool(options),
    apart: openPoolApart(options),
    records: openRecords(placesOf(options), options.cache),
    look: null,
    since: null,
    ledger: null,
    model: null,
    lasting,
    documentKey: null,
    edition: null,
    close: async () => {
      memory.records.close();
      await Promise.all([memory.pool.close(), memory.apart.close()]);
    },
  };
  return memory;
}
