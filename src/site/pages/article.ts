import type { Meta } from '../../articles/article.ts';
import { lastChange } from '../../articles/summary/last-change.ts';
import { leadFigure } from '../../articles/summary/lead-figure.ts';
import { excerpt } from '../../base/text/text.ts';
import type { Route } from '../addresses/route.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { Site, SiteArticle } from '../order/site.ts';
import { minutesOf } from '../settings/reading-time-setting.ts';
import type { ArticleView, Neighbour } from './article-view.ts';
import { linkToCard } from './card.ts';
import { found, type PageKind, type TargetOf } from './page-kind.ts';
import { toAttachments } from './parts/attachments.ts';
import { toCorrections } from './parts/corrections.ts';
import { toDateView } from './parts/date-view.ts';
import { toEmbeds } from './parts/embeds.ts';
import { isOpenToSearch } from './parts/frame.ts';
import { toHeadline } from './parts/headline.ts';
import { holeValues } from './parts/hole-values.ts';
import { toLanguages } from './parts/languages.ts';
import { linksToSections, linkTo, linkToHome, linkToSection } from './parts/links.ts';
import { toPictureView } from './parts/picture-view.ts';
import { toRecordings } from './parts/recordings.ts';
import { say, sayCount } from './parts/say.ts';
import { toShareLinks } from './parts/share-links.ts';
import { inWordsOf, openGraphLocale } from './parts/text-language.ts';
import { typeLabel } from './parts/type-label.ts';
import { selected, type ViewContext } from './parts/view-context.ts';
import { type SelectedArticle, select } from './selection.ts';
import type { Headline, Link } from './view-parts.ts';

/** Search engines and cards show about so much of a description. */
const descriptionLength = 160;

interface OwnOfArticle {
  readonly key: string;
  /** Keys of articles. */
  readonly newer: string | null;
  readonly older: string | null;
  readonly related: readonly string[];
  /** Which part of its series it is, and whether the articles before and after it are parts too; null outside of one. */
  readonly part: { readonly number: number; readonly newer: boolean; readonly older: boolean } | null;
}

/** The page of one article: what it says itself, its past, and the one article after it, which of a series is its next part. */
export const articlePage: PageKind<TargetOf<'article'>, OwnOfArticle, ArticleView> = {
  routes: (site) => articleRoutes(site.pages, site),
  select: ({ key }, { site, ...selector }) => {
    const article = found(site.byKey.get(key), `article ${key}`);
    const { related, part } = article;
    const newer = part?.newer ?? article.newer;
    const older = part?.older ?? article.older;
    const others = [newer, older, ...related].map((other) => {
      const named = other === null ? undefined : site.byKey.get(other);
      return named === undefined ? null : selector.teaser(named);
    });
    const own = {
      key,
      newer,
      older,
      related,
      part: part && { number: part.number, newer: part.newer !== null, older: part.older !== null },
    };
    return select(own, [selector.article(article), ...others], [key]);
  },
  view: (own, context, url) => {
    const article = selected(context.articles.get(own.key), own.key);
    return toArticleView(article, own, url, context);
  },
};

function articleRoutes(articles: readonly SiteArticle[], site: Site): Route[] {
  return articles
    .filter(({ summary }) => summary.purpose === null)
    .map(({ summary, url }) => toRoute(url, summary.file, { kind: 'article', key: summary.key }, site));
}

