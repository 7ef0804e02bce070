import type { FileFacts } from '../../articles/files/file-facts.ts';
import type { Profile } from '../../articles/profile.ts';
import { articleKey } from '../../articles/source/key.ts';
import { contentFile } from '../../articles/source/site-file.ts';
import type { Listed, ReadMeta } from '../../articles/summary/article-summary.ts';
import type { Locale } from '../../base/locale.ts';
import { compareCodeUnits } from '../../base/order.ts';
import { isSamePlace, type Problem } from '../../base/problem.ts';
import { checkLogo } from '../settings/check-logo.ts';
import type { Config } from '../settings/config.ts';
import type { HomeSetting } from '../settings/home-setting.ts';
import type { SettingPlace } from '../settings/setting-place.ts';
import { knownAuthors } from './authors.ts';
import { checkGroups } from './check-groups.ts';
import { checkPurposes } from './check-purposes.ts';
import { checkSameTitles } from './check-same-titles.ts';
import { checkShown } from './check-shown.ts';
import { editionAt } from './edition.ts';
import { groupsIn, ofKind } from './groups-in.ts';
import { homeOf } from './home.ts';
import { menuOf } from './menu.ts';
import { type Neighbours, neighboursOf } from './neighbours.ts';
import { newsAt } from './news.ts';
import { type Placed, placer } from './placer.ts';
import { nothingPlugged } from './plugged.ts';
import { isPinned } from './publication.ts';
import { checkReferences, type Loose } from './references.ts';
import { relatedOf } from './related.ts';
import { checkChosen, withChosen } from './related-by-hand.ts';
import { checkSameIds } from './same-ids.ts';
import { partsOf } from './series-parts.ts';
import type { PlaceInSeries, Site, SiteArticle } from './site.ts';

export interface AssembleInput {
  readonly config: Config;
  readonly locale: Locale;
  /** Every article, in any order. */
  readonly articles: readonly Listed[];
  readonly profiles: readonly Profile[];
  /** As in `Site.files`. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** The paths used in holes of all files that there are, named or not, for "did you mean". */
  readonly filePaths?: readonly string[];
  /** Sources of articles that an error keeps out, by path below the content folder: links to them are not broken. */
  readonly unusable?: readonly string[];
  /** Those of them that are drafts. */
  readonly unfinished?: readonly string[];
  /** What those name that an error keeps out. */
  readonly loose?: readonly Loose[];
  /** Milliseconds since 1970: decides what is scheduled and what has expired. */
  readonly now: number;
  /** Show drafts and scheduled articles too, marked. */
  readonly drafts: boolean;
  readonly read: ReadMeta;
  readonly settingPlace?: SettingPlace;
  /** What `home.yaml` says. */
  readonly home?: HomeSetting | null;
  /** Articles in other languages, which texts may name. */
  readonly others?: readonly Listed[];
  /** What files in other languages tell of, which know the names of authors. */
  readonly profilesElsewhere?: readonly Profile[];
}

/** What is pinned leaves a place for the newest. */
const mostPinned = 3;

const noNeighbours: Neighbours = { newer: null, older: null };

