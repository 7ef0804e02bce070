import { leadsByScript, oldAddressesUrl } from '../addresses/queried-addresses.ts';
import { toRoute } from '../addresses/to-route.ts';
import { sectionAbove } from '../keys/section-key.ts';
import type { HomeBlock, SiteArticle } from '../order/site.ts';
import type { Notice } from '../settings/home-setting.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { toFrame } from './parts/frame.ts';
import { linkTo } from './parts/links.ts';
import { say } from './parts/say.ts';
import { siteDescription } from './parts/site-description.ts';
import { newestFirst, toTeaser } from './parts/teaser.ts';
import { toThumbnail } from './parts/thumbnail.ts';
import { teasersOf, type ViewContext } from './parts/view-context.ts';
import { type SelectedTeaser, select } from './selection.ts';
import type { Selector } from './selector.ts';
import type { HomeBlockView, HomeView } from './view.ts';
import type { Thumbnail } from './view-parts.ts';

/** A front page has a lead story with a few beside it, and a screenful of others, however long the lists are. */
const mostTop = 4;
const mostLatest = 7;
const perSection = 4;

/** Keys of articles, from the oldest to the newest. */
interface OwnOfHome {
  /** Whether it leads from old addresses by a script. */
  readonly old: boolean;
  readonly top: readonly string[];
  readonly latest: readonly string[];
  /** What an editor arranged, in the place of all of this. */
  readonly blocks: readonly (Pick<HomeBlock, 'kind' | 'title' | 'url'> & {
    /** In the order in which they are shown. */
    readonly items: readonly string[];
    /** Paths as in holes. */
    readonly pictures: readonly string[];
    readonly notice: Pick<Notice, 'text' | 'link'> | null;
  })[];
  readonly sections: readonly {
    readonly title: string;
    readonly url: string;
    readonly items: readonly string[];
  }[];
}

export const homePage: PageKind<TargetOf<'home'>, OwnOfHome, HomeView> = {
  routes: (site) => [toRoute(site.config.front, 'the front page', { kind: 'home' }, site)],
  select: (_, { site, sites, teaser, file }) => {
    const old = leadsByScript(sites.whole);
    if (site.home !== null) return selectArranged(old, site.home, { teaser, file });
    const { config, articles, pinned } = site;
    const others = without(pinned, articles, mostTop + mostLatest);
    const top = [...others.slice(Math.max(0, others.length - mostTop + pinned.length)), ...pinned];
    const latest = without(top, others, Math.min(config.perPage, mostLatest));
    const sections = site.sections
      .filter(({ key }) => sectionAbove(key) === null)
      .map(({ title, url, articles }) => ({ title, url, rest: without(top, articles, perSection) }))
      .filter(({ rest }) => rest.length > 0);
    const shown = new Set([...top, ...latest, ...sections.flatMap(({ rest }) => rest)]);
    const own = {
      old,
      top: keysOf(top),
      latest: keysOf(latest),
      blocks: [],
      sections: sections.map(({ title, url, rest }) => ({ title, url, items: keysOf(rest) })),
    };
    return select(own, [...shown].map(teaser));
  },
  view: ({ old, top, latest, sections, blocks }, context) => {
    const { config, locale, addresses } = context;
    const matter = {
      title: say(locale, 'home'),
      description: siteDescription(config),
      index: true,
      breadcrumb: [],
      feedOf: null,
    };
    const shown = (keys: readonly string[]) => newestFirst(teasersOf(keys, context), context);
    return {
      kind: 'home',
      oldAddresses: old ? addresses.href(oldAddressesUrl) : null,
      top: shown(top),
      latest: shown(latest),
      sections: sections.map(({ items, ...section }) => ({
        section: linkTo(section, context.addresses),
        items: shown(items),
      })),
      blocks: blocks.map((block, index) => toBlockView(block, isAlone(blocks, index), context)),
      ...toFrame(config.front, matter, context),
    };
  },
};

function selectArranged(
  old: boolean,
  blocks: readonly HomeBlock[],
  { teaser, file }: Pick<Selector, 'teaser' | 'file'>,
) {
  const own: OwnOfHome = {
    old,
    top: [],
    latest: [],
    sections: [],
    blocks: blocks.map(({ kind, title, url, items, pictures, notice }) => ({
      kind,
      title,
      url,
      items: keysOf(items),
      pictures,
      notice: notice && { text: notice.text, link: notice.link },
    })),
  };
  const pictures = new Set(blocks.flatMap((block) => block.pictures));
  return select(own, [
    ...[...new Set(blocks.flatMap(({ items }) => items))].map(teaser),
    ...[...pictures].map(file),
  ]);
}

/** What is called by what it is, where no title says more. */
const titles = { newest: 'latest', mostRead: 'mostRead' } as const;

function toBlockView(
  { kind, title, url, items, pictures, notice }: OwnOfHome['blocks'][number],
  alone: boolean,
  context: ViewContext,
): HomeBlockView {
  const { locale, addresses } = context;
  const usual = kind === 'newest' || kind === 'mostRead' ? say(locale, titles[kind]) : null;
  const link = notice?.link ?? null;
  const articles = teasersOf(items, context);
  return {
    kind,
    title: title ?? usual,
    href: url === null ? null : addresses.href(url),
    items: articles.map((article) => toTeaser(article, context)),
    pictures: pictures.flatMap((src) => inGallery(src, articles, context) ?? []),
    notice:
      notice === null
        ? null
        : { text: notice.text, href: link?.startsWith('/') ? addresses.href(link) : link },
    alone,
  };
}

/** A picture of the article, with what is said of it there. */
function inGallery(
  src: string,
  [article]: readonly SelectedTeaser[],
  context: ViewContext,
): Thumbnail | null {
  const figures = article === undefined ? [] : context.read(article).figures;
  const figure = figures.find((one) => one.src === src);
  return toThumbnail(src, figure?.alt ?? figure?.caption ?? null, context);
}

/** Whether it is the last of an odd number of blocks between two that take the whole width. */
function isAlone(blocks: OwnOfHome['blocks'], index: number): boolean {
  const isWhole = (block: OwnOfHome['blocks'][number] | undefined) =>
    block === undefined || block.kind === 'stories' || block.kind === 'gallery' || block.notice !== null;
  if (isWhole(blocks[index]) || !isWhole(blocks[index + 1])) return false;
  let before = 0;
  while (!isWhole(blocks[index - before - 1])) before += 1;
  return before % 2 === 0;
}

function keysOf(articles: readonly SiteArticle[]): string[] {
  return articles.map(({ summary }) => summary.key);
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
