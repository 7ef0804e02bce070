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
      .filter((section) => section.articles.length > 0)
      .map((section) => ({
        section: linkTo(section, context.addresses),
        items: newestTeasers(section.articles, perSection, context),
      })),
    ...toFrame(homeUrl, matter, context),
  };
}
