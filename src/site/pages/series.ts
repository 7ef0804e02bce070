import type { Profile } from '../../articles/profile.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { SeriesView } from './group-views.ts';
import { found, type PageKind, type TargetOf } from './page-kind.ts';
import { toFrame } from './parts/frame.ts';
import { linkToHome, linkToIndex } from './parts/links.ts';
import { toProfile } from './parts/profile.ts';
import { profileEntries } from './parts/profile-entries.ts';
import { say } from './parts/say.ts';
import { toTeaser } from './parts/teaser.ts';
import { teasersOf } from './parts/view-context.ts';
import { select } from './selection.ts';

interface OwnOfSeries {
  readonly key: string;
  readonly title: string;
  readonly url: string;
  readonly profile: Profile | null;
  /** Keys of articles, from the first part to the last. */
  readonly parts: readonly string[];
}

/** A series: what it is about, and all of its parts in order. */
export const seriesPage: PageKind<TargetOf<'series'>, OwnOfSeries, SeriesView> = {
  routes: (site) =>
    site.series.map(({ key, title, url }) =>
      toRoute(url, `the series "${title}"`, { kind: 'series', key, page: null }, site),
    ),
  select: ({ key }, selector) => {
    const { title, url, parts, profile } = found(selector.groups.series.get(key), `series ${key}`);
    const own = { key, title, url, profile, parts: parts.map(({ summary }) => summary.key) };
    return select(own, [...parts.map(selector.teaser), ...profileEntries(profile, selector)]);
  },
  view: ({ key, title, url, profile, parts }, context) => {
    const { locale } = context;
    const numbered = teasersOf(parts, context).map((article, index) => ({
      label: say(locale, 'part', { n: index + 1 }),
      item: toTeaser(article, context),
    }));
    const matter = {
      title,
      description: profile?.lead ?? say(locale, 'seriesDescription', { name: title }),
      index: true,
      breadcrumb: [linkToHome(context), linkToIndex('series', context)],
      feedOf: { kind: 'series' as const, key, title, url },
    };
    return {
      kind: 'series',
      heading: title,
      about: profile === null ? null : toProfile(profile, title, context),
      parts: profile?.order === 'newest' ? numbered.reverse() : numbered,
      ...toFrame(url, matter, context),
    };
  },
};
