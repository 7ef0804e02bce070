import type { Meta } from '../articles/article.ts';
import type { AuthorProfile } from '../articles/author-profile.ts';
import { authorKeys } from './authors.ts';
import type { Config } from './config.ts';
import { groupKey } from './group-key.ts';
import { permalinks } from './permalink.ts';
import { remember } from './remember.ts';
import { sectionKeys } from './sections.ts';
import type { SiteArticle } from './site.ts';
import type { Mark } from './view.ts';

/** An article with its address and groups, before it is seen among the others. */
export type Placed = Omit<SiteArticle, 'newer' | 'older' | 'related'>;

/** What finds an article's address and groups from its metadata alone, and the keys of tags and authors as written. */
export function placer(config: Config, profiles: readonly AuthorProfile[]) {
  const addressOf = permalinks(config.permalink);
  const keys = {
    section: remember(sectionKeys(config.sections)),
    tag: remember(groupKey),
    author: remember(authorKeys(profiles)),
  };
  const place = ({ meta, mark }: { readonly meta: Meta; readonly mark: Mark }): Placed => {
    const section = meta.section === null ? null : keys.section(meta.section);
    return {
      meta,
      mark,
      url: addressOf(meta, section),
      section,
      tags: distinct(meta.tags.map(keys.tag)),
      authors: distinct(meta.authors.map(keys.author)),
    };
  };
  return { place, keys };
}

function distinct(keys: string[]): string[] {
  return keys.length < 2 ? keys : [...new Set(keys)];
}