function toArticleView(
  article: SelectedArticle,
  own: OwnOfArticle,
  url: string,
  context: ViewContext,
): ArticleView {
  const { locale, addresses, config } = context;
  const { mark } = article;
  const meta = context.read(article);
  const { date, around } = meta;
  const section = linkToSection(article, context);
  const home = linkToHome(context);
  const changed = lastChange(meta);
  const figure = leadFigure(meta);
  const index = mark === null && !meta.hidden && !meta.noindex && isOpenToSearch(config);
  const { languages, alternates } = toLanguages(url, index && meta.canonical === null, context);
  const inText = inWordsOf(meta.language, context);
  return {
    kind: 'article',
    headline: meta.title,
    textLanguage: meta.language,
    openGraphLocale: openGraphLocale(meta.language, context),
    kicker: meta.kicker,
    subtitle: around.subtitle,
    type: meta.type,
    typeLabel: typeLabel(meta.type, locale),
    shareTitle: around.shareTitle ?? meta.title,
    byline: around.byline,
    location: around.location,
    section,
    date: toDateView(date, locale),
    updated: changed === date ? null : toDateView(changed, locale),
    expires: meta.expires === null ? null : toDateView(meta.expires, locale),
    views: meta.views === null ? null : { count: meta.views, text: sayCount(locale, 'views', meta.views) },
    readingTime: readingTimeOf(meta, context),
    authors: article.authors.flatMap((key, index) => authorView(key, article.bylines[index], context)),
    lead: meta.lead,
    mark,
    picture: figure === null ? null : toPictureView(figure, inText),
    card: linkToCard(article.card, context),
    tags: article.tags.flatMap((key) => tagLink(key, context)),
    source: sourceView(meta, context),
    attachments: toAttachments(meta, context),
    corrections: toCorrections(meta.corrections, locale),
    series: seriesView(article, own, context),
    newer: neighbour(own.newer, own.part?.newer ?? false, context),
    older: neighbour(own.older, own.part?.older ?? false, context),
    related: own.related.flatMap((key) => headlineOf(key, context) ?? []),
    extra: meta.extra,
    contents: meta.contents,
    body: meta.key,
    holes: holeValues(meta, inText, { print: addresses.href, sources: true }),
    embeds: toEmbeds(meta, context),
    share: toShareLinks(meta.canonical ?? addresses.absolute(url), around.shareTitle ?? meta.title, context),
    recordings: toRecordings(meta, context),
    url,
    canonical: meta.canonical ?? addresses.absolute(url),
    language: config.language,
    title: around.seoTitle ?? meta.title,
    description: excerpt(meta.excerpt, descriptionLength),
    index,
    breadcrumb: [home, ...linksToSections(article, context)],
    feeds: [],
    languages,
    alternates,
  };
}

function readingTimeOf(
  { words, language }: Meta,
  { config, locale }: ViewContext,
): ArticleView['readingTime'] {
  if (config.readingTime === null || words === 0) return null;
  const minutes = minutesOf(words, language, config.readingTime);
  return { minutes, text: sayCount(locale, 'readingTime', minutes) };
}

function authorView(
  key: string,
  written: string | undefined,
  { authors, addresses }: ViewContext,
): ArticleView['authors'] {
  const author = authors.get(key);
  if (author === undefined) return [];
  const { title, url, role } = author;
  return [{ name: written ?? title, href: addresses.href(url), canonical: addresses.absolute(url), role }];
}

function tagLink(key: string, { tags, addresses }: ViewContext): Link[] {
  const tag = tags.get(key);
  return tag === undefined ? [] : [linkTo(tag, addresses)];
}

function sourceView({ source }: Pick<Meta, 'source'>, { locale }: ViewContext): ArticleView['source'] {
  if (source === null) return null;
  const { name, url: href, publishedAt } = source;
  return { name, href, published: publishedAt === null ? null : toDateView(publishedAt, locale) };
}

function seriesView(
  { series: key }: SelectedArticle,
  { part }: OwnOfArticle,
  { series: all, locale, addresses }: ViewContext,
): ArticleView['series'] {
  const series = key === null ? undefined : all.get(key);
  if (series === undefined || part === null) return null;
  return {
    ...linkTo(series, addresses),
    canonical: addresses.absolute(series.url),
    number: part.number,
    label: say(locale, 'partOf', { n: part.number }),
  };
}

function neighbour(key: string | null, isPart: boolean, context: ViewContext): Neighbour | null {
  const article = key === null ? null : headlineOf(key, context);
  return article === null
    ? null
    : {
        href: article.href,
        title: article.title,
        textLanguage: article.textLanguage,
        picture: article.picture,
        isPart,
      };
}

function headlineOf(key: string, context: ViewContext): Headline | null {
  const article = context.teasers.get(key);
  return article === undefined ? null : toHeadline(article, context);
}
