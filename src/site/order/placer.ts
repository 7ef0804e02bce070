import type { AuthorProfile } from '../../articles/author-profile.ts';
import type { Listed } from '../../articles/summary/card.ts';
import { remember } from '../../base/remember.ts';
import { permalinks } from '../addresses/permalink.ts';
import { plainPageUrl } from '../addresses/plain-page-url.ts';
import type { Config } from '../settings/config.ts';
import { authorKeys } from './authors.ts';
import { groupKey } from './group-key.ts';
import type { Mark } from './mark.ts';
import { sectionKeys } from './sections.ts';
import type { SiteArticle } from './site.ts';

/** An article with its address and groups, before it is seen among the others. */
export interface Placed extends Pick<SiteArticle, 'mark' | 'url' | 'section' | 'tags' | 'authors'> {
  readonly article: Listed;
}

/** What finds an article's address and groups from its metadata alone, and the keys of tags and authors as written. */
export function placer(config: Config, profiles: readonly AuthorProfile[]) {
  const addressOf = permalinks(config.permalink);
  const keys = {
    section: remember(sectionKeys(config.sections)),
    tag: remember(groupKey),
    author: remember(authorKeys(profiles)),
  };
  const place = ({ article, mark }: { readonly article: Listed; readonly mark: Mark }): Placed => {
    const { card } = article;
    const section = card.section === null ? null : keys.section(card.section);
    return {
      article,
      mark,
      url: card.purpose === null ? addressOf(card, section) : plainPageUrl(card),
      section,
      tags: distinct(card.tags.map(keys.tag)),
      authors: distinct(card.authors.map(keys.author)),
    };
  };
  return { place, keys };
}

function distinct(keys: string[]): string[] {
  return keys.length < 2 ? keys : [...new Set(keys)];
}
