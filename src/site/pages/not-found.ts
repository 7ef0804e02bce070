import { leadsByScript, oldAddressesUrl } from '../addresses/queried-addresses.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { toFrame } from './parts/frame.ts';
import { linkToHome } from './parts/links.ts';
import { say } from './parts/say.ts';
import { newestFirst } from './parts/teaser.ts';
import { teasersOf } from './parts/view-context.ts';
import { select } from './selection.ts';
import type { NotFoundView } from './view.ts';

const mostLatest = 5;

interface OwnOfNotFound {
  readonly old: boolean;
  readonly latest: readonly string[];
}

/** The page for addresses at which nothing stands, with the keys of the newest articles. */
export const notFoundPage: PageKind<TargetOf<'not-found'>, OwnOfNotFound, NotFoundView> = {
  routes: (site) => [
    toRoute(`${site.config.front}404.html`, 'the page for missing pages', { kind: 'not-found' }, site),
  ],
  select: (_, { site, sites, teaser }) => {
    const newest = site.articles.slice(Math.max(0, site.articles.length - mostLatest));
    return select(
      { old: leadsByScript(sites.whole), latest: newest.map(({ summary }) => summary.key) },
      newest.map(teaser),
    );
  },
  view: ({ old, latest }, context, url) => {
    const { locale, addresses } = context;
    const matter = {
      title: say(locale, 'notFound'),
      description: say(locale, 'notFoundText'),
      index: false,
      breadcrumb: [linkToHome(context)],
      feedOf: null,
    };
    return {
      kind: 'not-found',
      oldAddresses: old ? addresses.href(oldAddressesUrl) : null,
      latest: newestFirst(teasersOf(latest, context), context),
      ...toFrame(url, matter, context),
    };
  },
};
