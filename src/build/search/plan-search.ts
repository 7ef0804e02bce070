import { type Digest, digestBytes, digestValue } from '../../base/digest.ts';
import { noDate } from '../../base/moment.ts';
import { planSegments } from '../../search/cuts/plan-segments.ts';
import { isSearched } from '../../site/order/sitemap-parts.ts';
import { select } from '../../site/pages/selection.ts';
import type { Selector } from '../../site/pages/selector.ts';
import { writeSelection } from '../../site/pages/written-selection.ts';
import { bodiesDigest, printSources } from '../documents/body-sources.ts';
import type { ArticleText } from '../documents/load-articles.ts';
import type { OutputStates } from '../plan/output-states.ts';
import type { Session } from '../session.ts';
import type { SearchInput } from './search-task.ts';

/** What the search index is made from. */
export interface SearchSource {
  readonly selector: Selector;
  readonly texts: ReadonlyMap<string, ArticleText>;
  readonly states: OutputStates;
  readonly code: Digest;
}

/** A part of the search index, which is made and published as one: a closed segment, or the root. */
export interface SearchPart {
  /** Stays the same as long as the part ends with the same article. */
  readonly name: string;
  /** 0 of the root, which holds the articles of the tail. */
  readonly level: number;
  /** Names everything that its files depend on but, for the root, what other segments say of themselves. */
  readonly key: Digest;
  readonly count: number;
  readonly input: (segments: SearchInput['segments']) => SearchInput;
}

/** The segments from the oldest to the newest, and the root last. */
export function planSearch(
  { selector, texts, code }: SearchSource,
  { records }: Pick<Session, 'records'>,
): readonly SearchPart[] {
  const { site } = selector;
  const { config, locale } = site;
  const articles = [...site.articles, ...site.plainPages].filter(isSearched);
  const byKey = new Map(articles.map((article) => [article.card.key, article]));
  const entries = articles.map((article) => {
    const { key, date, purpose } = article.card;
    const digest = digestBytes(`${selector.article(article).digest} ${bodiesDigest([key], texts)}`);
    // Pages belong to no year: they stand before all articles, so that publishing one moves none of them.
    return { key, date: purpose === null ? date.epoch : noDate.epoch, digest };
  });
  const segments = planSegments(entries);
  const everywhere = digestValue([code, config, locale]);
  const partOf = (name: string, level: number, keys: readonly string[], digest: Digest): SearchPart => ({
    ...{ name, level, count: keys.length },
    key: digestBytes(`${everywhere} ${digest}`),
    input: (others) => {
      const members = keys.flatMap((key) => byKey.get(key) ?? []);
      const selection = select(null, members.map(selector.article), keys);
      const written = writeSelection({ kind: 'search-index', url: '', as: null }, selection);
      return { selection: written, segments: others, ...printSources(selection, texts, records) };
    },
  });
  const closed = segments.filter(({ level }) => level > 0);
  const tail = segments.find(({ level }) => level === 0) ?? { keys: [], digest: '' };
  const names = closed.map(({ level, digest }) => `${level} ${digest}`);
  return [
    ...closed.map(({ level, keys, digest }) => partOf(`${level} ${keys.at(-1)}`, level, keys, digest)),
    partOf('root', 0, tail.keys, digestBytes([tail.digest, ...names].join('\n'))),
  ];
}
