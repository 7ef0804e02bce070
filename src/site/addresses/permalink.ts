import type { ArticleSummary } from '../../articles/summary/article-summary.ts';
import { noDevice } from '../../base/addresses/device-name.ts';
import { slugify } from '../../base/text/text.ts';
import { groupKey } from '../keys/group-key.ts';

/**
 * What gives an article its address by the site's pattern: `/:year/:month/:slug/` gives `/2021/01/hoi-nghi/`. The
 * date is that of the article as the site's readers count days; the place of a section that it does not have is left
 * out. `slug` stands in it in place of its own.
 */
export function permalinks(
  pattern: string,
): (
  summary: Pick<ArticleSummary, 'date' | 'slug' | 'title'>,
  section: string | null,
  slug?: string,
) => string {
  const parts = pattern.split(/(:[a-z]+)/);
  return (summary, section, slug) => {
    const { iso } = summary.date;
    let url = '';
    for (const part of parts) {
      if (part === ':year') url += iso.slice(0, 4);
      else if (part === ':month') url += iso.slice(5, 7);
      else if (part === ':day') url += iso.slice(8, 10);
      else if (part === ':slug') url += slug ?? asciiSlug(summary);
      else url += part === ':section' ? (section ?? '') : part;
    }
    return section === null ? url.replace(/\/{2,}/g, '/') : url;
  };
}

/** What stands for an article or a page in its address. */
export function asciiSlug({ slug, title }: Pick<ArticleSummary, 'slug' | 'title'>): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return noDevice(slug);
  return noDevice(slugify(slug)) || groupKey(title);
}
