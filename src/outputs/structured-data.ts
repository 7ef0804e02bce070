import { escapeScriptJson } from '../base/escape.ts';
import { encodePath } from '../base/paths.ts';
import type { ArticleView, CorrectionView, DateView, PictureView, Shell } from '../site/view.ts';

/**
 * An article as schema.org describes it, for search engines: JSON-LD with a NewsArticle and its BreadcrumbList, safe
 * inside a script element (R1.1 to R1.7). A property without a value is left out, never empty.
 */
export function structuredData(view: ArticleView, shell: Shell): string {
  const graph = [newsArticle(view, shell), breadcrumbList(view, shell)];
  return escapeScriptJson({ '@context': 'https://schema.org', '@graph': graph }, withoutEmpty);
}

function newsArticle(view: ArticleView, shell: Shell): object {
  const publisher = { '@type': 'NewsMediaOrganization', name: shell.site.title, url: shell.site.canonical };
  const authors = view.authors.map(({ name, canonical }) => ({ '@type': 'Person', name, url: canonical }));
  return {
    '@type': 'NewsArticle',
    '@id': `${view.canonical}#article`,
    mainEntityOfPage: { '@type': 'WebPage', '@id': view.canonical },
    headline: view.headline,
    description: view.description,
    datePublished: view.date.iso,
    dateModified: latest(view.date, view.updated),
    inLanguage: view.language,
    articleSection: view.section?.title,
    keywords: view.tags.map((tag) => tag.title).filter((title) => title !== ''),
    author: authors.length > 0 ? authors : [publisher],
    publisher,
    image: view.picture === null ? null : [imageObject(view.picture)],
    thumbnailUrl: view.picture?.canonical,
    interactionStatistic: view.views === null ? null : viewCounter(view.views.count),
    isBasedOn: view.source === null ? null : basis(view.source),
    correction: view.corrections.map((correction) => correctionComment(correction, view, shell)),
  };
}

/** The picture with its caption as the author wrote it, without number and label (R1.2). */
function imageObject(picture: PictureView): object {
  return {
    '@type': 'ImageObject',
    url: picture.canonical,
    width: picture.width,
    height: picture.height,
    caption: picture.caption,
    creditText: picture.credit,
  };
}

function viewCounter(count: number): object {
  return {
    '@type': 'InteractionCounter',
    interactionType: { '@type': 'ViewAction' },
    userInteractionCount: count,
  };
}

function basis(source: NonNullable<ArticleView['source']>): object {
  return {
    '@type': 'CreativeWork',
    url: source.href,
    datePublished: source.published?.iso,
    publisher: { '@type': 'Organization', name: source.name },
  };
}

function correctionComment(correction: CorrectionView, view: ArticleView, shell: Shell): object {
  const change = [
    correction.was && `${shell.words.was}: ${correction.was}`,
    correction.now && `${shell.words.now}: ${correction.now}`,
  ];
  return {
    '@type': 'CorrectionComment',
    text: [correction.text, ...change].filter(Boolean).join(' ') || correction.label,
    datePublished: correction.date.iso,
    url: `${view.canonical}#${correction.id}`,
  };
}

/** From the front page to this page. Links of a page may be relative to it, so they are resolved at its own address. */
function breadcrumbList(view: ArticleView, shell: Shell): object {
  const top = new URL('.', shell.site.canonical);
  const here = plainPath.test(view.url)
    ? top.href + view.url.slice(1)
    : new URL(encodePath(view.url.slice(1)), top).href;
  const trail = [...view.breadcrumb, { href: here, title: view.headline }];
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map((link, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: link.title,
      item: plainPath.test(link.href)
        ? top.origin + link.href
        : new URL(link.href, here).href.replace(/\/index\.html$/, '/'),
    })),
  };
}

/** A path from the top in which there is nothing to resolve or to encode, as nearly all are. */
const plainPath = /^(?=\/)(?:\/[\w-][\w.-]*)*\/?$/;

/** An article is never modified before it is published (R1.3). */
function latest(published: DateView, updated: DateView | null): string {
  return updated !== null && Date.parse(updated.iso) > Date.parse(published.iso)
    ? updated.iso
    : published.iso;
}

/** Leaves out properties that are null, undefined, empty text or empty lists. */
function withoutEmpty(_: string, value: unknown): unknown {
  const isEmpty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return isEmpty ? undefined : value;
}
