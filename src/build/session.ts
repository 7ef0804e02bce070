import { isFile } from '../base/files/files.ts';
import { removeFolder } from '../base/files/remove-files.ts';
import type { OnEvent } from './events.ts';
import type { BuildOptions } from './options.ts';
import { type Places, placesOf } from './places.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
import type { Workspace } from './workspace.ts';

/** What the steps of one build work with. */
export interface Session extends Pick<Workspace, 'machine' | 'pool' | 'apart' | 'records'> {
  readonly places: Places;
  /** The folder that keeps what is made of pictures, or passes it on when nothing is kept. */
  readonly pictures: string;
  readonly threads: number;
  readonly onEvent: OnEvent;
  /** As in `Snapshot`. */
  readonly scanned: number;
  /** Ends the threads: what is under way rejects. */
  readonly stop: () => void;
  readonly close: () => void;
}

export function openSession(
  options: BuildOptions,
  { machine, records, pool, apart }: Workspace,
  { scanned }: Pick<Snapshot, 'scanned'>,
): Session {
  const places = placesOf(options);
  const pictures = options.cache ? places.pictures : `${places.stage}-pictures`;
  return {
    machine,
    places,
    records,
    pool,
    apart,
    pictures,
    scanned,
    threads: options.threads,
    onEvent: options.onEvent,
    stop: () => void Promise.all([pool.close(), apart.close()]),
    close: () => {
      if (!isFile(places.journal)) removeFolder(places.stage);
      if (!options.cache) removeFolder(pictures);
    },
  };
}
