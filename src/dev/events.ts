import type { Problem } from '../base/problem.ts';
import type { BuildResult } from '../build/options.ts';

/** What the development server tells whoever started it. */
export type DevEvent =
  | { readonly type: 'listening'; readonly url: string; readonly port: number }
  | {
      readonly type: 'built';
      /** Paths from the site's folder of what changed since the build before; empty for the first. */
      readonly changed: readonly string[];
      readonly result: BuildResult;
      readonly milliseconds: number;
    }
  /** Something was thrown that is no problem of the site: by a build, or while answering a request. */
  | { readonly type: 'crashed'; readonly cause: unknown }
  | { readonly type: 'trouble'; readonly problem: Problem };
