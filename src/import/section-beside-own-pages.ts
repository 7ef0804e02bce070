import { joinPath } from '../base/addresses/paths.ts';
import { loadLocale } from '../base/locale/load-locale.ts';
import { slugify } from '../base/text/text.ts';
import type { Brought, BroughtSite } from './brought/brought.ts';

/** A section that got another key, since the site has a page of its own at its address. */
interface MovedSection {
  readonly from: string;
  readonly to: string;
  readonly title: string;
}

/**
 * The article in a section of another key where the site has a page at the address of its own (`archive`, `tags`), or the text
 * of such a section at its new place. Files stay in their folders, so that links between them lead where they did: the article
 * names its section.
 */
export function sectionBesideOwnPages(
  found: Brought,
  site: BroughtSite,
  language: string,
  content: string,
): { readonly document: Brought; readonly moved: MovedSection | null } {
  const same = { document: found, moved: null };
  const languages = site.language === undefined ? [language, 'vi', 'en'] : [site.language];
  const own = new Set(languages.flatMap(pagesIn));
  const below = content === '' ? found.path : found.path.slice(content.length + 1);
  if (found.kind === 'group') {
    const [, key = ''] = /^sections\/([^/]+)\.md$/.exec(below) ?? [];
    if (!own.has(key)) return same;
    const path = joinPath(content, `sections/${key}-2.md`) ?? found.path;
    return { document: { ...found, path }, moved: null };
  }
  if (found.kind !== 'article') return same;
  const name = nameOfSection(found, content);
  const key = slugify(name);
  if (!own.has(key)) return same;
  const title = site.sections?.[key] ?? name;
  const moved = { from: key, to: `${key}-2`, title };
  return { document: { ...found, fields: { ...found.fields, section: moved.to } }, moved };
}

/** The section that an article names, else its folder; empty for a page, and where there is neither. */
export function nameOfSection({ path, fields }: Brought, content: string): string {
  const [folder = '', ...inner] = (content === '' ? path : path.slice(content.length + 1)).split('/');
  if (folder === 'pages') return '';
  const first: unknown = Array.isArray(fields.section) ? fields.section[0] : fields.section;
  const named = typeof first === 'string' ? first.trim() : '';
  return named !== '' ? named : inner.length > 0 ? folder : '';
}

/** The sections of the site with one that got another key, in its place. */
export function withMovedSection(sections: BroughtSite['sections'], { from, to, title }: MovedSection) {
  const named = Object.entries(sections ?? {}).map(([key, said]) => [key === from ? to : key, said]);
  return { ...Object.fromEntries(named), [to]: title };
}

/** What stands at the top of a site in the language; pages of lists stand below others. */
function pagesIn(language: string): readonly string[] {
  const { page: _, ...paths } = (loadLocale(language) ?? loadLocale('vi'))?.paths ?? {};
  return Object.values(paths);
}
