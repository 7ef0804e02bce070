import { isFile, removeFolder } from '../base/files.ts';
import type { Pool } from '../engine/pool.ts';
import type { OnEvent } from './events.ts';
import type { BuildOptions } from './options.ts';
import { type Places, placesOf } from './places.ts';
import { openRecords, type Records } from './records.ts';

/** What the steps of one build work with. */
export interface Session {
  readonly places: Places;
  readonly records: Records;
  readonly pool: Pool;
  readonly onEvent: OnEvent;
  /** Real time before any file was looked at, in milliseconds since 1970. */
  readonly scanned: number;
  /** Ends the threads: what is under way rejects. */
  readonly stop: () => void;
  readonly close: () => Promise<void>;
}

export function openSession(options: BuildOptions, scanned: number, pool: Pool): Session {
  const { cache, onEvent } = options;
  const places = placesOf(options);
  const records = openRecords(places, cache);
  return {
    ...{ places, records, pool, onEvent, scanned },
    stop: () => void pool.close(),
    close: async () => {
      if (!isFile(places.journal)) removeFolder(places.stage);
      records.close();
      await pool.close();
    },
  };
}
