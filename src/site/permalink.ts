import type { Meta } from '../articles/article.ts';
import { dayOf } from '../base/moment.ts';
import { slugify } from '../base/text.ts';
import { groupKey } from './group-key.ts';

/** The places that an address pattern may hold. */
export const permalinkPlaces = [':year', ':month', ':day', ':slug', ':section'] as const;

/**
 * Address of an article by the site's pattern: `/:year/:month/:slug/` gives `/2021/01/hoi-nghi/`. The date is that
 * of the article as the site's readers count days; the place of a section that it does not have is left out.
 */
export function permalink(pattern: string, meta: Meta, section: string | null): string {
  const { year, month, day } = dayOf(meta.date);
  const values: Readonly<Record<string, string>> = {
    ':year': String(year).padStart(4, '0'),
    ':month': String(month).padStart(2, '0'),
    ':day': String(day).padStart(2, '0'),
    ':slug': asciiSlug(meta),
    ':section': section ?? '',
  };
  return pattern.replace(/:[a-z]+/g, (place) => values[place] ?? place).replace(/\/{2,}/g, '/');
}

function asciiSlug({ slug, title }: Meta): string {
  if (/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug)) return slug;
  return slugify(slug) || groupKey(title);
}
