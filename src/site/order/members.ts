import type { SiteArticle } from './site.ts';

/** The articles of each key, in the order in which they come. */
export function membersOf(
  articles: readonly SiteArticle[],
  keysOf: (article: SiteArticle) => readonly string[],
): Map<string, SiteArticle[]> {
  const members = new Map<string, SiteArticle[]>();
  for (const article of articles) {
    for (const key of keysOf(article)) {
      const found = members.get(key);
      if (found === undefined) members.set(key, [article]);
      else found.push(article);
    }
  }
  return members;
}
