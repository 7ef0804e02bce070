import { articleKey } from '../../source/key.ts';
import type { PathFacts } from '../../source/path-facts.ts';
import { plainName } from '../../source/plain-name.ts';
import { isEmpty } from '../values/without-empty.ts';

/** What a page that is no article is for. */
export const purposes = [
  'page',
  'about',
  'contact',
  'privacy',
  'accessibility',
  'corrections-policy',
  'ethics-policy',
] as const;

export type Purpose = (typeof purposes)[number];

/** The folder of pages that are no articles, below the content folder. */
const folder = 'pages/';

/** Whether what lies there is a page, whatever its front matter says. */
export function isPagePath(path: string): boolean {
  return path.startsWith(folder);
}

/** Fields that a page may have; what an article alone has says that something without a date is one, too. */
export const fieldsOfPages: ReadonlySet<string> = new Set([
  ...['title', 'kind', 'lead', 'updated', 'date', 'expires', 'embargo', 'draft', 'hidden', 'noindex', 'id'],
  ...[
    'slug',
    'aliases',
    'canonical',
    'figures',
    'focus',
    'attachments',
    'paragraphs',
    'toc',
    'language',
    'translations',
    'translationKey',
    'seoTitle',
    'type',
    'extra',
  ],
]);

const fieldsOfTime: ReadonlySet<string> = new Set(['date', 'expires', 'embargo', 'draft', 'hidden', 'id']);

/** The names of ours in the front matter that mean nothing on a page. */
export function fieldsOfArticles(data: Readonly<Record<string, unknown>>): string[] {
  return Object.keys(data).filter((name) => !isEmpty(data[name]) && !fieldsOfPages.has(name));
}

/**
 * Whether what has no date is a page: when nothing in its front matter, which has names of ours, and nothing in its path is
 * only an article's or tells when it is shown. Else a date was forgotten.
 */
export function isUndatedPage(
  data: Readonly<Record<string, unknown>>,
  { days, drafts }: Pick<PathFacts, 'days' | 'drafts'>,
): boolean {
  if (days.length > 0 || drafts !== null || fieldsOfArticles(data).length > 0) return false;
  return !Object.keys(data).some((name) => fieldsOfTime.has(name) && !isEmpty(data[name]));
}

/** The purpose by its name, also in Vietnamese; null for one that is not known. */
export function readPurpose(written: string): Purpose | null {
  return names.get(plainName(written)) ?? null;
}

const names: ReadonlyMap<string, Purpose> = new Map(
  (
    [
      ...purposes.map((purpose) => [purpose, purpose] as const),
      ['trang', 'page'],
      ['giới thiệu', 'about'],
      ['liên hệ', 'contact'],
      ['quyền riêng tư', 'privacy'],
      ['tiếp cận', 'accessibility'],
      ['đính chính', 'corrections-policy'],
      ['corrections', 'corrections-policy'],
      ['đạo đức', 'ethics-policy'],
      ['ethics', 'ethics-policy'],
    ] as const
  ).map(([name, purpose]) => [plainName(name), purpose]),
);

/** The last part of the key of a document, by which its address ends: the name of its file, or of its folder. */
export function nameInKey(path: string): string {
  return articleKey(path)
    .replace(/\/readme$/i, '')
    .replace(/^.*\//, '')
    .replace(/\.[^.]+$/, '');
}
