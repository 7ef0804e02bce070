import { availableParallelism } from 'node:os';
import path from 'node:path';
import type { BuildOptions } from './options.ts';

/** What a script must say of a build: where the site is, and what time it is. */
export type SomeBuildOptions = Pick<BuildOptions, 'root' | 'now'> & Partial<BuildOptions>;

/** The options with the defaults of the command line for all that is not said: `dist/` in the folder of the site, and so on. */
export function withDefaults(options: SomeBuildOptions): BuildOptions {
  return {
    out: path.join(options.root, 'dist'),
    state: path.join(options.root, '.bantin'),
    base: null,
    relative: false,
    host: null,
    drafts: false,
    strict: false,
    threads: availableParallelism(),
    cache: true,
    search: true,
    shortcuts: true,
    verify: false,
    record: !options.drafts,
    allowShrink: false,
    onEvent: () => {},
    ...options,
  };
}
