import type { Digest } from '../base/digest.ts';
import { build } from './build.ts';
import { isValid } from './edition.ts';
import { lock } from './lock.ts';
import { lookAgain } from './look.ts';
import { openMemory } from './memory.ts';
import type { BuildOptions, BuildResult } from './options.ts';
import { placesOf } from './places.ts';
import { renewTexts } from './renew-texts.ts';

/** Builds one site again and again in one process, which remembers what it has seen and made. */
export interface Workshop {
  /** `changed` names all files that may be other than at the build before, from the site's root; none when all may. */
  readonly build: (changed: readonly string[]) => Promise<BuildResult>;
  /** What the last good build left in the output folder: the digest of each file, by path. */
  readonly outputs: () => ReadonlyMap<string, Digest>;
  readonly close: () => Promise<void>;
}

/** `options` says for each build when it happens; where it happens may not change, and belongs to the workshop alone. */
export function openWorkshop(options: () => BuildOptions): Workshop {
  const memory = openMemory(options(), { lasting: true });
  return {
    build: async (changed) => {
      const now = options();
      const { release, problems } = lock(placesOf(now));
      if (release === null) return { problems, summary: null, fault: 'settings' };
      try {
        memory.look = memory.look && lookAgain(memory.look, changed);
        return (await renewed(now, changed)) ?? (await build(now, memory));
      } finally {
        release();
      }
    },
    outputs: () => new Map(Array.from(memory.ledger ?? [], ([name, { digest }]) => [name, digest])),
    close: memory.close,
  };

  /** Null when more than texts may have changed. */
  async function renewed(now: BuildOptions, changed: readonly string[]): Promise<BuildResult | null> {
    const { look, edition } = memory;
    if (look === null || edition === null || !isValid(edition, now.now)) return null;
    return renewTexts(now, memory, edition, changed);
  }
}
