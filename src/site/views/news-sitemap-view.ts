import type { Moment } from '../../base/moment.ts';
import type { NewsSitemapView, SitemapIndexView } from '../machine-view.ts';
import { newsSitemapPartUrl, newsSitemapUrl } from '../site-urls.ts';
import { newsParts } from '../sitemap-parts.ts';
import type { ViewContext } from './view-context.ts';

/**
 * The news of the last two days (R1.8): one sitemap, or where this would be too long an index of its parts (R1.9). The
 * index bears no dates, so that it changes only with the number of parts.
 */
export function toNewsSitemap(part: number | null, context: ViewContext): NewsSitemapView | SitemapIndexView {
  const { site, addresses } = context;
  const parts = newsParts(site);
  if (part === null && parts.length > 1) {
    return {
      kind: 'sitemap-index',
      url: newsSitemapUrl,
      sitemaps: parts.map((_, index) => ({
        canonical: addresses.absolute(newsSitemapPartUrl(index + 1)),
        modified: null,
      })),
    };
  }
  const { title, language } = site.config;
  return {
    kind: 'news-sitemap',
    url: part === null ? newsSitemapUrl : newsSitemapPartUrl(part),
    name: title,
    language: newsLanguage(language),
    entries: (parts[(part ?? 1) - 1] ?? []).map(({ card, url }) => ({
      canonical: addresses.absolute(url),
      published: published(card.date),
      title: card.title,
    })),
  };
}

/** A day where only a day is known, else the moment with its offset (R1.10). */
function published({ iso, timed }: Moment): string {
  return timed ? iso : iso.slice(0, 10);
}

/** ISO 639 knows no regions; Chinese is the exception (R1.10). */
function newsLanguage(language: string): string {
  const tag = language.toLowerCase();
  return tag === 'zh-cn' || tag === 'zh-tw' ? tag : (tag.split('-')[0] ?? tag);
}
