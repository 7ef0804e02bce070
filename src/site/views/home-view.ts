import type { SiteArticle } from '../site.ts';
import { homeUrl } from '../site-urls.ts';
import type { HomeView } from '../view.ts';
import { toFrame } from './frame.ts';
import { linkTo } from './links.ts';
import { say } from './say.ts';
import { siteDescription } from './site-description.ts';
import { newestFirst } from './teaser.ts';
import type { ViewContext } from './view-context.ts';

/** A front page has a lead story with a few beside it, and a screenful of others, however long the lists are. */
const mostTop = 4;
/** What is pinned leaves a place for the newest. */
const mostPinned = 3;
const mostLatest = 7;
const perSection = 4;

export function toHomeView(context: ViewContext): HomeView {
  const { config, locale, articles, pinned, sections } = context.site;
  const kept = pinned.slice(-mostPinned);
  const others = without(kept, articles, mostTop + mostLatest);
  const top = [...others.slice(others.length - mostTop + kept.length), ...kept];
  const latest = without(top, others, Math.min(config.perPage, mostLatest));
  const matter = {
    title: say(locale, 'home'),
    description: siteDescription(config),
    index: true,
    breadcrumb: [],
    feedOf: null,
  };
  return {
    kind: 'home',
    top: newestFirst(top, context),
    latest: newestFirst(latest, context),
    sections: sections
      .map((section) => ({ section, rest: without(top, section.articles, perSection) }))
      .filter(({ rest }) => rest.length > 0)
      .map(({ section, rest }) => ({
        section: linkTo(section, context.addresses),
        items: newestFirst(rest, context),
      })),
    ...toFrame(homeUrl, matter, context),
  };
}

/** The newest `count` of articles, from the oldest, that are not among `shown`, which are no more than `mostTop`. */
function without(
  shown: readonly SiteArticle[],
  articles: readonly SiteArticle[],
  count: number,
): readonly SiteArticle[] {
  const newest = articles.slice(Math.max(0, articles.length - count - mostTop));
  const rest = newest.filter((article) => !shown.includes(article));
  return rest.slice(Math.max(0, rest.length - count));
}
