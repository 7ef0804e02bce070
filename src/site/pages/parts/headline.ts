import { leadFigure } from '../../../articles/summary/lead-figure.ts';
import type { SelectedTeaser } from '../selection.ts';
import type { Headline, Thumbnail } from '../view-parts.ts';
import { toShortDate } from './date-view.ts';
import { isTooNarrow } from './picture-form.ts';
import { toThumbnail } from './thumbnail.ts';
import { typeLabel } from './type-label.ts';
import type { ViewContext } from './view-context.ts';

/** What the pages of other articles say of one. */
export function toHeadline(article: SelectedTeaser, context: ViewContext): Headline {
  const { headlines } = context.made;
  const known = headlines.get(article);
  if (known !== undefined) return known;
  const { title, language, kicker, type, date, url, mark } = article;
  const headline = {
    href: context.addresses.href(url),
    title,
    textLanguage: language,
    kicker,
    typeLabel: typeLabel(type, context.locale),
    date: toShortDate(date, context.locale),
    picture: pictureOf(article, context),
    mark,
  };
  headlines.set(article, headline);
  return headline;
}

/** The metadata, which has to be read, is asked only when there is a picture. */
function pictureOf(article: SelectedTeaser, context: ViewContext): Thumbnail | null {
  const figure = article.picture === null ? null : leadFigure(context.read(article));
  if (figure === null || isTooNarrow(context.files.get(figure.src))) return null;
  return toThumbnail(figure.src, figure.alt, context);
}
