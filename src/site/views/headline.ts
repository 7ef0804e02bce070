import { leadFigure } from '../../articles/lead-figure.ts';
import type { SiteArticle } from '../site.ts';
import type { Headline, Thumbnail } from '../view-parts.ts';
import { toShortDate } from './date-view.ts';
import { toThumbnail } from './thumbnail.ts';
import type { ViewContext } from './view-context.ts';

/** What the pages of other articles say of one; the same value for all of them. */
export function toHeadline(article: SiteArticle, context: ViewContext): Headline {
  const made = context.headlines.get(article);
  if (made !== undefined) return made;
  const { card, url, mark } = article;
  const headline: Headline = {
    href: context.addresses.href(url),
    title: card.title,
    date: toShortDate(card.date, context.site.locale),
    picture: pictureOf(article, context),
    mark,
  };
  context.headlines.set(article, headline);
  return headline;
}

/** The metadata, which has to be read, is asked only when the card says that there is a picture. */
function pictureOf(article: SiteArticle, context: ViewContext): Thumbnail | null {
  if (!article.card.pictures.some(({ uses }) => uses.includes('card'))) return null;
  const figure = leadFigure(article.meta);
  return figure === null ? null : toThumbnail(figure.src, figure.alt, context);
}
