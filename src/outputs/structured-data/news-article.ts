import type {
  CorrectionComment,
  CreativeWork,
  InteractionCounter,
  NewsArticle,
  Organization,
  Person,
} from 'schema-dts';
import type { ArticleView, AuthorView, CorrectionView } from '../../site/pages/article-view.ts';
import type { Shell } from '../../site/pages/shell-view.ts';
import type { DateView } from '../../site/pages/view-parts.ts';
import { node, type Stated } from './node.ts';
import { pictureNodes } from './picture.ts';
import { publisherNode } from './publisher.ts';

/** An article as search engines and readers of archives want it told (R1.1 to R1.7). */
export function newsArticleNode(view: ArticleView, { site, words }: Shell): NewsArticle {
  const publisher = publisherNode(site);
  const pictures = view.picture === null ? [] : pictureNodes(view.picture, site.publisher);
  return node<Stated<NewsArticle, 'NewsArticle'>>({
    '@type': 'NewsArticle',
    '@id': `${view.canonical}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': view.canonical },
    headline: view.headline,
    description: view.description,
    datePublished: view.date.iso,
    dateModified: latest(view.date, view.updated),
    expires: view.expires?.iso,
    inLanguage: view.language,
    articleSection: view.section?.title,
    keywords: view.tags.map((tag) => tag.title),
    author: view.authors.length > 0 ? view.authors.map(personNode) : [publisher],
    publisher,
    isAccessibleForFree: true,
    image: pictures,
    thumbnailUrl: view.picture?.canonical,
    interactionStatistic: view.views === null ? null : viewCounter(view.views.count),
    isBasedOn: view.source === null ? null : basis(view.source),
    correction: view.corrections.map((correction) => correctionComment(correction, view, words)),
  });
}

/** The name alone: the role is told apart from it (R1.4). */
function personNode({ name, canonical, role }: AuthorView): Person {
  return node<Stated<Person, 'Person'>>({ '@type': 'Person', name, url: canonical, jobTitle: role });
}

function viewCounter(count: number): InteractionCounter {
  return {
    '@type': 'InteractionCounter',
    interactionType: { '@type': 'ViewAction' },
    userInteractionCount: count,
  };
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
