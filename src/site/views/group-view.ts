import { pageCount, pageRange, pageUrl, paginate } from '../pagination.ts';
import type { FeedOf } from '../route.ts';
import type { AuthorGroup, Group, Site } from '../site.ts';
import type { ListView } from '../view.ts';
import { toFrame } from './frame.ts';
import { linkTo, linkToHome, linkToIndex } from './links.ts';
import { toProfile } from './profile.ts';
import { say } from './say.ts';
import { newestFirst } from './teaser.ts';
import type { ViewContext } from './view-context.ts';

/** How the pages of each kind of group are called, by names of words. */
const wording = {
  section: { title: null, description: 'sectionDescription', index: null },
  tag: { title: 'tag', description: 'tagDescription', index: 'tags' },
  author: { title: 'author', description: 'authorDescription', index: 'authors' },
} as const;

/** The front of a section, tag or author (`page` null), or one of its pages as `paginate` numbers them. */
export function toGroupView(
  kind: FeedOf['kind'],
  group: Group | AuthorGroup,
  page: number | null,
  context: ViewContext,
): ListView {
  const { config, locale } = context.site;
  const { title, description, index } = wording[kind];
  const heading = title === null ? group.title : say(locale, title, { name: group.title });
  const about = say(locale, description, { name: group.title });
  const home = linkToHome(context);
  const parents = index === null ? [home] : [home, linkToIndex(index, context)];
  const front = linkTo(group, context.addresses);
  const matter = {
    title: page === null ? heading : say(locale, 'titleOnPage', { title: heading, n: page }),
    description: page === null ? about : say(locale, 'descriptionOnPage', { description: about, n: page }),
    index: group.articles.length > 0,
    breadcrumb: page === null ? parents : [...parents, front],
    feedOf: group,
  };
  const range =
    page === null ? paginate(group.articles.length, config.perPage).front : pageRange(page, config.perPage);
  const url = page === null ? group.url : pageUrl(group.url, locale.paths.page, page);
  return {
    kind,
    heading,
    items: newestFirst(group.articles.slice(range.from, range.to), context),
    page,
    ...pager(group, page, context),
    author:
      page === null && 'profile' in group && group.profile !== null
        ? toProfile(group.profile, context)
        : null,
    ...toFrame(url, matter, context),
  };
}

/** From the front down to page 1, which has the oldest articles. */
function pager(
  group: Group,
  page: number | null,
  { site, addresses }: ViewContext,
): Pick<ListView, 'newer' | 'older'> {
  const last = pageCount(group.articles.length, site.config.perPage);
  const linkToPage = (number: number) => linkTo(numbered(group, number, site), addresses);
  if (page === null) return { newer: null, older: last === 0 ? null : linkToPage(last) };
  return {
    newer: page < last ? linkToPage(page + 1) : linkTo(group, addresses),
    older: page > 1 ? linkToPage(page - 1) : null,
  };
}

function numbered(group: Group, number: number, { locale }: Site): Pick<Group, 'url' | 'title'> {
  return {
    url: pageUrl(group.url, locale.paths.page, number),
    title: say(locale, 'titleOnPage', { title: group.title, n: number }),
  };
}
