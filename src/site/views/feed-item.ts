import type { Meta } from '../../articles/article.ts';
import { lastChange } from '../../articles/last-change.ts';
import { articleId } from '../article-id.ts';
import type { FeedItem } from '../machine-view.ts';
import type { Group, SiteArticle } from '../site.ts';
import { holeValues } from './hole-values.ts';
import { leadFigure } from './pictures.ts';
import type { ViewContext } from './view-context.ts';

/** An article as feeds carry it, with every address absolute (R2.4). */
export function toFeedItem(article: SiteArticle, context: ViewContext): FeedItem {
  const { addresses, sections, tags, authors } = context;
  const { meta } = article;
  const titles = (keys: readonly string[], groups: ReadonlyMap<string, Group>) =>
    keys.flatMap((key) => groups.get(key)?.title ?? []);
  return {
    id: context.site.ids.get(meta.key) ?? articleId(meta),
    link: addresses.absolute(article.url),
    title: meta.title,
    published: meta.date.iso,
    updated: lastChange(meta).iso,
    summary: meta.excerpt,
    authors: titles(article.authors, authors),
    categories: [
      ...titles(article.section === null ? [] : [article.section], sections),
      ...titles(article.tags, tags),
    ],
    enclosure: toEnclosure(meta, context),
    body: meta.key,
    holes: holeValues(meta.holes, context, addresses.absolute),
  };
}

/** The first picture, since a feed item has at most one enclosure (R2.8). */
function toEnclosure(meta: Meta, { site, addresses, mediaUrl }: ViewContext): FeedItem['enclosure'] {
  const facts = site.files.get(leadFigure(meta)?.src ?? '');
  if (facts === undefined) return null;
  return { href: addresses.absolute(mediaUrl(facts)), bytes: facts.bytes, type: facts.mediaType };
}
