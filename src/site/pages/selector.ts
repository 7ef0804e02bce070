import { readReferenceTarget, targetsOf } from '../../articles/summary/article-summary.ts';
import type { Digest } from '../../base/digest.ts';
import { remember } from '../../base/remember.ts';
import { cardUrl } from '../addresses/cards.ts';
import { keyMeant, knownKeys } from '../addresses/key-meant.ts';
import type { OldAddresses } from '../addresses/old-addresses.ts';
import type { FeedOf } from '../addresses/route.ts';
import { sectionAbove } from '../keys/section-key.ts';
import { articleId } from '../order/checks/article-id.ts';
import { type Year, yearsOf } from '../order/groups/calendar.ts';
import type { Pictures } from '../order/pictures/picture.ts';
import type { Group, SeriesGroup, Site, SiteArticle } from '../order/site.ts';
import { inOneLanguage, type Sites } from '../order/sites.ts';
import { type Translation, translationsOf } from '../order/versions/translations.ts';
import {
  type SelectedMore,
  type SelectedTeaser,
  type SelectionEntry,
  toEntry,
  toStampedEntry,
} from './selection.ts';

/** Where the metadata of an article is found, and the digest of what may be shown of it besides its body. */
export interface Shown {
  readonly path: string;
  readonly shown: Digest;
}

/** Names the things of a site for selections, each once for all pages that show it. */
export interface Selector {
  /** In the language of the page. */
  readonly site: Site;
  readonly sites: Sites;
  /** From the oldest to the newest. */
  readonly years: readonly Year[];
  readonly oldAddresses: OldAddresses;
  readonly groups: { readonly series: ReadonlyMap<string, SeriesGroup> } & Readonly<
    Record<FeedOf['kind'], ReadonlyMap<string, Group>>
  >;
  readonly article: (article: SiteArticle) => SelectionEntry;
  readonly teaser: (article: SiteArticle) => SelectionEntry;
  /** Null where there is no such thing. */
  readonly group: (kind: FeedOf['kind'], key: string | null) => SelectionEntry | null;
  readonly file: (path: string) => SelectionEntry | null;
  readonly link: (key: string) => SelectionEntry | null;
  /** As in `translationsOf`. */
  readonly translations: (url: string) => readonly Translation[];
}

const nothingOld: OldAddresses = { moved: [], gone: [], queried: [] };

/** `shownOf` by the key of an article. Without `pictures` all of them are shown as they are. */
export function openSelector(
  site: Site,
  shownOf: (key: string) => Shown | undefined,
  pictures: Pictures = new Map(),
  oldAddresses: OldAddresses = nothingOld,
  sites: Sites = inOneLanguage(site),
  translations: Selector['translations'] = translationsOf(sites),
): Selector {
  const groups = {
    section: byKey(site.sections),
    tag: byKey(site.tags),
    series: byKey(site.series),
    author: byKey(site.authors),
  };
  const file = remember((target: string): SelectionEntry | null => {
    const facts = site.files.get(target);
    if (facts === undefined) return null;
    const picture = pictures.get(facts.file);
    if (picture === undefined) return toEntry(`file:${target}`, { facts, picture: null });
    const { uses, look, digest, renditions } = picture;
    return toEntry(`file:${target}`, { facts, picture: { uses, look, digest, renditions } });
  });
  const { whole } = sites;
  const articles = knownKeys(whole.byKey, whole.gone);
  const link = remember((written: string): SelectionEntry | null => {
    const key = keyMeant(written, articles, site.config);
    const url = whole.byKey.get(key)?.url ?? whole.gone.get(key);
    return url === undefined ? null : toEntry(`link:${written}`, url);
  });
  const named = {
    section: remember((key: string) =>
      groupEntry('section', groups.section.get(key), groups.section.get(sectionAbove(key) ?? '')),
    ),
    tag: remember((key: string) => groupEntry('tag', groups.tag.get(key))),
    series: remember((key: string) => groupEntry('series', groups.series.get(key))),
    author: remember((key: string) => groupEntry('author', groups.author.get(key))),
  };
  const group: Selector['group'] = (kind, key) => (key === null ? null : named[kind](key));

  const teaser = remember(({ summary, url, mark, section }: SiteArticle) => {
    const { path, shown } = shownOf(summary.key) ?? { path: '', shown: '' };
    const picture = summary.pictures.find(({ uses }) => uses.includes('teaser'))?.src ?? null;
    const { key, title, language, kicker, type, date } = summary;
    const value: SelectedTeaser = {
      key,
      source: path,
      shown,
      url,
      mark,
      title,
      language,
      kicker,
      type,
      date,
      section,
      picture,
    };
    const needs = [group('section', section), picture === null ? null : file(picture)];
    return toStampedEntry(`teaser:${key}`, value, needs, [path, shown, url, mark, section]);
  });
  const article = remember((article: SiteArticle) => {
    const { summary, tags, series, authors, bylines } = article;
    const id = site.ids.get(summary.key) ?? articleId(summary);
    const value: SelectedMore = { id, tags, series, authors, bylines, card: cardUrl(article, site) };
    const needs = [
      teaser(article),
      ...tags.map((key) => group('tag', key)),
      group('series', series),
      ...authors.map((key) => group('author', key)),
      ...targetsOf(summary, 'file').map(file),
      ...summary.referenceTargets
        .map(readReferenceTarget)
        .map(({ kind, target }) => (kind === 'article' ? link(target) : null)),
    ];
    const lists = [tags, series === null ? [] : [series], authors, bylines];
    const listed = lists.map((list) => [list.length, ...list].join('\n'));
    return toStampedEntry(`article:${summary.key}`, value, needs, [id, value.card, ...listed]);
  });
  const years = yearsOf(site.months);
  return { site, sites, years, oldAddresses, groups, article, teaser, group, file, link, translations };
}

/** One for each language, by its tag. */
export function openSelectors(
  sites: Sites,
  shownOf: (key: string) => Shown | undefined,
  pictures?: Pictures,
  oldAddresses?: OldAddresses,
): ReadonlyMap<string, Selector> {
  const translations = translationsOf(sites);
  return new Map(
    sites.each.map((site) => {
      const selector = openSelector(site, shownOf, pictures, oldAddresses, sites, translations);
      return [site.config.language, selector];
    }),
  );
}

function groupEntry(kind: FeedOf['kind'], group: Group | undefined, outer?: Group): SelectionEntry | null {
  if (group === undefined) return null;
  const { key, title, url } = group;
  const above = outer === undefined ? {} : { above: { title: outer.title, url: outer.url } };
  return toEntry(`${kind}:${key}`, { key, title, url, role: group.profile?.role ?? null, ...above });
}

function byKey<T extends Group>(groups: readonly T[]): Map<string, T> {
  return new Map(groups.map((group) => [group.key, group]));
}
