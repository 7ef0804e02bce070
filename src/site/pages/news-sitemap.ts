import { languageFolder } from '../../articles/source/language-folder.ts';
import type { Moment } from '../../base/time/moment.ts';
import { newsSitemapPartUrl, newsSitemapUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import { newsParts } from '../order/sitemap/sitemap-parts.ts';
import { languageFolders } from '../settings/language-folders.ts';
import type { NewsSitemapView, SitemapIndexView } from './file-views.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { select } from './selection.ts';

type OwnOfNews =
  | { readonly parts: number }
  | {
      readonly entries: readonly (readonly [
        url: string,
        published: string,
        title: string,
        language: string,
        /** The name of the newspaper, where it is another in the language of the page. */
        name?: string,
      ])[];
    };

/**
 * The news of the last two days (R1.8): one sitemap, or where this would be too long an index of its parts (R1.9). The
 * index bears no dates, so that it changes only with the number of parts.
 */
export const newsSitemap: PageKind<
  TargetOf<'news-sitemap'>,
  OwnOfNews,
  NewsSitemapView | SitemapIndexView
> = {
  once: true,
  routes: (site) => {
    const news = newsParts(site);
    const parts = news.length === 1 ? [] : news.map((_, index) => index + 1);
    return [null, ...parts].map((part) => {
      const url = part === null ? newsSitemapUrl : newsSitemapPartUrl(part);
      return toRoute(url, 'the news sitemap', { kind: 'news-sitemap', part }, site);
    });
  },
  select: ({ part }, { sites: { whole, each } }) => {
    const folders = languageFolders(whole.config);
    const names = new Map(each.map(({ config }) => [config.language, config.title]));
    const parts = newsParts(whole);
    if (part === null && parts.length > 1) return select({ parts: parts.length });
    const articles = parts[(part ?? 1) - 1] ?? [];
    const entries = articles.map(({ summary, url }) => {
      const row = [url, published(summary.date), summary.title, summary.language] as const;
      const name = names.get(languageFolder(summary.key, folders)) ?? whole.config.title;
      return name === whole.config.title ? row : ([...row, name] as const);
    });
    return select({ entries });
  },
  view: (own, { config, addresses }, url) => {
    if ('parts' in own) {
      const urls = Array.from({ length: own.parts }, (_, index) => newsSitemapPartUrl(index + 1));
      const sitemaps = urls.map((part) => ({ canonical: addresses.absolute(part), modified: null }));
      return { kind: 'sitemap-index', url, sitemaps };
    }
    const entries = own.entries.map(([page, published, title, language, name = config.title]) => {
      const canonical = addresses.absolute(page);
      return { name, language: newsLanguage(language), canonical, published, title };
    });
    return { kind: 'news-sitemap', url, entries };
  },
};

/** A day where only a day is known, else the moment with its offset (R1.10). */
function published({ iso, timed }: Moment): string {
  return timed ? iso : iso.slice(0, 10);
}

/** ISO 639 knows no regions; Chinese is the exception (R1.10). */
function newsLanguage(language: string): string {
  const tag = language.toLowerCase();
  return tag === 'zh-cn' || tag === 'zh-tw' ? tag : (tag.split('-')[0] ?? tag);
}
