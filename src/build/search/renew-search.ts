import { compareCodeUnits } from '../../base/order.ts';
import { fromUtf8 } from '../../base/text/utf8.ts';
import { segmentDigest } from '../../search/cuts/plan-segments.ts';
import { readSelection } from '../../site/pages/written-selection.ts';
import type { Config } from '../../site/settings/config.ts';
import type { SearchRow } from '../cache/records.ts';
import { type BodySource, printSources } from '../documents/body-sources.ts';
import type { RecordedTexts } from '../documents/recorded-texts.ts';
import type { OutputStatuses } from '../plan/output-statuses.ts';
import type { Session } from '../session.ts';
import { indexedAs, keysOfParts, placeInIndex, type SearchPart, type SearchSettings } from './search-plan.ts';
import { standsAsMade } from './stands-as-made.ts';

/**
 * The parts of the index of a language when nothing has changed but `texts`: those that hold them are made again of the selections that
 * were recorded. Null when these, or what was made of them, are not what was published.
 */
export function renewSearch(
  texts: ReadonlyMap<string, BodySource>,
  all: RecordedTexts,
  states: OutputStatuses,
  settings: SearchSettings,
  { records }: Pick<Session, 'records'>,
): readonly SearchPart[] | null {
  const before = records.searchRows.get(settings.config.front) ?? [];
  const keys = keysOfParts(settings, before);
  const isPublished = ({ name }: SearchRow, index: number) => {
    const made = records.search.get(name);
    return made !== null && made.key === keys[index] && standsAsMade(made, states, records);
  };
  if (before.length === 0 || !before.every(isPublished)) return null;

  const touched = new Set<SearchRow>();
  for (const [key, { path }] of texts) {
    if (!isIn(key, settings.config)) continue;
    const summary = records.documents.get(path)?.summary;
    if (!summary) return null;
    const date = placeInIndex(summary);
    const holder = before.find(
      ({ last }) =>
        last === null || date < last.date || (date === last.date && compareCodeUnits(key, last.key) <= 0),
    );
    if (holder !== undefined) touched.add(holder);
  }
  const selections = new Map<string, string>();
  const rows: SearchRow[] = [];
  for (const [index, row] of before.entries()) {
    if (!touched.has(row) && (row.level > 0 || touched.size === 0)) {
      rows.push(row);
      continue;
    }
    const kept = records.searchSelections.get(row.name);
    if (kept === null || kept.key !== keys[index]) return null;
    const bytes = records.selections.get(kept.place);
    if (bytes === null) return null;
    const selection = fromUtf8(bytes);
    const { bodies, entries } = readSelection(selection);
    all.learn(entries);
    const digests = new Map(entries.map(({ name, digest }) => [name, digest]));
    const members = bodies.map((key) => {
      return { key, state: indexedAs(digests.get(`article:${key}`), all.get(key)?.body) };
    });
    selections.set(row.name, selection);
    rows.push({ ...row, digest: members.length === 0 ? '' : segmentDigest(members) });
  }
  const now = keysOfParts(settings, rows);
  return rows.map((row, index) => ({
    ...row,
    key: now[index] ?? '',
    input: (segments) => {
      const selection = selections.get(row.name) ?? '';
      return { selection, segments, ...printSources(readSelection(selection), all, records) };
    },
  }));
}

/** Whether an article is in the language of the settings. */
function isIn(key: string, { language, languages }: Config): boolean {
  return languages.length === 0 || key.startsWith(`${language}/`);
}
