import { type Place, type Problem, warning } from '../../../base/problem.ts';
import { nearestAmong } from '../../../base/text/nearest.ts';
import type { Versioned } from './version-groups.ts';

/** After so many names that stand alone nobody slipped: the texts are not translated yet. */
const mostAlone = 100;

/** A warning for each shared name that nothing else has, where something of its kind in another language has almost the same. */
export function lonelyVersions<D extends Versioned>(
  naming: readonly D[],
  kind: string,
  placeOf: (of: D) => Place | undefined,
): readonly { readonly of: D; readonly problem: Problem }[] {
  const holders = new Map<string, D[]>();
  for (const one of naming) {
    const name = one.translations?.shared ?? null;
    if (name !== null) holders.set(name, [...(holders.get(name) ?? []), one]);
  }
  const alone = [...holders].filter(([, those]) => those.length === 1);
  if (alone.length > mostAlone) return [];
  return alone.flatMap(([name, [of]]) => {
    if (of === undefined) return [];
    const language = languageIn(of);
    const others = [...holders]
      .filter(([, those]) => those.every((other) => languageIn(other) !== language))
      .map(([other]) => other);
    const meant = name.length < 4 ? null : nearestAmong(others)(name, 1);
    const at = placeOf(of);
    // `tet-2025` and `tet-2026` are two stories.
    const isOther = meant === null || at === undefined || withoutDigits(meant) === withoutDigits(name);
    return isOther ? [] : [{ of, problem: doubtedName(name, meant, kind, at) }];
  });
}

function languageIn({ key }: Versioned): string {
  return key.slice(0, key.indexOf('/'));
}

function withoutDigits(name: string): string {
  return name.replace(/\d/g, '');
}

function doubtedName(name: string, meant: string, kind: string, at: Place): Problem {
  return warning(
    'lonely-version',
    at,
    `No other ${kind} has the "translationKey" "${name}", but one in another language has "${meant}".`,
    `Write "${meant}" if they are versions of each other.`,
  );
}
