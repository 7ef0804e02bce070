import type { AuthorGroup, Group } from '../site.ts';
import { indexUrl } from '../site-urls.ts';
import type { IndexView } from '../view.ts';
import { toFrame } from './frame.ts';
import { linkTo, linkToHome, linkToIndex } from './links.ts';
import { say } from './say.ts';
import { toThumbnail } from './thumbnail.ts';
import type { ViewContext } from './view-context.ts';

/** All tags, or all authors with their roles and portraits, as the language sorts them. */
export function toIndexView(kind: 'tags' | 'authors', context: ViewContext): IndexView {
  const { config, locale } = context.site;
  const groups: readonly (Group | AuthorGroup)[] = context.site[kind];
  const { title } = linkToIndex(kind, context);
  const matter = {
    title,
    description: say(locale, `${kind}Description`, { site: config.title }),
    index: groups.length > 0,
    breadcrumb: [linkToHome(context)],
    feedOf: null,
  };
  return {
    kind,
    heading: title,
    items: groups.map((group) => {
      const { href, title } = linkTo(group, context.addresses);
      const { role = null, picture = null } = ('profile' in group ? group.profile : null) ?? {};
      return {
        href,
        title,
        note: role,
        picture: picture === null ? null : toThumbnail(picture, '', context),
      };
    }),
    ...toFrame(indexUrl(kind, locale), matter, context),
  };
}
