import type { NamedTranslation } from '../../articles/front-matter/translations.ts';
import { articleKey } from '../../articles/source/key.ts';
import { contentFile } from '../../articles/source/site-file.ts';
import type { Card, Listed, ReadMeta } from '../../articles/summary/card.ts';
import { nearest, nearestAmong } from '../../base/nearest.ts';
import { error, type Place, type Problem, warning } from '../../base/problem.ts';
import type { Config } from '../settings/config.ts';
import { languageFolders } from './language-folders.ts';
import { nearestPath } from './nearest-path.ts';
import { publicationOf } from './publication.ts';
import { type VersionClash, versionGroups } from './version-groups.ts';

/** What documents may name as their versions. */
export interface TranslationGoals {
  /** All that there are, shown or not. */
  readonly articles: readonly Listed[];
  /** Where those stand that have a page: as people may copy it in place of a path. */
  readonly pages: readonly { readonly card: Card; readonly url: string }[];
  /** Sources of articles that an error of their own keeps out, by path below the content folder. */
  readonly unusable: readonly string[];
  readonly now: number;
  readonly config: Config;
  readonly read: ReadMeta;
}

/** After so many names that stand alone nobody slipped: the texts are not translated yet. */
const mostAlone = 100;

/**
 * A problem for each version that is named and is not there, for each that would make two articles of one language versions of one
 * story, and for a shared name that is almost that of another. What is held back is checked like all else.
 */
export function checkTranslations(goals: TranslationGoals): Problem[] {
  const cards = goals.articles.map(({ card }) => card);
  const naming = cards.filter(({ translations }) => translations !== null);
  if (naming.length === 0) return [];
  const byKey = new Map(cards.map((card) => [card.key, card]));
  const unusable = new Set(goals.unusable.map(articleKey));
  const told: { readonly card: Card; readonly problem: Problem }[] = [];
  let meantFor: ReturnType<typeof meantAmong> | null = null;
  for (const card of naming) {
    for (const [index, { key }] of (card.translations?.named ?? []).entries()) {
      if (byKey.has(key) || unusable.has(key)) continue;
      const named = goals.read({ card })?.translations?.named[index];
      if (named === undefined) continue;
      meantFor ??= meantAmong(goals);
      told.push({ card, problem: unknownVersion(named, meantFor(named)) });
    }
  }
  const { clashes } = versionGroups(cards, languageFolders(goals.config));
  for (const clash of clashes)
    told.push({ card: clash.card, problem: twoVersions(clash, byKey, goals.read) });
  told.push(...doubtedNames(naming, goals));
  return told.map(({ card, problem }) => {
    const why = publicationOf(card, goals.now);
    return why === 'draft' || why === 'expired' ? { ...problem, severity: 'warning' } : problem;
  });
}

/** The path of the document that was most likely meant, as it can be written. */
function meantAmong({
  articles,
  pages,
  config,
}: TranslationGoals): (named: NamedTranslation) => string | null {
  const paths = new Map(
    articles.map(({ card }) => [card.key, contentFile(card.file, { contentFolder: config.content }) ?? '']),
  );
  const nearestHere = nearestPath(paths.keys());
  return ({ language, key, written }) => {
    const isOfIt = (one: string) => one.startsWith(`${language}/`);
    const address = URL.canParse(written) ? new URL(written).pathname : written;
    const page = pages.find(({ card, url }) => url === address && isOfIt(card.key));
    const meant = page?.card.key ?? nearestHere(key) ?? nearest(key, [...paths.keys()].filter(isOfIt));
    return meant === null || !isOfIt(meant) ? null : (paths.get(meant) ?? null);
  };
}

function unknownVersion({ written, language, at }: NamedTranslation, meant: string | null): Problem {
  return error(
    'broken-link',
    at,
    `"${written}" is named as the version in "${language}", and there is no such article.`,
    meant === null
      ? `Write the path of its .md file, as it is seen from the folder "${language}", or remove it until it is there.`
      : `Did you mean "${meant}"?`,
  );
}

function twoVersions(
  { card, index, language, first, second }: VersionClash,
  byKey: ReadonlyMap<string, Card>,
  read: ReadMeta,
): Problem {
  const [one = '', other = ''] = [first, second].sort().map((key) => byKey.get(key)?.file ?? key);
  const said = read({ card })?.translations;
  const at: Place | null = (index === null ? said?.shared?.at : said?.named[index]?.at) ?? null;
  return error(
    'two-versions',
    at ?? { file: card.file, line: 1, column: 1 },
    `With this, ${one} and ${other} are both versions of one story in "${language}", which has one in each language.`,
    'Let only one of the two name the story, or be named by it.',
  );
}

/** Shared names that no other document has, where one in another language has almost the same. */
function doubtedNames(naming: readonly Card[], { read }: TranslationGoals) {
  const holders = new Map<string, Card[]>();
  for (const card of naming) {
    const name = card.translations?.shared ?? null;
    if (name !== null) holders.set(name, [...(holders.get(name) ?? []), card]);
  }
  const alone = [...holders].filter(([, cards]) => cards.length === 1);
  if (alone.length > mostAlone) return [];
  return alone.flatMap(([name, [card]]) => {
    if (card === undefined) return [];
    const language = languageIn(card);
    const others = [...holders]
      .filter(([, cards]) => cards.every((other) => languageIn(other) !== language))
      .map(([other]) => other);
    const meant = name.length < 4 ? null : nearestAmong(others)(name, 1);
    const at = read({ card })?.translations?.shared?.at;
    // `tet-2025` and `tet-2026` are two stories.
    const isOther = meant === null || at === undefined || withoutDigits(meant) === withoutDigits(name);
    return isOther ? [] : [{ card, problem: doubtedName(name, meant, at) }];
  });
}

function languageIn({ key }: Card): string {
  return key.slice(0, key.indexOf('/'));
}

function withoutDigits(name: string): string {
  return name.replace(/\d/g, '');
}

function doubtedName(name: string, meant: string, at: Place): Problem {
  return warning(
    'lonely-version',
    at,
    `No other article has the "translationKey" "${name}", but one in another language has "${meant}".`,
    `Write "${meant}" if they are versions of one story.`,
  );
}
