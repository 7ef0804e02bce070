import type { FeedItem, FeedView } from '../site/pages/feed-view.ts';
import type { WriteFeed } from './write-feed.ts';

/** JSON Feed 1.1 (R2.11). What an article does not have is left out. */
export const jsonFeed: WriteFeed = (view, htmlOf) => {
  const { publisher, hub } = view;
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: view.title,
    home_page_url: view.page,
    feed_url: view.canonical,
    description: view.description,
    language: view.language,
    authors: [{ name: publisher.name, url: publisher.canonical }],
    hubs: hub === null ? undefined : [{ type: 'WebSub', url: hub }],
    items: view.items.map((item) => toItem(item, htmlOf(item), view)),
  };
  return new TextEncoder().encode(`${JSON.stringify(feed)}\n`);
};

function toAttachment({ href, bytes, type, seconds, title }: FeedItem['recordings'][number]): object {
  return {
    url: href,
    mime_type: type,
    title: title ?? undefined,
    size_in_bytes: bytes,
    duration_in_seconds: seconds === null ? undefined : Math.round(seconds),
  };
}

function toItem(item: FeedItem, html: string, { language }: FeedView): object {
  const { authors, categories, published, updated } = item;
  return {
    id: item.id,
    url: item.link,
    title: item.title,
    content_html: html,
    language: item.language === language ? undefined : item.language,
    summary: item.summary || undefined,
    image: item.enclosure?.href,
    date_published: published,
    date_modified: updated === published ? undefined : updated,
    authors:
      authors.length === 0
        ? undefined
        : authors.map(({ name, canonical }) => ({ name, url: canonical ?? undefined })),
    tags: categories.length === 0 ? undefined : categories,
    attachments: item.recordings.length === 0 ? undefined : item.recordings.map(toAttachment),
  };
}
