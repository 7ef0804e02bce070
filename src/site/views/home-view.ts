import type { SiteArticle } from '../site.ts';
import { homeUrl } from '../site-urls.ts';
import type { HomeView } from '../view.ts';
import { toFrame } from './frame.ts';
import { linkTo } from './links.ts';
import { say } from './say.ts';
import { siteDescription } from './site-description.ts';
import { newestTeasers } from './teaser.ts';
import type { ViewContext } from './view-context.ts';

/** A front page has a lead story and a screenful of others, however long the lists of the site are. */
const mostLatest = 13;
const perSection = 4;
/** The lead story and those beside it, which no section repeats. */
const top = 4;

export function toHomeView(context: ViewContext): HomeView {
  const { config, locale, articles, sections } = context.site;
  const matter = {
    title: say(locale, 'home'),
    description: siteDescription(config),
    index: true,
    breadcrumb: [],
    feedOf: null,
  };
  return {
    kind: 'home',
    latest: newestTeasers(articles, Math.min(config.perPage, mostLatest), context),
    sections: sections
      .map((section) => ({ section, rest: withoutTop(section.articles, articles) }))
      .filter(({ rest }) => rest.length > 0)
      .map(({ section, rest }) => ({
        section: linkTo(section, context.addresses),
        items: newestTeasers(rest, perSection, context),
      })),
    ...toFrame(homeUrl, matter, context),
  };
}

/** The newest of a section that are not at the top of the front page already. */
function withoutTop(section: readonly SiteArticle[], all: readonly SiteArticle[]): readonly SiteArticle[] {
  const shown = all.slice(-top);
  return section.slice(-perSection - top).filter((article) => !shown.includes(article));
}
