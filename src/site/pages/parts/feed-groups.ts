import { type FeedOf, groupKinds } from '../../addresses/route.ts';
import type { Site } from '../../order/site.ts';
import { groupsOfKind } from '../../order/versions/front-versions.ts';
import { podcastOf } from '../../settings/podcast-setting.ts';
import { say } from './say.ts';
import type { ViewContext } from './view-context.ts';

/** The groups that have feeds with something in them, by kind. */
export interface FeedGroup {
  readonly kind: FeedOf['kind'];
  readonly groups: readonly { readonly key: string; readonly title: string; readonly url: string }[];
}

/** The words for all groups of a kind. */
const words = { section: 'sections', tag: 'tags', series: 'series', author: 'authors' } as const;

export function feedGroupsOf(site: Site): FeedGroup[] {
  const { config } = site;
  const isFed = (of: FeedOf) => config.feeds.groups.length > 0 || podcastOf(of, config) !== null;
  return groupKinds
    .map((kind) => {
      const full = groupsOfKind(kind, site).filter(
        ({ key, articles }) => articles.length > 0 && isFed({ kind, key }),
      );
      return { kind, groups: full.map(({ key, title, url }) => ({ key, title, url })) };
    })
    .filter(({ groups }) => groups.length > 0);
}

export function titleOfGroups({ kind }: FeedGroup, { locale }: Pick<ViewContext, 'locale'>): string {
  return say(locale, words[kind]);
}
