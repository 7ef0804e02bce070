import type { ArticleSummary } from '../../articles/summary/article-summary.ts';
import { type Digest, digestBytes, digestValue } from '../../base/digest.ts';
import type { Locale } from '../../base/locale/locale.ts';
import { noDate } from '../../base/time/moment.ts';
import type { Config } from '../../site/settings/config.ts';
import { inEachLanguage } from '../../site/settings/in-each-language.ts';
import type { SearchRow } from '../cache/records.ts';
import type { OutputStatuses } from '../plan/output-statuses.ts';
import type { SearchInput } from './search-task.ts';

/** What the search index is to be made of. */
export interface SearchPlan extends SearchSettings {
  readonly states: OutputStatuses;
  /** The segments from the oldest to the newest, and the root last. Not before all pages are rendered. */
  readonly parts: () => readonly SearchPart[];
}

/** What every part of the index depends on. */
export interface SearchSettings {
  readonly config: Config;
  readonly locale: Locale;
  readonly code: Digest;
}

/** A part of the search index, which is made and published as one: a closed segment, or the root. */
export interface SearchPart extends SearchRow {
  /** Names everything that its files depend on but, for the root, what other segments say of themselves. */
  readonly key: Digest;
  readonly input: (segments: SearchInput['segments']) => PartInput;
}

/** The input of a part whose selection is not kept yet. */
export interface PartInput extends Omit<SearchInput, 'selection'> {
  readonly selection: string;
}

/** Names what the index says of an article: what is shown of it, and its body. */
export function indexedAs(shown: Digest | undefined, body: Digest | undefined): string {
  return `${shown ?? ''} ${body ?? ''}`;
}

/**
 * What orders articles in the index. Pages belong to no year: they stand before all articles, so that publishing one moves
 * none of them.
 */
export function placeInIndex({ date, purpose }: Pick<ArticleSummary, 'date' | 'purpose'>): number {
  return purpose === null ? date.epoch : noDate.epoch;
}

/** The part that holds the newest articles of a language, and what all others say of themselves. */
export function rootPart({ front }: Pick<Config, 'front'>): string {
  return front === '/' ? 'root' : `root ${front}`;
}

/** An index for each language of the site, each with the parts that `partsOf` gives. */
export function searchPlans(
  { config, locale, code }: SearchSettings,
  states: OutputStatuses,
  partsOf: (settings: SearchSettings) => readonly SearchPart[],
): readonly SearchPlan[] {
  return inEachLanguage(config, locale).map((of) => {
    return { ...of, code, states, parts: () => partsOf({ ...of, code }) };
  });
}

/** The key of each part, in that order. */
export function keysOfParts({ code, config, locale }: SearchSettings, rows: readonly SearchRow[]): Digest[] {
  const everywhere = digestValue([code, config, locale]);
  const names = rows.filter(({ level }) => level > 0).map(({ level, digest }) => `${level} ${digest}`);
  return rows.map(({ level, digest }) => {
    const all = level === 0 ? digestBytes([digest, ...names].join('\n')) : digest;
    return digestBytes(`${everywhere} ${all}`);
  });
}
