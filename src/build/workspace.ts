import type { Pool } from '../engine/pool.ts';
import { openRecords, type Records } from './cache/records.ts';
import { type Machine, thisMachine } from './machine.ts';
import { openPool, openPoolApart } from './open-pool.ts';
import type { BuildOptions } from './options.ts';
import { placesOf } from './places.ts';

/** What the builds of one process have in common: threads, and the open cache. */
export interface Workspace {
  readonly machine: Machine;
  readonly pool: Pool;
  /** Renders with templates of the site. */
  readonly apart: Pool;
  readonly records: Records;
  /** Whether more builds will come. After a last one the threads end, and give back what they hold, before it is published. */
  readonly lasting: boolean;
  readonly close: () => Promise<void>;
}

export function openWorkspace(
  options: BuildOptions,
  { lasting = false, machine = thisMachine }: { lasting?: boolean; machine?: Machine } = {},
): Workspace {
  const pool = openPool(options, machine);
  const apart = openPoolApart(options, machine);
  const records = openRecords(placesOf(options), options.cache);
  return {
    machine,
    pool,
    apart,
    records,
    lasting,
    close: async () => {
      records.close();
      await Promise.all([pool.close(), apart.close()]);
    },
  };
}