/** The site that readers see at the moment `now`, and every problem that shows only when articles come together. */
export function assemble(input: AssembleInput): { site: Site; problems: Problem[] } {
  const { config, locale, profiles, files, read } = input;
  const editionOf = (articles: readonly Listed[]) =>
    editionAt(input.now, input.drafts, articles, config.timezone, read);
  const edition = editionOf(input.articles);
  const writers = knownAuthors(profiles, input.profilesElsewhere ?? []);
  const { place, keys } = placer(
    config,
    profiles,
    writers,
    input.articles.map(({ summary }) => summary),
  );

  const all = edition.shown.map(place);
  const isListed = ({ summary }: Listed) => !summary.hidden && summary.purpose === null;
  const placed = all.filter(({ article }) => isListed(article));
  const neighbours = neighboursOf(placed);
  const related = relatedOf(placed);
  const listedKeys = new Set(placed.map(({ article }) => article.summary.key));
  const parts = partsOf(placed, ofKind(profiles, 'series'));
  const articles = placed.map((article, index) =>
    toSiteArticle(
      article,
      neighbours[index] ?? noNeighbours,
      withChosen(article.article, related[index] ?? [], listedKeys),
      parts.get(article.article.summary.key) ?? null,
    ),
  );

  const apart = all.filter(({ article }) => !isListed(article)).map(alone);
  const pages = apart.length === 0 ? articles : [...articles, ...apart];
  const plainPages = apart
    .filter(({ summary }) => summary.purpose !== null && !summary.hidden)
    .sort((a, b) => compareCodeUnits(a.summary.key, b.summary.key));

  const coming = [...edition.withheld.values()]
    .filter(({ why }) => why === 'scheduled')
    .map(({ article }) => alone(place({ article, mark: null })));
  const groupsOf = (listed: readonly SiteArticle[]) => groupsIn(listed, { ...input, writers, keys });
  const now = groupsOf(articles);
  const visible = coming.filter(isListed);
  const later = visible.length === 0 ? now : groupsOf([...articles, ...visible]);
  const referable = {
    edition,
    others: input.others === undefined ? null : editionOf(input.others),
    files,
    filePaths: input.filePaths ?? [],
    unusable: input.unusable ?? [],
    unfinished: input.unfinished ?? [],
    loose: input.loose ?? [],
    contentFolder: config.content,
    config,
    keyAt: (url: string) => all.find((placed) => placed.url === url)?.article.summary.key,
  };
  const ofReferences = [
    ...checkReferences(profiles, referable, read),
    ...checkShown(edition, profiles, files, read),
  ];

  const heldPages = new Set([...edition.withheld.keys(), ...referable.unusable.map(articleKey)]);
  const goals = { ...now, plainPages, heldPages, locale, config };
  const menus = ([config.menu, config.footer.menu] as const).map((written, index) => {
    const path = index === 0 ? ['menu'] : ['footer', 'menu'];
    return written === null ? null : menuOf(written, goals, input.settingPlace ?? (() => null), path);
  });

  const byKey = new Map(pages.map((article) => [article.summary.key, article]));
  const pinned = articles.filter(({ summary }) => isPinned(summary, input.now)).slice(-mostPinned);
  const home = input.home
    ? homeOf(input.home, {
        ...now,
        config,
        articles,
        pinned,
        byKey,
        plainPages,
        keys,
        now: input.now,
        summaries: input.articles.map(({ summary }) => summary),
        from: contentFile(input.home.file, { contentFolder: config.content }) ?? '',
        unusable: referable.unusable.map(articleKey),
      })
    : null;
  const expired = [...edition.withheld.values()]
    .filter(({ why }) => why === 'expired')
    .map(({ article }) => ({ summary: article.summary, url: place({ article, mark: null }).url }));
  return {
    site: {
      config,
      locale,
      articles,
      pages,
      plainPages,
      coming,
      comingGroups: {
        sections: added(later.sections, now.sections),
        tags: added(later.tags, now.tags),
        series: added(later.series, now.series),
        authors: added(later.authors, now.authors),
        months: added(later.months, now.months),
      },
      home: home?.blocks ?? null,
      menu: menus[0]?.items ?? null,
      footerMenu: menus[1]?.items ?? null,
      byKey,
      pinned,
      news: newsAt(articles, input.now),
      sections: now.sections,
      tags: now.tags,
      series: now.series,
      authors: now.authors,
      months: now.months,
      files,
      plugged: nothingPlugged,
      gone: new Map(expired.map(({ summary, url }) => [summary.key, url])),
      expired,
      ids: new Map(),
    },
    problems: [
      ...edition.problems,
      ...now.problems,
      ...later.problems.filter((problem) => !now.problems.some((told) => isOfSame(problem, told))),
      ...ofReferences,
      ...checkGroups(profiles, later, (key) => byKey.get(key)?.summary.hidden === false, read),
      ...menus.flatMap((menu) => menu?.problems ?? []),
      ...(home?.problems ?? []),
      ...checkLogo(config, files, input.filePaths ?? [], input.settingPlace ?? (() => null)),
      ...checkChosen([...articles, ...visible], plainPages, read),
      ...checkPurposes({ plainPages }, read),
      ...checkSameIds([...articles, ...visible]),
      ...checkSameTitles([...articles, ...visible], read),
    ],
  };
}

/** Those of another address. */
function added<G extends { readonly url: string }>(later: readonly G[], now: readonly G[]): readonly G[] {
  if (later === now) return [];
  const urls = new Set(now.map(({ url }) => url));
  return later.filter(({ url }) => !urls.has(url));
}

/** Whether both speak of the same line, though perhaps in other words. */
function isOfSame(a: Problem, b: Problem): boolean {
  return a.code === b.code && (a.at === null ? a.message === b.message : isSamePlace(a.at, b.at));
}

/** An article that no other knows. */
function alone(article: Placed): SiteArticle {
  return toSiteArticle(article, noNeighbours, [], null);
}

function toSiteArticle(
  { article, mark, url, section, tags, series, authors, bylines }: Placed,
  { newer, older }: Neighbours,
  related: readonly string[],
  part: PlaceInSeries | null,
): SiteArticle {
  return {
    summary: article.summary,
    mark,
    url,
    section,
    tags,
    series,
    part,
    authors,
    bylines,
    newer,
    older,
    related,
  };
}
