import type { NamedTranslation } from '../../../articles/front-matter/schema/translations.ts';
import { articleKey } from '../../../articles/source/key.ts';
import { contentFile } from '../../../articles/source/site-file.ts';
import type { ArticleSummary, Listed, ReadMeta } from '../../../articles/summary/article-summary.ts';
import { error, type Place, type Problem } from '../../../base/problem.ts';
import { nearest } from '../../../base/text/nearest.ts';
import { nearestPath } from '../../addresses/nearest-path.ts';
import type { Config } from '../../settings/config.ts';
import { languageFolders } from '../../settings/language-folders.ts';
import { publicationOf } from '../publication/publication.ts';
import { lonelyVersions } from './lonely-versions.ts';
import { type VersionClash, versionGroups } from './version-groups.ts';

/** What documents may name as their versions. */
interface TranslationGoals {
  /** All that there are, shown or not. */
  readonly articles: readonly Listed[];
  /** Where those stand that have a page: as people may copy it in place of a path. */
  readonly pages: readonly { readonly summary: ArticleSummary; readonly url: string }[];
  /** Sources of articles that an error of their own keeps out, by path below the content folder. */
  readonly unusable: readonly string[];
  readonly now: number;
  readonly config: Config;
  readonly read: ReadMeta;
}

/**
 * A problem for each version that is named and is not there, for each that would make two articles of one language versions of one
 * story, and for a shared name that is almost that of another. What is held back is checked like all else.
 */
export function checkTranslations(goals: TranslationGoals): Problem[] {
  const summaries = goals.articles.map(({ summary }) => summary);
  const naming = summaries.filter(({ translations }) => translations !== null);
  if (naming.length === 0) return [];
  const byKey = new Map(summaries.map((summary) => [summary.key, summary]));
  const unusable = new Set(goals.unusable.map(articleKey));
  const told: { readonly summary: ArticleSummary; readonly problem: Problem }[] = [];
  let meantFor: ReturnType<typeof meantAmong> | null = null;
  for (const summary of naming) {
    for (const [index, { key }] of (summary.translations?.named ?? []).entries()) {
      if (byKey.has(key) || unusable.has(key)) continue;
      const named = goals.read({ summary })?.translations?.named[index];
      if (named === undefined) continue;
      meantFor ??= meantAmong(goals);
      told.push({ summary, problem: unknownVersion(named, meantFor(named)) });
    }
  }
  const { clashes } = versionGroups(summaries, languageFolders(goals.config));
  for (const clash of clashes)
    told.push({ summary: clash.of, problem: twoVersions(clash, byKey, goals.read) });
  const placeOf = (summary: ArticleSummary) => goals.read({ summary })?.translations?.shared?.at;
  for (const { of, problem } of lonelyVersions(naming, 'article', placeOf))
    told.push({ summary: of, problem });
  return told.map(({ summary, problem }) => {
    const why = publicationOf(summary, goals.now);
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
    articles.map(({ summary }) => [
      summary.key,
      contentFile(summary.file, { contentFolder: config.content }) ?? '',
    ]),
  );
  const nearestHere = nearestPath(paths.keys());
  return ({ language, key, written }) => {
    const isOfIt = (one: string) => one.startsWith(`${language}/`);
    const address = URL.canParse(written) ? new URL(written).pathname : written;
    const page = pages.find(({ summary, url }) => url === address && isOfIt(summary.key));
    const meant = page?.summary.key ?? nearestHere(key) ?? nearest(key, [...paths.keys()].filter(isOfIt));
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
  { of: summary, index, language, first, second }: VersionClash<ArticleSummary>,
  byKey: ReadonlyMap<string, ArticleSummary>,
  read: ReadMeta,
): Problem {
  const [one = '', other = ''] = [first, second].sort().map((key) => byKey.get(key)?.file ?? key);
  const said = read({ summary })?.translations;
  const at: Place | null = (index === null ? said?.shared?.at : said?.named[index]?.at) ?? null;
  return error(
    'two-versions',
    at ?? { file: summary.file, line: 1, column: 1 },
    `With this, ${one} and ${other} are both versions of one story in "${language}", which has one in each language.`,
    'Let only one of the two name the story, or be named by it.',
  );
}
