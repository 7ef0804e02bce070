import { planSegments } from '../../search/cuts/plan-segments.ts';
import { isSearched } from '../../site/order/sitemap/sitemap-parts.ts';
import { select } from '../../site/pages/selection.ts';
import type { Selector } from '../../site/pages/selector.ts';
import { writeSelection } from '../../site/pages/written-selection.ts';
import type { SearchRow } from '../cache/records.ts';
import { type BodySource, printSources } from '../documents/body-sources.ts';
import type { Session } from '../session.ts';
import {
  indexedAs,
  keysOfParts,
  placeInIndex,
  rootPart,
  type SearchPart,
  type SearchSettings,
} from './search-plan.ts';

/** The parts of the index of a site in the language of the settings. */
export function planSearch(
  { site, article }: Selector,
  texts: ReadonlyMap<string, BodySource>,
  settings: SearchSettings,
  { records }: Pick<Session, 'records'>,
): readonly SearchPart[] {
  const { config } = settings;
  const articles = [...site.articles, ...site.plainPages].filter(isSearched);
  const byKey = new Map(articles.map((each) => [each.summary.key, each]));
  const entries = articles.map((each) => {
    const { key } = each.summary;
    const state = indexedAs(article(each).fingerprint, texts.get(key)?.body);
    return { key, date: placeInIndex(each.summary), state };
  });
  const segments = planSegments(entries);
  const tail = segments.find(({ level }) => level === 0) ?? { level: 0, keys: [], digest: '' };
  const all = [...segments.filter(({ level }) => level > 0), tail].map((segment) => {
    const { level, keys, digest } = segment;
    const last = level === 0 ? undefined : byKey.get(keys.at(-1) ?? '')?.summary;
    const row: SearchRow = {
      name: last === undefined ? rootPart(config) : `${level} ${last.key}`,
      level,
      digest,
      count: keys.length,
      last: last === undefined ? null : { date: placeInIndex(last), key: last.key },
    };
    return { row, keys };
  });
  const names = keysOfParts(
    settings,
    all.map(({ row }) => row),
  );
  return all.map(({ row, keys }, index) => ({
    ...row,
    key: names[index] ?? '',
    input: (others) => {
      const members = keys.flatMap((key) => byKey.get(key) ?? []);
      const selection = select(null, members.map(article), keys);
      const written = writeSelection(
        { kind: 'search-index', url: '', language: config.language, as: null },
        selection,
      );
      return { selection: written, segments: others, ...printSources(selection, texts, records) };
    },
  }));
}
