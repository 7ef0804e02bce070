import { wallClock } from '../base/clock.ts';
import { isFile } from '../base/files.ts';
import { removeFolder } from '../base/remove-files.ts';
import type { Pool } from '../engine/pool.ts';
import type { OnEvent } from './events.ts';
import type { Look } from './look.ts';
import type { BuildOptions } from './options.ts';
import { type Places, placesOf } from './places.ts';
import type { Records } from './records.ts';

/** What the steps of one build work with. */
export interface Session {
  readonly places: Places;
  readonly records: Records;
  readonly pool: Pool;
  /** Renders with templates of the site. */
  readonly apart: Pool;
  /** The folder that keeps what is made of pictures, or passes it on when nothing is kept. */
  readonly pictures: string;
  readonly threads: number;
  readonly onEvent: OnEvent;
  /** Real time before any file was looked at, in milliseconds since 1970. */
  readonly scanned: number;
  /** Ends the threads: what is under way rejects. */
  readonly stop: () => void;
  readonly close: () => void;
}

export function openSession(
  options: BuildOptions,
  {
    records,
    pool,
    apart,
    look,
  }: Pick<Session, 'records' | 'pool' | 'apart'> & { readonly look: Look | null },
): Session {
  const places = placesOf(options);
  const pictures = options.cache ? places.pictures : `${places.stage}-pictures`;
  return {
    ...{ places, records, pool, apart, pictures },
    threads: options.threads,
    scanned: look?.scanned ?? wallClock(),
    onEvent: options.onEvent,
    stop: () => void Promise.all([pool.close(), apart.close()]),
    close: () => {
      if (!isFile(places.journal)) removeFolder(places.stage);
      if (!options.cache) removeFolder(pictures);
    },
  };
}
