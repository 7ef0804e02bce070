import type {
  CorrectionComment,
  CreativeWork,
  CreativeWorkSeries,
  InteractionCounter,
  NewsArticle,
  Organization,
  Person,
} from 'schema-dts';
import type { ArticleType } from '../../articles/front-matter/kind/article-type.ts';
import type { ArticleView, AuthorView, CorrectionView, SeriesPart } from '../../site/pages/article-view.ts';
import type { Shell } from '../../site/pages/shell-view.ts';
import type { DateView } from '../../site/pages/view-parts.ts';
import { bylineNodes, isBody, sponsorNode } from './byline.ts';
import { node, type Stated } from './node.ts';
import { pictureNodes } from './picture.ts';
import { publisherNode } from './publisher.ts';
import { audioNodes, videoNodes } from './recording.ts';

/** An article as search engines and readers of archives want it told (R1.1 to R1.7). */
export function newsArticleNode(view: ArticleView, { site, words }: Shell): NewsArticle {
  const publisher = publisherNode(site);
  const playing = {
    name: view.headline,
    description: view.description,
    date: view.date.iso,
    language: view.language,
    picture: view.picture?.canonical ?? null,
    recordings: view.recordings,
  };
  const pictures = view.picture === null ? [] : pictureNodes(view.picture, site.publisher);
  return node<Stated<NewsArticle, 'NewsArticle'>>({
    // Those of the other types have all properties of this one.
    '@type': typeNames[view.type] as 'NewsArticle',
    '@id': `${view.canonical}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': view.canonical },
    headline: view.headline,
    alternativeHeadline: view.subtitle,
    description: view.description,
    datePublished: view.date.iso,
    dateModified: latest(view.date, view.updated),
    expires: view.expires?.iso,
    inLanguage: view.textLanguage,
    dateline: view.location,
    articleSection: view.section?.title,
    isPartOf: view.series === null ? null : partOf(view.series),
    position: view.series?.number,
    keywords: view.tags.map((tag) => tag.title),
    author: authorNodes(view) ?? [publisher],
    publisher,
    isAccessibleForFree: true,
    image: pictures,
    thumbnailUrl: view.picture?.canonical,
    video: videoNodes(playing),
    audio: audioNodes(playing),
    timeRequired: view.readingTime === null ? null : `PT${view.readingTime.minutes}M`,
    interactionStatistic: view.views === null ? null : viewCounter(view.views.count),
    isBasedOn: view.source === null ? null : basis(view.source),
    correction: view.corrections.map((correction) => correctionComment(correction, view, words)),
  });
}

const typeNames: Readonly<Record<ArticleType, string>> = {
  news: 'NewsArticle',
  opinion: 'OpinionNewsArticle',
  analysis: 'AnalysisNewsArticle',
  background: 'BackgroundNewsArticle',
  review: 'ReviewNewsArticle',
  interview: 'NewsArticle',
  reportage: 'ReportageNewsArticle',
  announcement: 'NewsArticle',
  sponsored: 'AdvertiserContentArticle',
  live: 'LiveBlogPosting',
};

/** The authors, else whom the byline names; null for an article of the newsroom. */
function authorNodes({ authors, byline, type }: ArticleView): (Person | Organization)[] | null {
  if (authors.length > 0) return authors.map(authorNode);
  if (byline === null) return null;
  return type === 'sponsored' ? [sponsorNode(byline)] : bylineNodes(byline);
}

/** The name alone: the role is told apart from it (R1.4). */
function authorNode({ name, canonical, role }: AuthorView): Person | Organization {
  if (!role && isBody(name))
    return node<Stated<Organization, 'Organization'>>({ '@type': 'Organization', name, url: canonical });
  return node<Stated<Person, 'Person'>>({ '@type': 'Person', name, url: canonical, jobTitle: role });
}

function viewCounter(count: number): InteractionCounter {
  return {
    '@type': 'InteractionCounter',
    interactionType: { '@type': 'ViewAction' },
    userInteractionCount: count,
  };
}

function partOf({ canonical, title }: SeriesPart): CreativeWorkSeries {
  return { '@type': 'CreativeWorkSeries', '@id': `${canonical}#series`, name: title, url: canonical };
}

function basis(source: NonNullable<ArticleView['source']>): CreativeWork {
  return node<Stated<CreativeWork, 'CreativeWork'>>({
    '@type': 'CreativeWork',
    url: source.href,
    datePublished: source.published?.iso,
    publisher: { '@type': 'Organization', name: source.name } satisfies Organization,
  });
}

function correctionComment(
  correction: CorrectionView,
  { canonical }: ArticleView,
  words: Shell['words'],
): CorrectionComment {
  const change = [
    correction.was && `${words.was}: ${correction.was}`,
    correction.now && `${words.now}: ${correction.now}`,
  ];
  return {
    '@type': 'CorrectionComment',
    text: [correction.text, ...change].filter(Boolean).join(' ') || correction.label,
    datePublished: correction.date.iso,
    url: `${canonical}#${correction.id}`,
  };
}

/** An article is never modified before it is published (R1.3). */
function latest(published: DateView, updated: DateView | null): string {
  return updated !== null && Date.parse(updated.iso) > Date.parse(published.iso)
    ? updated.iso
    : published.iso;
}
