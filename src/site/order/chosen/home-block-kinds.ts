/** What each kind of block on the front page shows, but stories that were chosen one by one, and notices. */

import type { ArticleSummary } from '../../../articles/summary/article-summary.ts';
import type { Place, Problem } from '../../../base/problem.ts';
import { groupKey } from '../../keys/group-key.ts';
import { flatKey } from '../../keys/section-key.ts';
import type { HomeBlockKind } from '../../settings/home-setting.ts';
import type { Group, SiteArticle } from '../site.ts';
import { articleOf, type HomeGoals, isHeld, picturesInText } from './home-goals.ts';
import { leadsNowhere, leftOut, withoutPictures } from './home-problems.ts';
import { pageKey, pageName } from './page-key.ts';

/** All that a block may show, in order, before it is known what stands elsewhere; or why it shows nothing. */
type Shown =
  | { readonly title: string | null; readonly url: string | null; readonly items: readonly SiteArticle[] }
  | { readonly problem: Problem | null };

interface HomeBlockMaker {
  /** How much it shows where the block does not say. */
  readonly usual: number;
  /** Whether it is a list, of which that much is shown; else it is one thing, which is shown whole. */
  readonly isList: boolean;
  readonly find: (name: string, goals: HomeGoals, at: Place) => Shown;
}

export const homeBlockKinds: Readonly<Record<Exclude<HomeBlockKind, 'stories' | 'notice'>, HomeBlockMaker>> =
  {
    newest: {
      usual: 8,
      isList: true,
      // What is pinned leads the newest, as on a front page that nobody arranged.
      find: (_, { articles, pinned }) => {
        const others = articles.toReversed().filter((article) => !pinned.includes(article));
        return { title: null, url: null, items: [...pinned.toReversed(), ...others] };
      },
    },
    mostRead: {
      usual: 5,
      isList: true,
      find: (_, { articles }) => ({ title: null, url: null, items: mostReadOf(articles) }),
    },
    section: groupsOf(
      'sections',
      ({ section }) => (section === null ? [] : [section]),
      () => groupKey,
    ),
    series: groupsOf(
      'series',
      ({ series }) => (series === null ? [] : [series]),
      ({ keys }) => keys.series,
    ),
    tag: groupsOf(
      'tags',
      ({ tags }) => tags,
      ({ keys }) => keys.tag,
    ),
    page: {
      usual: 0,
      isList: false,
      find: (name, goals, at) => {
        const { plainPages, config } = goals;
        const key = pageKey(name, config);
        const page = plainPages.find(({ summary }) => summary.key === key);
        if (page !== undefined) return { title: page.summary.title, url: page.url, items: [page] };
        if (isHeld(key, goals)) return { problem: leftOut(name, at) };
        const names = plainPages.map(({ summary }) => pageName(summary, config));
        return { problem: leadsNowhere(name, names, at) };
      },
    },
    gallery: {
      usual: 4,
      isList: false,
      find: (name, goals, at) => {
        const { article, problem } = articleOf(name, goals, at);
        if (article === null) return { problem };
        if (picturesInText(article).length === 0) return { problem: withoutPictures(name, at) };
        return { title: article.summary.title, url: article.url, items: [article] };
      },
    },
  };

/** The newest of a group that is named by its key or its title; `named` is how articles name such groups. */
function groupsOf(
  all: 'sections' | 'series' | 'tags',
  named: (summary: ArticleSummary) => readonly string[],
  keyIn: (goals: HomeGoals) => (written: string) => string,
): HomeBlockMaker {
  return {
    usual: 4,
    isList: true,
    find: (name, goals, at) => {
      const groups: readonly Group[] = goals[all];
      const wanted = groupKey(name);
      const group = groups.find(({ key, title }) => flatKey(key) === wanted || title === name);
      if (group !== undefined) return { title: group.title, url: group.url, items: newestFirst(group) };
      const keyOf = keyIn(goals);
      const isKnown = goals.summaries
        .flatMap(named)
        .some((written) => written === name || keyOf(written) === wanted);
      if (isKnown) return { problem: leftOut(name, at) };
      return {
        problem: leadsNowhere(
          name,
          groups.flatMap(({ key, title }) => [key, title]),
          at,
        ),
      };
    },
  };
}

/** Of a series the parts in their own order. */
function newestFirst(group: Group & { readonly parts?: readonly SiteArticle[] }): readonly SiteArticle[] {
  return (group.parts ?? group.articles).toReversed();
}

/** Those that were read at all, the most read first; of those read as often the newer. */
function mostReadOf(articles: readonly SiteArticle[]): readonly SiteArticle[] {
  const counted = articles.filter(({ summary }) => (summary.views ?? 0) > 0).reverse();
  return counted.sort((a, b) => (b.summary.views ?? 0) - (a.summary.views ?? 0));
}
