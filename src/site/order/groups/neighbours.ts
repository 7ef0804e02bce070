import type { SiteArticle } from '../site.ts';
import type { Placed } from './placer.ts';

/** The keys of the next newer and older article in the same section, or among all for an article without one. */
export type Neighbours = Pick<SiteArticle, 'newer' | 'older'>;

/** The neighbours of each article, in the same order: from the oldest to the newest. */
export function neighboursOf(articles: readonly Pick<Placed, 'article' | 'section'>[]): Neighbours[] {
  const older = precedingKeys(articles);
  const newer = precedingKeys(articles.toReversed()).reverse();
  return articles.map((_, index) => ({ newer: newer[index] ?? null, older: older[index] ?? null }));
}

function precedingKeys(articles: readonly Pick<Placed, 'article' | 'section'>[]): (string | null)[] {
  const lastOfSection = new Map<string, string>();
  let last: string | null = null;
  return articles.map(({ article, section }) => {
    const preceding = section === null ? last : (lastOfSection.get(section) ?? null);
    if (section !== null) lastOfSection.set(section, article.summary.key);
    last = article.summary.key;
    return preceding;
  });
}
