import { isFile, removeFolder } from '../base/files.ts';
import { createPool, type Pool } from '../engine/pool.ts';
import { documentTask } from './document-task.ts';
import type { OnEvent } from './events.ts';
import type { BuildOptions } from './options.ts';
import { type Places, placesOf } from './places.ts';
import { openRecords, type Records } from './records.ts';
import { renderTask } from './render-task.ts';

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

/** Milliseconds that one article or page may take, and megabytes that the heap of one thread may (safety R4). */
const timeLimit = 5_000;
const memoryLimit = 512;

export function openSession(options: BuildOptions, scanned: number): Session {
  const { threads, cache, onEvent } = options;
  const places = placesOf(options);
  const records = openRecords(places, cache);
  const modules = [documentTask.module, renderTask.module];
  const pool = createPool({ threads, timeLimit, memoryLimit, modules });
  pool.start();
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
