import { folderOf, nameOf, pathOf } from '../../base/addresses/paths.ts';
import { slugify } from '../../base/text/text.ts';
import type { FolderLayout } from './tool/layout.ts';

/** What the address of a document was made from. */
interface Addressed {
  /** Below the content folder. */
  readonly path: string;
  readonly title: string;
  /** `2021-01-28`. */
  readonly day: string;
  readonly slug: string | null;
  readonly sections: readonly string[];
}

/** The address that the generator gave the document when nothing in it says another, as it is written in links. */
export function oldUrl(document: Addressed, { generator, config }: FolderLayout): string {
  const [year = '', month = '', day = ''] = document.day.split('-');
  const stem = nameOf(document.path).replace(/\.[^.]+$/, '');
  const base = stem === 'index' ? nameOf(folderOf(document.path)) : stem;
  const undated = base.replace(/^\d{4}-\d{1,2}-\d{1,2}[-_]/, '');
  const folder = folderOf(stem === 'index' ? folderOf(document.path) : document.path);
  const section = folder.split('/')[0] ?? '';
  const fill = (pattern: string) =>
    pattern
      .replace(
        /:categories/g,
        document.sections.map((one) => one.toLowerCase().replace(/\s+/g, '-')).join('/'),
      )
      .replace(/:year/g, year)
      .replace(/:month/g, month)
      .replace(/:day/g, day)
      .replace(/:i_month/g, String(Number(month)))
      .replace(/:(?:slugorfilename|slugorcontentbasename)/g, document.slug ?? base)
      .replace(/:(?:filename|contentbasename)/g, base)
      .replace(/:slug/g, document.slug ?? (generator === 'Jekyll' ? undated : urlized(document.title)))
      .replace(/:title/g, generator === 'Hugo' ? urlized(document.title) : (document.slug ?? undated))
      .replace(/:section/g, section)
      .replace(/:output_ext/g, '.html')
      .replace(/\/{2,}/g, '/');
  if (generator === 'Jekyll' || generator === 'Hexo') {
    const named =
      typeof config.permalink === 'string'
        ? config.permalink
        : generator === 'Hexo'
          ? ':year/:month/:day/:title/'
          : 'date';
    return fill(`/${(jekyllPatterns[named] ?? named).replace(/^\//, '')}`);
  }
  if (generator === 'Pelican') return ofPelican(document, config, { year, month, day });
  if (generator === 'Eleventy' && base !== undated)
    return `/${year}/${month}/${day}/${document.slug ?? undated}/`;
  const patterns = config.permalinks as Readonly<Record<string, unknown>> | undefined;
  const own =
    (patterns?.page as Readonly<Record<string, unknown>> | undefined)?.[section] ?? patterns?.[section];
  if (generator === 'Hugo' && typeof own === 'string') return fill(own.startsWith('/') ? own : `/${own}`);
  const place = pathOf(folder, document.slug ?? (generator === 'Zola' ? undated : base));
  return `/${generator === 'Hugo' ? place.toLowerCase().replace(/\s+/g, '-') : place}/`;
}

/** Its patterns are formats of Python: `{date:%Y}/{slug}.html`. */
function ofPelican(
  { path, title, slug, sections }: Addressed,
  config: FolderLayout['config'],
  { year, month, day }: Readonly<Record<'year' | 'month' | 'day', string>>,
): string {
  const [folder = ''] = folderOf(path).split('/');
  const isPage = folder === 'pages';
  const own = isPage ? config.PAGE_URL : config.ARTICLE_URL;
  const pattern = typeof own === 'string' ? own : isPage ? 'pages/{slug}.html' : '{slug}.html';
  const values: Readonly<Record<string, string>> = {
    '%Y': year,
    '%m': month,
    '%d': day,
    '%y': year.slice(2),
    '%-m': String(Number(month)),
    '%-d': String(Number(day)),
    '%b': monthNames[Number(month) - 1] ?? month,
  };
  const filled = pattern
    .replace(/\{date:([^}]*)\}/g, (_, format) =>
      format.replace(/%-?\w/g, (one: string) => values[one] ?? one),
    )
    .replace(/\{slug\}/g, slug ?? slugify(title))
    .replace(/\{category\}/g, slugify(sections[0] ?? folder));
  return `/${filled.replace(/^\//, '')}`;
}

const monthNames = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

const jekyllPatterns: Readonly<Record<string, string>> = {
  date: '/:categories/:year/:month/:day/:title.html',
  pretty: '/:categories/:year/:month/:day/:title/',
  ordinal: '/:categories/:year/:y_day/:title.html',
  none: '/:categories/:title.html',
};

function urlized(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s._+~@-]/gu, '')
    .trim()
    .replace(/\s+/g, '-');
}
