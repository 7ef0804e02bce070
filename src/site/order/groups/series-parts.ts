import type { Profile } from '../../../articles/profile.ts';
import type { Listed } from '../../../articles/summary/article-summary.ts';
import type { PlaceInSeries, SiteArticle } from '../site.ts';
import { membersOf } from './members.ts';
import { profilesByKey } from './profiles-by-key.ts';

/** The parts of a series, which come from the oldest: those that its file names first, then the others. */
export function partsInOrder<T extends string | SiteArticle>(
  parts: readonly T[],
  profile: Profile | null,
  keyOf: (part: T) => string,
): readonly T[] {
  const order = profile?.order ?? 'oldest';
  if (typeof order === 'string') return parts;
  const byKey = new Map(parts.map((part) => [keyOf(part), part]));
  const named = [...new Set(order)].flatMap((key) => byKey.get(key) ?? []);
  return [...named, ...parts.filter((part) => !named.includes(part))];
}

/** The part that each article of a series is, by key. A part depends on those before it, and on the one after it. */
export function partsOf(
  articles: readonly { readonly article: Listed; readonly series: string | null }[],
  profiles: readonly Profile[],
): ReadonlyMap<string, PlaceInSeries> {
  const parts = new Map<string, PlaceInSeries>();
  const { byKey } = profilesByKey(profiles);
  const ofSeries = articles.filter(({ series }) => series !== null);
  for (const [series, members] of membersOf(ofSeries, ({ series }) => [series ?? ''])) {
    const keys = partsInOrder(
      members.map(({ article }) => article.summary.key),
      byKey.get(series) ?? null,
      (key) => key,
    );
    for (const [index, key] of keys.entries()) {
      parts.set(key, { number: index + 1, newer: keys[index + 1] ?? null, older: keys[index - 1] ?? null });
    }
  }
  return parts;
}
