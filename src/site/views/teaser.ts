import { excerpt } from '../../base/text.ts';
import type { SiteArticle } from '../site.ts';
import type { Teaser } from '../view-parts.ts';
import { toHeadline } from './headline.ts';
import { linkToSection } from './links.ts';
import type { ViewContext } from './view-context.ts';

const excerptLength = 200;

/** An article as lists show it; the same value for every list. */
export function toTeaser(article: SiteArticle, context: ViewContext): Teaser {
  const made = context.teasers.get(article);
  if (made !== undefined) return made;
  const { href, title, date, picture, mark } = toHeadline(article, context);
  const teaser: Teaser = {
    href,
    title,
    date,
    section: linkToSection(article, context),
    excerpt: excerpt(article.meta.excerpt, excerptLength),
    picture,
    mark,
  };
  context.teasers.set(article, teaser);
  return teaser;
}

/** The newest `count` of articles that come from the oldest, newest first. */
export function newestTeasers(
  articles: readonly SiteArticle[],
  count: number,
  context: ViewContext,
): Teaser[] {
  return newestFirst(articles.slice(Math.max(0, articles.length - count)), context);
}

/** All of the articles, which come from the oldest, newest first. */
export function newestFirst(articles: readonly SiteArticle[], context: ViewContext): Teaser[] {
  return articles.map((article) => toTeaser(article, context)).reverse();
}
