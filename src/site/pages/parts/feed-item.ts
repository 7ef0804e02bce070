import type { Meta } from '../../../articles/article.ts';
import { lastChange } from '../../../articles/summary/last-change.ts';
import type { FeedItem, FeedPicture, FeedRecording } from '../feed-view.ts';
import type { SelectedArticle, SelectedGroup } from '../selection.ts';
import { type HeldPicture, heldPictures } from './held-pictures.ts';
import { holeValues } from './hole-values.ts';
import { toRecordings } from './recordings.ts';
import { inWordsOf } from './text-language.ts';
import { typeLabel } from './type-label.ts';
import type { ViewContext } from './view-context.ts';

/** An article as feeds carry it, with every address absolute (R2.4). */
export function toFeedItem(article: SelectedArticle, context: ViewContext): FeedItem {
  const { addresses, sections, tags } = context;
  const meta = context.read(article);
  const inText = inWordsOf(meta.language, context);
  const [lead, ...others] = heldPictures(meta, inText);
  return {
    id: article.id,
    link: addresses.absolute(article.url),
    title: meta.type === 'sponsored' ? `${typeLabel(meta.type, inText.locale)}: ${meta.title}` : meta.title,
    language: meta.language,
    published: meta.date.iso,
    updated: lastChange(meta).iso,
    summary: meta.excerpt,
    authors: authorsOf(article, meta, context),
    categories: [
      ...groupsOf(article.section === null ? [] : [article.section], sections),
      ...groupsOf(article.tags, tags),
    ].map(({ title }) => title),
    enclosure: lead === undefined ? null : toEnclosure(lead),
    recordings: feedRecordings(meta, context),
    episode: null,
    media: others.map(toFeedPicture),
    body: meta.key,
    holes: holeValues(meta, inText, { print: addresses.absolute, sources: false }),
  };
}

/** Those that have pages, and else whom the byline names, who has none. */
function authorsOf(
  { authors, bylines }: SelectedArticle,
  { around }: Pick<Meta, 'around'>,
  context: ViewContext,
): FeedItem['authors'] {
  const named = authors.flatMap((key, index) => {
    const author = context.authors.get(key);
    if (author === undefined) return [];
    return [{ name: bylines[index] ?? author.title, canonical: context.addresses.absolute(author.url) }];
  });
  if (named.length > 0 || around.byline === null) return named;
  return [{ name: around.byline, canonical: null }];
}

function groupsOf(keys: readonly string[], groups: ReadonlyMap<string, SelectedGroup>): SelectedGroup[] {
  return keys.flatMap((key) => groups.get(key) ?? []);
}

/** The first picture, since a feed item has at most one enclosure (R2.8). */
function toEnclosure({ canonical, bytes, type }: HeldPicture): NonNullable<FeedItem['enclosure']> {
  return { href: canonical, bytes, type };
}

/** Those that have a size, which are the files of the site itself. */
function feedRecordings(meta: Pick<Meta, 'recordings'>, context: ViewContext): FeedRecording[] {
  if (meta.recordings.length === 0) return [];
  return toRecordings(meta, context).flatMap(({ canonical: href, bytes, type, kind, seconds, title }) =>
    bytes === null || type === null ? [] : [{ href, bytes, type, kind, seconds, title }],
  );
}

function toFeedPicture({ canonical, type, size, figure }: HeldPicture): FeedPicture {
  return { href: canonical, type, ...size, caption: figure.caption, credit: figure.credit };
}
