import type { Profile } from '../../articles/profile.ts';
import type { GroupKind } from '../addresses/route.ts';
import { toRoute } from '../addresses/to-route.ts';
import { sectionAbove } from '../keys/section-key.ts';
import type { Group, Site } from '../order/site.ts';
import { pageCount, pageRange, pageUrl, paginate } from '../order/sitemap/pagination.ts';
import type { ListView } from './group-views.ts';
import { found, type PageKind, type TargetOf } from './page-kind.ts';
import { toFrame } from './parts/frame.ts';
import { linkTo, linkToHome, linkToIndex } from './parts/links.ts';
import { toProfile } from './parts/profile.ts';
import { profileEntries } from './parts/profile-entries.ts';
import { say } from './parts/say.ts';
import { newestFirst, toTeaser } from './parts/teaser.ts';
import { selected, teasersOf, type ViewContext } from './parts/view-context.ts';
import { select } from './selection.ts';
import type { Selector } from './selector.ts';

/** A series has a page of its own kind. */
type Kind = Exclude<GroupKind, 'series'>;

interface OwnOfGroup {
  readonly kind: Kind;
  readonly key: string;
  readonly title: string;
  /** Path of its front. */
  readonly url: string;
  /** As in `ListView`. */
  readonly page: number | null;
  /** Of a front, how many numbered pages there are, which hold what is older; of the others, whether a newer one is there. */
  readonly older: number | null;
  readonly hasNewer: boolean;
  readonly isEmpty: boolean;
  /** Keys of articles, from the oldest to the newest. */
  readonly items: readonly string[];
  /** Key of the article that its file puts at the head of the front, and that is not among the items. */
  readonly lead: string | null;
  /** Of a section in another one, that one. */
  readonly above?: Pick<Group, 'title' | 'url'>;
  /** On the front. */
  readonly profile: Profile | null;
}

/** How the pages of each kind of group are called, by names of words. */
const wording = {
  section: { title: null, description: 'sectionDescription', index: null },
  tag: { title: 'tag', description: 'tagDescription', index: 'tags' },
  author: { title: 'author', description: 'authorDescription', index: 'authors' },
} as const;

export const sectionPage = groupPage('section', ({ sections }) => sections);
export const tagPage = groupPage('tag', ({ tags }) => tags);
export const authorPage = groupPage('author', ({ authors }) => authors);

/** The front of each group of a kind (`page` null), and its pages as `paginate` numbers them. */
function groupPage<K extends Kind>(
  kind: K,
  groupsOf: (site: Site) => readonly Group[],
): PageKind<TargetOf<K>, OwnOfGroup, ListView> {
  return {
    routes: (site) => groupsOf(site).flatMap((group) => routesOf(group, kind, site)),
    select: (target, selector) => {
      const { key, page } = target as { readonly key: string; readonly page: number | null };
      return selectGroup(kind, found(selector.groups[kind].get(key), `${kind} ${key}`), page, selector);
    },
    view: toGroupView,
  };
}

function routesOf({ key, title, url, articles }: Group, kind: Kind, site: Site) {
  const origin = `the ${kind} "${title}"`;
  const count = pageCount(articles.length, site.config.perPage);
  const pages = Array.from({ length: count }, (_, index) => index + 1).map((page) =>
    toRoute(pageUrl(url, site.locale.paths.page, page), origin, { kind, key, page }, site),
  );
  return [toRoute(url, origin, { kind, key, page: null }, site), ...pages];
}

function selectGroup(kind: Kind, group: Group, page: number | null, selector: Selector) {
  const { key, title, url, articles } = group;
  const { perPage } = selector.site.config;
  const last = pageCount(articles.length, perPage);
  const { from, to } = page === null ? paginate(articles.length, perPage).front : pageRange(page, perPage);
  const profile = page === null ? group.profile : null;
  const lead = selector.site.byKey.get(profile?.leadStory ?? '') ?? null;
  const items = articles.slice(from, to).filter((article) => article !== lead);
  const outer = kind === 'section' ? selector.groups.section.get(sectionAbove(group.key) ?? '') : undefined;
  const own: OwnOfGroup = {
    kind,
    key,
    title,
    url,
    page,
    profile,
    lead: lead?.summary.key ?? null,
    older: page === null ? (last === 0 ? null : last) : page > 1 ? page - 1 : null,
    hasNewer: page !== null && page < last,
    isEmpty: articles.length === 0,
    items: items.map(({ summary }) => summary.key),
    ...(outer && { above: { title: outer.title, url: outer.url } }),
  };
  return select(own, [
    ...items.map(selector.teaser),
    lead === null ? null : selector.teaser(lead),
    ...profileEntries(profile, selector),
  ]);
}

function toGroupView(own: OwnOfGroup, context: ViewContext): ListView {
  const { kind, page, profile, isEmpty, items, lead, above } = own;
  const { locale } = context;
  const { title, description, index } = wording[kind];
  const heading = title === null ? own.title : say(locale, title, { name: own.title });
  const about = say(locale, description, { name: own.title });
  const home = linkToHome(context);
  const outer = above === undefined ? [] : [linkTo(above, context.addresses)];
  const parents = index === null ? [home, ...outer] : [home, linkToIndex(index, context)];
  const front = linkTo(own, context.addresses);
  const matter = {
    title: page === null ? heading : say(locale, 'titleOnPage', { title: heading, n: page }),
    description:
      page === null
        ? (profile?.lead ?? about)
        : say(locale, 'descriptionOnPage', { description: about, n: page }),
    index: !isEmpty,
    breadcrumb: page === null ? parents : [...parents, front],
    feedOf: own,
  };
  const told = profile === null ? null : toProfile(profile, own.title, context);
  const url = page === null ? own.url : pageUrl(own.url, locale.paths.page, page);
  return {
    kind,
    heading,
    items: newestFirst(teasersOf(items, context), context),
    page,
    ...pager(own, context),
    lead: lead === null ? null : toTeaser(selected(context.teasers.get(lead), lead), context),
    author: kind === 'author' ? told : null,
    about: kind === 'author' ? null : told,
    ...toFrame(url, matter, context),
  };
}

/** From the front down to page 1, which has the oldest articles. */
function pager(
  { title, url, page, older, hasNewer }: OwnOfGroup,
  { locale, addresses }: ViewContext,
): Pick<ListView, 'newer' | 'older'> {
  const linkToPage = (number: number) => {
    const numbered = pageUrl(url, locale.paths.page, number);
    return linkTo({ url: numbered, title: say(locale, 'titleOnPage', { title, n: number }) }, addresses);
  };
  const front = page === null ? null : linkTo({ url, title }, addresses);
  return {
    newer: page !== null && hasNewer ? linkToPage(page + 1) : front,
    older: older === null ? null : linkToPage(older),
  };
}
