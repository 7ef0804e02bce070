import { joinPath } from '../base/addresses/paths.ts';
import { loadLocale } from '../base/locale/load-locale.ts';
import { slugify } from '../base/text/text.ts';
import { type Brought, type BroughtSite, left } from './brought/brought.ts';
import { nameOfSection } from './section-beside-own-pages.ts';

/**
 * The document without the old addresses at which the site has pages of its own (lists of tags, months, sections), and a page
 * with another address than these.
 */
export function besideOwnPages(
  found: Brought,
  site: BroughtSite,
  language: string,
  content: string,
): Brought {
  if (found.kind !== 'article') return found;
  // Where the source does not say its language, its texts may yet decide for either.
  const languages = site.language === undefined ? [language, 'vi', 'en'] : [site.language];
  const section = slugify(nameOfSection(found, content));
  const own = new Set([...languages.flatMap(frontsIn), ...Object.keys(site.sections ?? {}), section]);
  const isOwn = (address: string) =>
    own.has(/^\/([^/?#]+)\/?$/.exec(address)?.[1] ?? '/') || /^\/\d{4}\/(?:\d{2}\/)?$/.test(address);
  const { aliases, slug, ...others } = found.fields;
  const listed: readonly string[] = Array.isArray(aliases) ? aliases : [];
  const dropped = listed.filter(isOwn);
  const name = nameOfPage(found.path, content);
  const moved = slug === undefined && name !== null && own.has(name) ? `${name}-2` : slug;
  if (dropped.length === 0 && moved === slug) return found;
  const kept = listed.filter((one) => !isOwn(one));
  return {
    ...found,
    fields: {
      ...others,
      ...(moved === undefined ? {} : { slug: moved }),
      ...(kept.length === 0 ? {} : { aliases: kept }),
    },
    notes: [
      ...found.notes,
      ...dropped.map((one) => left(found.from, 'old address at which the site has a page of its own', one)),
      ...(moved === slug
        ? []
        : [left(found.from, 'page that got another address', `/${name}/ → /${moved}/`)]),
    ],
  };
}

function frontsIn(language: string): readonly string[] {
  return Object.values((loadLocale(language) ?? loadLocale('vi'))?.paths ?? {});
}

/** Of a page at the top; null for what stands elsewhere. */
function nameOfPage(path: string, content: string): string | null {
  const pages = joinPath(content, 'pages') ?? 'pages';
  if (!path.startsWith(`${pages}/`)) return null;
  return /^([^/]+?)(?:\/index)?\.md$/.exec(path.slice(pages.length + 1))?.[1] ?? null;
}
