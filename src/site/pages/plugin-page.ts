import { toRoute } from '../addresses/to-route.ts';
import { type PluggedPage, pluginOrigin } from '../order/plugged.ts';
import { found, type PageKind, type TargetOf } from './page-kind.ts';
import { toFrame } from './parts/frame.ts';
import { linkToHome } from './parts/links.ts';
import { toTeaser } from './parts/teaser.ts';
import { teasersOf } from './parts/view-context.ts';
import { select } from './selection.ts';
import type { PluginPageView } from './view.ts';

/** A page that a plugin adds: what it gives for it, and the articles that it names. */
export const pluginPage: PageKind<TargetOf<'plugin'>, PluggedPage, PluginPageView> = {
  routes: (site) =>
    site.plugged.pages.map((page) => toRoute(page.url, pluginOrigin(page), { kind: 'plugin', page }, site)),
  select: ({ page }, { site, teaser }) =>
    select(
      page,
      page.articles.map((key) => teaser(found(site.byKey.get(key), `article ${key}`))),
    ),
  view: ({ template, title, description, index, data, articles }, context, url) => {
    const matter = { title, description, index, breadcrumb: [linkToHome(context)], feedOf: null };
    return {
      kind: 'plugin',
      template,
      heading: title,
      data,
      items: teasersOf(articles, context).map((article) => toTeaser(article, context)),
      ...toFrame(url, matter, context),
    };
  },
};
