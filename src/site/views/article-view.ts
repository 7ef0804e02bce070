import { lastChange } from '../../articles/last-change.ts';
import { leadFigure } from '../../articles/lead-figure.ts';
import { formatNumber } from '../../base/format.ts';
import { excerpt } from '../../base/text.ts';
import type { SiteArticle } from '../site.ts';
import type { ArticleView, Neighbour } from '../view.ts';
import type { Headline, Link } from '../view-parts.ts';
import { toAttachments } from './attachments.ts';
import { linkToCard } from './card-view.ts';
import { toCorrections } from './corrections.ts';
import { toDateView } from './date-view.ts';
import { toHeadline } from './headline.ts';
import { holeValues } from './hole-values.ts';
import { linkTo, linkToHome } from './links.ts';
import { toPictureView } from './picture-view.ts';
import { say } from './say.ts';
import { toTeaser } from './teaser.ts';
import type { ViewContext } from './view-context.ts';

/** Search engines and cards show about so much of a description. */
const descriptionLength = 160;

/** The page of one article: what it says itself, its past, and the one article after it. */
export function toArticleView(article: SiteArticle, context: ViewContext): ArticleView {
  const { site, addresses } = context;
  const { meta, mark, url } = article;
  const { date } = meta;
  // Lists will ask for the teaser, and now the metadata is at hand.
  const { section } = toTeaser(article, context);
  const home = linkToHome(context);
  const changed = lastChange(meta);
  const figure = leadFigure(meta);
  return {
    kind: 'article',
    headline: meta.title,
    section,
    date: toDateView(date, site.locale),
    updated: changed === date ? null : toDateView(changed, site.locale),
    expires: meta.expires === null ? null : toDateView(meta.expires, site.locale),
    views: meta.views === null ? null : { count: meta.views, text: viewsText(meta.views, context) },
    authors: article.authors.flatMap((key) => authorView(key, context)),
    lead: meta.lead,
    mark,
    picture: figure === null ? null : toPictureView(figure, context),
    card: linkToCard(article, context),
    tags: article.tags.flatMap((key) => tagLink(key, context)),
    source: sourceView(article, context),
    attachments: toAttachments(meta, context),
    corrections: toCorrections(meta.corrections, site.locale),
    newer: neighbour(article.newer, context),
    older: neighbour(article.older, context),
    related: article.related.flatMap((key) => headlineOf(key, context) ?? []),
    extra: meta.extra,
    body: meta.key,
    holes: holeValues(meta, context, { print: addresses.href, sources: true }),
    url,
    canonical: meta.canonical ?? addresses.absolute(url),
    language: meta.language,
    title: meta.title,
    description: excerpt(meta.excerpt, descriptionLength),
    index: mark === null && !meta.hidden && !meta.noindex && !site.config.preview,
    breadcrumb: section === null ? [home] : [home, section],
    feeds: [],
  };
}

function viewsText(count: number, { site: { locale } }: ViewContext): string {
  return say(locale, 'views', { n: formatNumber(count, locale) });
}

function authorView(key: string, { authors, addresses }: ViewContext): ArticleView['authors'] {
  const author = authors.get(key);
  if (author === undefined) return [];
  const { title: name, url, profile } = author;
  return [
    { name, href: addresses.href(url), canonical: addresses.absolute(url), role: profile?.role ?? null },
  ];
}

function tagLink(key: string, { tags, addresses }: ViewContext): Link[] {
  const tag = tags.get(key);
  return tag === undefined ? [] : [linkTo(tag, addresses)];
}

function sourceView({ meta: { source } }: SiteArticle, { site }: ViewContext): ArticleView['source'] {
  if (source === null) return null;
  const { name, url: href, publishedAt } = source;
  return { name, href, published: publishedAt === null ? null : toDateView(publishedAt, site.locale) };
}

function neighbour(key: string | null, context: ViewContext): Neighbour | null {
  const article = key === null ? null : headlineOf(key, context);
  return article === null ? null : { href: article.href, title: article.title, picture: article.picture };
}

function headlineOf(key: string, context: ViewContext): Headline | null {
  const article = context.site.byKey.get(key);
  return article === undefined ? null : toHeadline(article, context);
}
