import { excerpt } from '../../../base/text/text.ts';
import type { SelectedTeaser } from '../selection.ts';
import type { Teaser } from '../view-parts.ts';
import { toHeadline } from './headline.ts';
import { linkToSection } from './links.ts';
import type { ViewContext } from './view-context.ts';

const excerptLength = 200;

/** An article as lists show it. */
export function toTeaser(article: SelectedTeaser, context: ViewContext): Teaser {
  const { teasers } = context.made;
  const known = teasers.get(article);
  if (known !== undefined) return known;
  const { href, title, textLanguage, kicker, typeLabel, date, picture, mark } = toHeadline(article, context);
  const teaser = {
    href,
    title,
    textLanguage,
    date,
    kicker,
    typeLabel,
    section: linkToSection(article, context),
    excerpt: excerpt(context.read(article).excerpt, excerptLength),
    picture,
    mark,
  };
  teasers.set(article, teaser);
  return teaser;
}

/** All of the articles, which come from the oldest, newest first. */
export function newestFirst(articles: readonly SelectedTeaser[], context: ViewContext): Teaser[] {
  return articles.map((article) => toTeaser(article, context)).reverse();
}
