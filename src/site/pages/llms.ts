import { feedUrl, indexUrl, llmsUrl, sitemapIndexUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { LlmsView } from './llms-view.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { imprintTitle } from './parts/imprint-view.ts';
import { say } from './parts/say.ts';
import { select } from './selection.ts';

interface Goal {
  readonly title: string;
  readonly url: string;
}

interface OwnOfLlms {
  readonly sections: readonly Goal[];
  readonly series: readonly Goal[];
  readonly pages: readonly Goal[];
}

/**
 * What the site is and where its fronts are, for programs that answer questions. It names no articles, which are in the feeds
 * and sitemaps that it leads to, so no publication changes it.
 */
export const llmsFile: PageKind<TargetOf<'llms'>, OwnOfLlms, LlmsView> = {
  routes: (site) =>
    site.config.llms && !site.config.preview
      ? [toRoute(llmsUrl(site.config), 'the guide for language models', { kind: 'llms' }, site)]
      : [],
  select: (_, { site }) =>
    select({
      sections: site.sections.filter(({ articles }) => articles.length > 0).map(goal),
      series: site.series.filter(({ articles }) => articles.length > 0).map(goal),
      pages: site.plainPages
        .filter(({ summary }) => !summary.noindex)
        .map(({ summary, url }) => ({ title: summary.title, url })),
    }),
  view: ({ sections, series, pages }, context, url) => {
    const { config, locale, addresses } = context;
    const links = (goals: readonly Goal[]) =>
      goals.map(({ title, url: to }) => ({ title, href: addresses.absolute(to) }));
    const [format = 'rss'] = config.feeds.formats;
    const lists = [
      { title: config.title, url: feedUrl(config.front, format) },
      { title: say(locale, 'archive'), url: indexUrl('archive', context) },
      { title: 'Sitemap', url: sitemapIndexUrl },
    ];
    return {
      kind: 'llms',
      url,
      title: config.title,
      description: config.description,
      groups: [
        { title: say(locale, 'sections'), items: links(sections) },
        { title: say(locale, 'allSeries'), items: links(series) },
        { title: imprintTitle(config, locale), items: links(pages) },
        { title: say(locale, 'feeds'), items: links(lists) },
      ].filter(({ items }) => items.length > 0),
    };
  },
};

function goal({ title, url }: Goal): Goal {
  return { title, url };
}
