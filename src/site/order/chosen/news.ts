import { newsSpan } from '../publication/publication.ts';
import type { SiteArticle } from '../site.ts';
import { isListed } from '../sitemap/sitemap-parts.ts';

/** The articles that are news, and not paid for, at the moment `now`, newest first; `articles` come from the oldest. */
export function newsAt(articles: readonly SiteArticle[], now: number): SiteArticle[] {
  const news: SiteArticle[] = [];
  for (let index = articles.length - 1; index >= 0; index -= 1) {
    const article = articles[index];
    if (article === undefined || article.summary.date.epoch <= now - newsSpan) break;
    if (isListed(article) && article.summary.type !== 'sponsored') news.push(article);
  }
  return news;
}
