import type { Element, Root } from 'hast';
import { readWrittenDate } from '../../articles/front-matter/dates/written-date.ts';
import { oneLine } from '../../base/text/text.ts';
import type { Confidence } from '../brought/brought.ts';
import { classesOf, elementsOf, wordsOf } from '../html/words-of.ts';
import { dateLine } from '../text/date-line.ts';
import { type LinkedFacts, linkedFacts } from './linked-facts.ts';

/** What a page says about itself outside its text, each by who knows best: structured data, then `<meta>`, then what is marked in the text. */
export interface PageFacts extends Omit<LinkedFacts, 'date'> {
  readonly date: { readonly written: string; readonly sure: Confidence } | null;
  readonly language: string | null;
  /** Whether machines that search were not to list it. */
  readonly noindex: boolean;
}

export function pageFacts(tree: Root, timezone: string): PageFacts {
  const linked = linkedFacts(tree);
  const meta = metaOf(tree);
  const one = (...names: string[]) =>
    names.map((name) => meta.get(name)?.[0]).find((value) => value !== undefined) ?? null;
  const isDate = (written: string | null): written is string =>
    written !== null && readWrittenDate(written, timezone).moment !== null;
  const firstDate = (...written: readonly (string | null)[]) => written.find(isDate) ?? null;

  const marked = [linked.date, one(...publishedNames), timeOf(tree)].find(isDate) ?? null;
  const seen = marked === null ? lineOfDate(tree, timezone) : null;
  const isArticle = linked.isArticle || one('og:type') === 'article';
  const summary =
    isArticle || marked !== null
      ? (linked.summary ?? one('og:description', 'description', 'twitter:description'))
      : null;
  const canonical = elementsOf(tree, 'link').find(({ properties }) => String(properties.rel) === 'canonical');
  const html = elementsOf(tree, 'html')[0];
  return {
    isArticle,
    title:
      linked.title ?? heading(tree) ?? one('og:title', 'twitter:title', 'dc.title') ?? titleElement(tree),
    date:
      marked !== null
        ? { written: marked, sure: 'sure' }
        : seen === null
          ? null
          : { written: seen, sure: 'likely' },
    updated: firstDate(linked.updated, one('article:modified_time', 'og:updated_time', 'last-modified')),
    authors:
      linked.authors.length > 0
        ? linked.authors
        : authorsOf(tree, one('author', 'dc.creator', 'article:author')),
    summary,
    section: linked.section ?? one('article:section'),
    tags: [
      ...new Set([
        ...linked.tags,
        ...(meta.get('article:tag') ?? []),
        ...words(one('news_keywords', 'keywords')),
      ]),
    ],
    address: linked.address ?? text(canonical?.properties.href) ?? one('og:url'),
    picture: one('og:image', 'twitter:image') ?? linked.picture,
    site: one('og:site_name', 'application-name') ?? linked.site,
    language: text(html?.properties.lang),
    noindex: /(?:^|[\s,])(?:noindex|none)(?:$|[\s,])/i.test(one('robots') ?? one('googlebot') ?? ''),
  };
}

const publishedNames = [
  ...['article:published_time', 'datepublished', 'pubdate', 'publishdate', 'publish-date', 'date', 'dc.date'],
  ...[
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'sailthru.date',
    'parsely-pub-date',
    'og:published_time',
  ],
];

/** Values by name, property or itemprop, in lower case. */
function metaOf(tree: Root): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { properties } of elementsOf(tree, 'meta')) {
    const name = String(properties.property ?? properties.name ?? properties.itemProp ?? '').toLowerCase();
    const value = oneLine(String(properties.content ?? ''));
    if (name !== '' && value !== '') found.set(name, [...(found.get(name) ?? []), value]);
  }
  return found;
}

function text(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? oneLine(value) : null;
}

function words(written: string | null): string[] {
  return (written ?? '').split(/[,;]/).map(oneLine).filter(Boolean);
}

/** The only heading of the first level; others name the site. */
function heading(tree: Root): string | null {
  const all = elementsOf(tree, 'h1').filter((one) => wordsOf(one) !== '');
  const marked = all.filter(({ properties }) => String(properties.itemProp ?? '').includes('headline'));
  const [only] = marked.length === 1 ? marked : all.length === 1 ? all : [];
  return only === undefined ? null : wordsOf(only);
}

/** Without the name of the site behind it. */
function titleElement(tree: Root): string | null {
  const [title] = elementsOf(tree, 'title');
  const whole = title === undefined ? '' : wordsOf(title);
  return whole.replace(/\s+[|–—-]\s+[^|–—]{1,40}$/, '') || null;
}

function timeOf(tree: Root): string | null {
  const times = elementsOf(tree, 'time').filter(({ properties }) => text(properties.dateTime) !== null);
  const marked = times.find(({ properties }) =>
    /datePublished|pubdate/i.test(`${properties.itemProp ?? ''} ${Object.keys(properties)}`),
  );
  return text((marked ?? times[0])?.properties.dateTime);
}

/** A line that is nothing but a date, as pages have it above or below the headline. */
function lineOfDate(tree: Root, timezone: string): string | null {
  for (const one of elementsOf(tree, 'p', 'span', 'div', 'td', 'time', 'em', 'i', 'small', 'li')) {
    const line = wordsOf(one);
    const read = line.length > 80 ? null : dateLine(line, timezone);
    if (read !== null) return read.date;
  }
  return null;
}

function authorsOf(tree: Root, meta: string | null): string[] {
  if (meta !== null && !/^https?:/.test(meta)) return [meta];
  const isName = (one: Element) =>
    String(one.properties.itemProp ?? '') === 'author' ||
    String(one.properties.rel ?? '') === 'author' ||
    /(?:^|[\s_-])(?:author|byline|tac-?gia)(?:$|[\s_-]|name)/i.test(classesOf(one));
  const found = elementsOf(tree, 'a', 'span', 'p', 'div', 'strong', 'address').filter(isName).map(wordsOf);
  const [first] = found.filter((name) => name !== '' && name.length <= 60);
  const name = first?.replace(/^(?:tác giả|bài|theo|by)\s*:?\s+/iu, '') ?? '';
  return name === '' ? [] : [name];
}
