import type { NamedTranslation } from '../../../articles/front-matter/schema/translations.ts';
import type { Profile } from '../../../articles/profile.ts';
import { articleKey } from '../../../articles/source/key.ts';
import {
  belowLanguage,
  type LanguageFolders,
  languageFolder,
} from '../../../articles/source/language-folder.ts';
import { type ProfileKind, profileKindOf } from '../../../articles/source/profile-folder.ts';
import { contentFile } from '../../../articles/source/site-file.ts';
import type { Listed } from '../../../articles/summary/article-summary.ts';
import { error, type Problem } from '../../../base/problem.ts';
import { remember } from '../../../base/remember.ts';
import { nearest } from '../../../base/text/nearest.ts';
import { groupKey } from '../../keys/group-key.ts';
import { sectionsAround } from '../../keys/section-key.ts';
import type { Config } from '../../settings/config.ts';
import { languageFolders } from '../../settings/language-folders.ts';
import { knownAuthors } from '../groups/authors.ts';
import { placer } from '../groups/placer.ts';
import type { Group, Site } from '../site.ts';
import { frontAt, frontKey, frontKinds, frontTranslations, groupsOfKind } from './front-versions.ts';
import { lonelyVersions } from './lonely-versions.ts';
import { type VersionClash, type Versioned, versionGroups } from './version-groups.ts';

/** What the files of sections, tags, series and authors may name as their versions. */
interface FrontGoals {
  readonly each: readonly Site[];
  readonly profiles: readonly Profile[];
  /** All that there are, shown or not. */
  readonly articles: readonly Listed[];
  /** Sources that an error of their own keeps out, by path below the content folder. */
  readonly unusable: readonly string[];
  readonly config: Config;
}

/** A front, or what a file tells of one that is not there yet. */
interface Front extends Versioned {
  readonly profile: Profile | null;
}

/**
 * A problem for each version of a front that is named and is not there, for each that would make two fronts of one language versions
 * of one, and for a shared name that is almost that of another. What readers do not see now is no slip: it may come back.
 */
export function checkFrontTranslations(goals: FrontGoals): Problem[] {
  const naming = goals.profiles.filter(({ translations }) => translations !== null);
  if (naming.length === 0) return [];
  const kinds = new Set(naming.map(({ kind }) => kind));
  return frontKinds.filter((kind) => kinds.has(kind)).flatMap((kind) => checkKind(kind, goals));
}

function checkKind(kind: ProfileKind, goals: FrontGoals): Problem[] {
  const folders = languageFolders(goals.config);
  const fronts = allFronts(kind, goals, folders);
  const unusable = new Set(
    goals.unusable
      .filter((path) => profileKindOf(belowLanguage(path, folders)) === kind)
      .map((path) => frontAt(kind, articleKey(path), folders)),
  );
  const heldIn = remember((language: string) => heldFronts(kind, language, goals));
  const problems: Problem[] = [];
  for (const { translations, profile } of fronts.values()) {
    for (const [index, { key, language }] of (translations?.named ?? []).entries()) {
      const named = profile?.translations?.named[index];
      if (named === undefined || fronts.has(key) || unusable.has(key) || heldIn(language).has(key)) continue;
      problems.push(unknownFront(named, kind, goals));
    }
  }
  const { clashes } = versionGroups([...fronts.values()], folders);
  for (const clash of clashes) problems.push(twoFronts(clash, kind, fronts));
  const said = [...fronts.values()].filter(({ translations }) => translations !== null);
  const lonely = lonelyVersions(said, kind, ({ profile }) => profile?.translations?.shared?.at);
  return [...problems, ...lonely.map(({ problem }) => problem)];
}

function allFronts(
  kind: ProfileKind,
  { each, profiles, config }: FrontGoals,
  folders: LanguageFolders,
): ReadonlyMap<string, Front> {
  const fronts = new Map<string, Front>();
  for (const profile of profiles) {
    if (profile.kind !== kind) continue;
    const path = contentFile(profile.file, { contentFolder: config.content }) ?? '';
    const key = frontKey(kind, languageFolder(path, folders), groupKey(profile.id));
    const translations = frontTranslations(kind, profile.translations, folders);
    if (!fronts.has(key)) fronts.set(key, { key, translations, profile });
  }
  for (const site of each) {
    for (const { key } of allGroups(kind, site)) {
      const front = frontKey(kind, site.config.language, key);
      if (!fronts.has(front)) fronts.set(front, { key: front, translations: null, profile: null });
    }
  }
  return fronts;
}

function allGroups(kind: ProfileKind, site: Site): readonly Group[] {
  return [...groupsOfKind(kind, site), ...groupsOfKind(kind, site.comingGroups)];
}

/** Those that articles name which readers do not see. */
function heldFronts(kind: ProfileKind, language: string, goals: FrontGoals): ReadonlySet<string> {
  const { each, articles, profiles, config } = goals;
  const site = each.find((one) => one.config.language === language);
  if (site === undefined) return new Set();
  const own = articles.filter(({ summary }) => summary.key.startsWith(`${language}/`));
  const isOwn = ({ file }: Profile) =>
    contentFile(file, { contentFolder: config.content })?.startsWith(`${language}/`) === true;
  const files = profiles.filter(isOwn);
  const elsewhere = profiles.filter((profile) => !isOwn(profile));
  const { place } = placer(
    site.config,
    files,
    knownAuthors(files, elsewhere),
    own.map(({ summary }) => summary),
  );
  const keys = own.flatMap((article) => {
    const { section, tags, series, authors } = place({ article, mark: null });
    if (kind === 'section') return section === null ? [] : sectionsAround(section);
    if (kind === 'series') return series === null ? [] : [series];
    return kind === 'tag' ? tags : authors;
  });
  return new Set(keys.map((key) => frontKey(kind, language, key)));
}

function unknownFront(
  { written, language, key, at }: NamedTranslation,
  kind: ProfileKind,
  { each }: FrontGoals,
): Problem {
  const site = each.find((one) => one.config.language === language);
  const groups = site === undefined ? [] : allGroups(kind, site);
  const name = key.slice(key.lastIndexOf('/') + 1);
  const meant =
    groups.find(({ url }) => url === written || url === `${written}/`)?.key ??
    nearest(
      name,
      groups.map((group) => group.key),
    ) ??
    groups.find(
      ({ title }) =>
        title ===
        nearest(
          name,
          groups.map((group) => group.title),
        ),
    )?.key ??
    null;
  return error(
    'broken-link',
    at,
    `"${written}" is named as the version in "${language}", and there is no such ${kind}.`,
    meant === null
      ? 'Write the name of its file, or the one that stands in its address, or remove it until it is there.'
      : `Did you mean "${meant}"?`,
  );
}

function twoFronts(
  { of, index, language, first, second }: VersionClash<Front>,
  kind: ProfileKind,
  fronts: ReadonlyMap<string, Front>,
): Problem {
  const named = (key: string) => fronts.get(key)?.profile?.file ?? key;
  const [one = '', other = ''] = [first, second].map(named).sort();
  const said = of.profile?.translations;
  const at = index === null ? said?.shared?.at : said?.named[index]?.at;
  return error(
    'two-versions',
    at ?? { file: of.profile?.file ?? '', line: 1, column: 1 },
    `With this, ${one} and ${other} are both versions of one ${kind} in "${language}", which has one in each language.`,
    'Let only one of the two name it, or be named by it.',
  );
}
