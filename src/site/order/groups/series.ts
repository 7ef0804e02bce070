import type { Profile } from '../../../articles/profile.ts';
import type { ArticleSummary } from '../../../articles/summary/article-summary.ts';
import { sameName } from '../../../base/files/same-name.ts';
import type { Locale } from '../../../base/locale/locale.ts';
import { compareCodeUnits } from '../../../base/order.ts';
import { groupKey } from '../../keys/group-key.ts';
import type { SeriesGroup, SiteArticle } from '../site.ts';
import { membersOf } from './members.ts';
import { nameKeys } from './name-keys.ts';
import { profilesByKey } from './profiles-by-key.ts';
import { partsInOrder } from './series-parts.ts';
import { spellingsOf } from './spellings.ts';

/** The key of a series that articles write: by the title or the name of its file, else by the title as written. */
export function seriesKeys(
  profiles: readonly Profile[],
  summaries: readonly ArticleSummary[],
): (written: string) => string {
  const { byKey } = profilesByKey(profiles);
  const titles = new Map([...byKey].map(([key, { name }]) => [sameName(name ?? ''), key]));
  const ofFile = (written: string): string | null => {
    const key = groupKey(written);
    return titles.get(sameName(written)) ?? (byKey.has(key) ? key : null);
  };
  const writtenIn = ({ series }: ArticleSummary) =>
    series === null || ofFile(series) !== null ? [] : [series];
  const others = nameKeys(summaries, writtenIn, new Set(byKey.keys()));
  return (written) => ofFile(written) ?? others(written);
}

/** The series of which there is a part, as the language sorts them. */
export function seriesOf(
  articles: readonly SiteArticle[],
  profiles: readonly Profile[],
  keyOf: (written: string) => string,
  { language, paths }: Locale,
): SeriesGroup[] {
  const { byKey } = profilesByKey(profiles);
  const members = membersOf(articles, ({ series }) => (series === null ? [] : [series]));
  const spellings = spellingsOf(
    articles,
    ({ series }) => (series === null ? [] : [series]),
    keyOf,
    asWritten,
  );
  const series = Array.from(members, ([key, ofKey]): SeriesGroup => {
    const profile = byKey.get(key) ?? null;
    const title = profile?.name ?? spellings.get(key)?.[0]?.text ?? key;
    const parts = partsInOrder(ofKey, profile, ({ summary }) => summary.key);
    return { key, title, url: `/${paths.series}/${key}/`, articles: ofKey, parts, profile };
  });
  const collator = new Intl.Collator(language);
  return series.sort((a, b) => collator.compare(a.title, b.title) || compareCodeUnits(a.key, b.key));
}

/** A title says more than the name of a file. */
function asWritten(text: string): number {
  return groupKey(text) === text ? 1 : 0;
}
