import { articleKey } from '../../../articles/source/key.ts';
import { contentFile } from '../../../articles/source/site-file.ts';
import { isSamePlace, type Problem } from '../../../base/problem.ts';
import type { Config } from '../../settings/config.ts';
import { checkCopies } from '../checks/check-copies.ts';
import { checkGroups } from '../checks/check-groups.ts';
import { checkLogo } from '../checks/check-logo.ts';
import { checkPurposes } from '../checks/check-purposes.ts';
import { checkSameTitles } from '../checks/check-same-titles.ts';
import { checkShown } from '../checks/check-shown.ts';
import { checkReferences } from '../checks/references.ts';
import { checkSameIds } from '../checks/same-ids.ts';
import { homeOf } from '../chosen/home.ts';
import { menuOf } from '../chosen/menu.ts';
import { newsAt } from '../chosen/news.ts';
import { checkChosen } from '../chosen/related-by-hand.ts';
import { groupsIn } from '../groups/groups-in.ts';
import { nothingPlugged } from '../plugged.ts';
import { isPinned } from '../publication/publication.ts';
import type { Site } from '../site.ts';
import { type ArticlesInOrder, articlesInOrder, editionOf, isInLists } from './articles-in-order.ts';
import type { AssembleInput } from './assemble-input.ts';

/** What is pinned leaves a place for the newest. */
const mostPinned = 3;

/** The site that readers see at the moment `now`, and every problem that shows only when articles come together. */
export function assemble(input: AssembleInput): { site: Site; problems: Problem[] } {
  const { config, locale, files, settingPlace = () => null } = input;
  const order = articlesInOrder(input);
  const { articles, pages, plainPages, coming, expired } = order;
  const groups = groupsIn(articles, { ...input, ...order });
  const visible = coming.filter(isInLists);
  const later = visible.length === 0 ? groups : groupsIn([...articles, ...visible], { ...input, ...order });
  const byKey = new Map(pages.map((article) => [article.summary.key, article]));
  const pinned = articles.filter(({ summary }) => isPinned(summary, input.now)).slice(-mostPinned);

  const heldPages = new Set([...order.edition.withheld.keys(), ...(input.unusable ?? []).map(articleKey)]);
  const goals = { ...groups, plainPages, heldPages, locale, config };
  const menuAs = (written: Config['menu'], path: readonly string[]) =>
    written === null ? null : menuOf(written, goals, settingPlace, path);
  const menu = menuAs(config.menu, ['menu']);
  const footerMenu = menuAs(config.footer.menu, ['footer', 'menu']);
  const home = input.home
    ? homeOf(input.home, {
        ...groups,
        config,
        articles,
        pinned,
        byKey,
        plainPages,
        keys: order.keys,
        now: input.now,
        summaries: input.articles.map(({ summary }) => summary),
        from: contentFile(input.home.file, { contentFolder: config.content }) ?? '',
        unusable: (input.unusable ?? []).map(articleKey),
      })
    : null;
  return {
    site: {
      config,
      locale,
      articles,
      pages,
      plainPages,
      coming,
      comingGroups: {
        sections: added(later.sections, groups.sections),
        tags: added(later.tags, groups.tags),
        series: added(later.series, groups.series),
        authors: added(later.authors, groups.authors),
        months: added(later.months, groups.months),
      },
      home: home?.blocks ?? null,
      menu: menu?.items ?? null,
      footerMenu: footerMenu?.items ?? null,
      byKey,
      pinned,
      news: newsAt(articles, input.now),
      sections: groups.sections,
      tags: groups.tags,
      series: groups.series,
      authors: groups.authors,
      months: groups.months,
      files,
      plugged: nothingPlugged,
      gone: new Map(expired.map(({ summary, url }) => [summary.key, url])),
      expired,
      ids: new Map(),
    },
    problems: [
      ...order.edition.problems,
      ...groups.problems,
      ...later.problems.filter((problem) => !groups.problems.some((told) => isOfSame(problem, told))),
      ...referenceProblems(input, order),
      ...checkCopies(order.edition),
      ...checkGroups(input.profiles, later, (key) => byKey.get(key)?.summary.hidden === false, input.read),
      ...(menu?.problems ?? []),
      ...(footerMenu?.problems ?? []),
      ...(home?.problems ?? []),
      ...checkLogo(config, files, input.filePaths ?? [], settingPlace),
      ...checkChosen([...articles, ...visible], plainPages, input.read),
      ...checkPurposes({ plainPages }, input.read),
      ...checkSameIds([...articles, ...visible]),
      ...checkSameTitles([...articles, ...visible], input.read),
    ],
  };
}

function referenceProblems(
  input: AssembleInput,
  { edition, keyAt }: Pick<ArticlesInOrder, 'edition' | 'keyAt'>,
): readonly Problem[] {
  const { config, profiles, files, read } = input;
  const others = input.others === undefined ? null : editionOf(input.others, input);
  const referable = {
    edition,
    others,
    files,
    filePaths: input.filePaths ?? [],
    unusable: input.unusable ?? [],
    unfinished: input.unfinished ?? [],
    loose: input.loose ?? [],
    contentFolder: config.content,
    config,
    keyAt,
  };
  return [...checkReferences(profiles, referable, read), ...checkShown(edition, profiles, files, read)];
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
