import { leadFigure } from '../../articles/lead-figure.ts';
import { excerpt } from '../../base/text.ts';
import type { SiteArticle } from '../site.ts';
import type { Teaser } from '../view-parts.ts';
import { toDateView } from './date-view.ts';
import { linkToSection } from './links.ts';
import { toThumbnail } from './thumbnail.ts';
import type { ViewContext } from './view-context.ts';

const excerptLength = 200;

/** An article as lists show it; the same value for every list. */
export function toTeaser(article: SiteArticle, context: ViewContext): Teaser {
  const made = context.teasers.get(article);
  if (made !== undefined) return made;
  const { meta, url, mark } = article;
  const figure = leadFigure(meta);
  const teaser: Teaser = {
    href: context.addresses.href(url),
    title: meta.title,
    date: toDateView(meta.date, context.site.locale),
    section: linkToSection(article, context),
    excerpt: excerpt(meta.excerpt, excerptLength),
    picture: figure === null ? null : toThumbnail(figure.src, figure.alt, context),
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
