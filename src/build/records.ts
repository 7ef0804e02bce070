import type { FileFacts } from '../articles/file-facts.ts';
import type { Digest } from '../base/digest.ts';
import type { Locale } from '../base/locale.ts';
import type { Problem } from '../base/problem.ts';
import type { StatTable } from '../engine/stat-index.ts';
import { openStore, type Table } from '../engine/store.ts';
import type { Config } from '../site/config.ts';
import type { Theme } from '../templates/theme.ts';
import type { Places } from './places.ts';
import type { OutputReceipt } from './receipts.ts';

/** Raised whenever a value that is kept changes its shape. */
const version = 'bantin 2';

/** What builds of a site remember of each other. Anything may be missing, which costs time and nothing else. */
export interface Records {
  readonly sources: StatTable;
  readonly files: StatTable;
  /** `DocumentRecord`s as JSON, by path below the content folder. */
  readonly documents: Table<Uint8Array>;
  /** Fragments as JSON, by the same path. */
  readonly bodies: Table<Uint8Array>;
  readonly facts: Table<FactsRecord>;
  readonly config: Table<ConfigRecord>;
  readonly themes: Table<ThemeRecord>;
  /** By folder: one for each output would take long to read. */
  readonly receipts: Table<readonly (readonly [path: string, receipt: OutputReceipt])[]>;
  readonly commit: () => string | null;
  readonly close: () => void;
}

export interface FactsRecord {
  /** Names everything that the facts depend on. */
  readonly key: Digest;
  readonly facts: FileFacts | null;
  readonly problems: readonly Problem[];
}

export interface ConfigRecord {
  readonly key: Digest;
  /** Folders that the settings depend on, and whether they were there. */
  readonly folders: readonly (readonly [folder: string, there: boolean])[];
  readonly config: Config;
  readonly locale: Locale;
  readonly problems: readonly Problem[];
}

export interface ThemeRecord {
  readonly key: Digest;
  readonly theme: Theme;
  readonly problems: readonly Problem[];
}

/** The body of an article was kept, but what is kept of it turns out to be damaged. */
export class LostBody extends Error {
  constructor(key: string) {
    super(`The body of "${key}" cannot be read.`);
  }
}

/** Forgets every body that cannot be read, for good, so that the next build makes it again. */
export function forgetLostBodies({ bodies, commit }: Records): void {
  const whole = new Set(Array.from(bodies.entries(), ([path]) => path));
  for (const path of bodies.keys()) if (!whole.has(path)) bodies.remove(path);
  commit();
}

/** `cache` false begins with nothing and keeps nothing. */
export function openRecords(places: Places, cache: boolean): Records {
  const store = openStore(places.store, version);
  const open = <V>(name: string): Table<V> => (cache ? store.table<V>(name) : forgetful<V>());
  const openBytes = (name: string): Table<Uint8Array> =>
    cache ? store.bytes(name) : forgetful<Uint8Array>();
  return {
    sources: open('sources'),
    files: open('files'),
    documents: openBytes('documents'),
    bodies: openBytes('bodies'),
    facts: open('facts'),
    config: open('config'),
    themes: open('themes'),
    receipts: open(`receipts-${places.name}`),
    commit: () => (cache ? store.commit() : null),
    close: () => store.close(),
  };
}

/** A table that lasts as long as the process. */
function forgetful<V>(): Table<V> {
  const values = new Map<string, V>();
  return {
    get: (key) => values.get(key) ?? null,
    put: (key, value) => void values.set(key, value),
    remove: (key) => void values.delete(key),
    keys: () => [...values.keys()],
    entries: () => values.entries(),
  };
}
