import type { Digest } from '../base/digest.ts';
import { build } from './build.ts';
import { type Machine, thisMachine } from './machine.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { placesOf } from './places.ts';
import type { LastBuild } from './snapshot/last-build.ts';
import { takePlaces } from './take-places.ts';
import { whyRefused } from './why-refused.ts';
import { openWorkspace } from './workspace.ts';

/** Builds one site again and again in one process, which remembers what it has seen and made. */
export interface SiteBuilder {
  /** `changed` names all files that may be other than at the build before, from the site's root; none when all may. */
  readonly build: (changed: readonly string[]) => Promise<BuildResult>;
  /** What the last good build left in the output folder: the digest of each file, by path. */
  readonly outputs: () => ReadonlyMap<string, Digest>;
  readonly close: () => Promise<void>;
}

/** `options` says for each build when it happens; where it happens may not change, and belongs to this process alone. */
export function openSiteBuilder(options: () => BuildOptions, machine: Machine = thisMachine): SiteBuilder {
  const workspace = openWorkspace(options(), { lasting: true, machine });
  let last: LastBuild | null = null;
  let outputs: ReadonlyMap<string, Digest> = new Map();
  return {
    build: async (changed) => {
      const now = options();
      const { release, problems } = takePlaces(placesOf(now));
      if (release === null) return { problems, summary: null, fault: whyRefused(problems) };
      try {
        const built = await build(now, workspace, last, changed);
        last = built.last;
        const manifest = last?.atHand?.manifest;
        if (manifest !== undefined)
          outputs = new Map(Array.from(manifest, ([name, { digest }]) => [name, digest]));
        return built.result;
      } finally {
        release();
      }
    },
    outputs: () => outputs,
    close: workspace.close,
  };
}
