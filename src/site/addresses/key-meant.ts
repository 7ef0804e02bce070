import { readSought } from '../../articles/source/sought-key.ts';
import { nameOf } from '../../base/addresses/paths.ts';
import { belowTop } from '../settings/below-top.ts';
import type { Config } from '../settings/config.ts';

/** Keys among which one is looked for. */
export interface KnownKeys {
  readonly has: (key: string) => boolean;
  /** Those with that name as their last part. */
  readonly named: (name: string) => readonly string[];
}

/** Their names are gathered when one is first looked for. */
export function knownKeys(
  ...sets: readonly { has(key: string): boolean; keys(): Iterable<string> }[]
): KnownKeys {
  let byName: ReadonlyMap<string, readonly string[]> | null = null;
  return {
    has: (key) => sets.some((one) => one.has(key)),
    named: (name) => {
      byName ??= gathered(new Set(sets.flatMap((one) => [...one.keys()])));
      return byName.get(name) ?? [];
    },
  };
}

function gathered(keys: Iterable<string>): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const key of keys) {
    const alike = found.get(nameOf(key));
    if (alike === undefined) found.set(nameOf(key), [key]);
    else alike.push(key);
  }
  return found;
}

/**
 * The key of the article that a text names, where it may begin with the path of the site, as people copy it (`/vi/tin/a.md`),
 * or be what another tool looks for (`sought-key.ts`); the key as it is written where there is no such article.
 */
export function keyMeant(written: string, known: KnownKeys, config: Pick<Config, 'url'>): string {
  const sought = readSought(written);
  if (sought !== null) return foundKey(sought, known) ?? sought.keys[0] ?? written;
  if (known.has(written)) return written;
  const below = belowTop(`/${written}`, config).slice(1);
  return known.has(below) ? below : written;
}

function foundKey(
  { near, keys }: NonNullable<ReturnType<typeof readSought>>,
  known: KnownKeys,
): string | null {
  const first = keys.find(known.has);
  if (first !== undefined) return first;
  const last = keys.at(-1) ?? '';
  const alike = known.named(nameOf(last)).filter((key) => key.endsWith(`/${last}`));
  const nearer = alike.filter((key) => key.startsWith(`${near}/`));
  const [only, ...others] = nearer.length > 0 ? nearer : alike;
  return only === undefined || others.length > 0 ? null : only;
}
