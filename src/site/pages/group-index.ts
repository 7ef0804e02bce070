import { indexUrl } from '../addresses/site-urls.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { Site } from '../order/site.ts';
import type { IndexView } from './group-views.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { toFrame } from './parts/frame.ts';
import { linkTo, linkToHome, linkToIndex } from './parts/links.ts';
import { say } from './parts/say.ts';
import { toThumbnail } from './parts/thumbnail.ts';
import type { ViewContext } from './parts/view-context.ts';
import { select } from './selection.ts';

type Kind = IndexView['kind'];

const pathNames = { tags: 'tags', 'all-series': 'series', authors: 'authors' } as const;
const descriptions = {
  tags: 'tagsDescription',
  'all-series': 'seriesIndexDescription',
  authors: 'authorsDescription',
} as const;

interface Item {
  readonly title: string;
  readonly url: string;
  /** Role and portrait of an author. */
  readonly role: string | null;
  readonly picture: string | null;
}

export const tagsPage = indexPage('tags', 'the index of tags', ({ tags }) =>
  tags.map(({ title, url }) => ({ title, url, role: null, picture: null })),
);
export const seriesIndexPage = indexPage('all-series', 'the index of series', ({ series }) =>
  series.map(({ title, url, profile }) => {
    return { title, url, role: null, picture: profile?.picture ?? null };
  }),
);
export const authorsPage = indexPage('authors', 'the index of authors', ({ authors }) =>
  authors.map(({ title, url, profile }) => {
    return { title, url, role: profile?.role ?? null, picture: profile?.picture ?? null };
  }),
);

/** All tags, all series, or all authors with their roles and portraits, as the language sorts them. */
function indexPage<K extends Kind>(
  kind: K,
  origin: string,
  itemsOf: (site: Site) => readonly Item[],
): PageKind<TargetOf<K>, readonly Item[], IndexView> {
  return {
    // A site without series has no page for them.
    routes: (site) =>
      kind === 'all-series' && site.series.length === 0
        ? []
        : [toRoute(indexUrl(pathNames[kind], site), origin, { kind }, site)],
    select: (_, { site, file }) => {
      const items = itemsOf(site);
      return select(
        items,
        items.map(({ picture }) => (picture === null ? null : file(picture))),
      );
    },
    view: (items, context) => toIndexView(kind, items, context),
  };
}

function toIndexView(kind: Kind, items: readonly Item[], context: ViewContext): IndexView {
  const { config, locale, addresses } = context;
  const { title } = linkToIndex(pathNames[kind], context);
  const matter = {
    title,
    description: say(locale, descriptions[kind], { site: config.title }),
    index: items.length > 0,
    breadcrumb: [linkToHome(context)],
    feedOf: null,
  };
  return {
    kind,
    heading: title,
    items: items.map(({ role, picture, ...group }) => {
      const { href, title } = linkTo(group, addresses);
      return {
        href,
        title,
        note: role,
        picture: picture === null ? null : toThumbnail(picture, '', context),
      };
    }),
    ...toFrame(indexUrl(pathNames[kind], context), matter, context),
  };
}
