import type { Card } from '../articles/card.ts';
import { slugify } from '../base/text.ts';
import { groupKey } from './group-key.ts';

/** The places that an address pattern may hold. */
export const permalinkPlaces = [':year', ':month', ':day', ':slug', ':section'] as const;

/**
 * What gives an article its address by the site's pattern: `/:year/:month/:slug/` gives `/2021/01/hoi-nghi/`. The
 * date is that of the article as the site's readers count days; the place of a section that it does not have is left
 * out.
 */
export function permalinks(pattern: string): (card: Card, section: string | null) => string {
  const parts = pattern.split(/(:[a-z]+)/);
  return (card, section) => {
    const { iso } = card.date;
    const filled = parts.map((part) => {
      if (part === ':year') return iso.slice(0, 4);
      if (part === ':month') return iso.slice(5, 7);
      if (part === ':day') return iso.slice(8, 10);
      if (part === ':slug') return asciiSlug(card);
      return part === ':section' ? (section ?? '') : part;
    });
    const url = filled.join('');
    return section === null ? url.replace(/\/{2,}/g, '/') : url;
  };
}

function asciiSlug({ slug, title }: Card): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return slug;
  return slugify(slug) || groupKey(title);
}
