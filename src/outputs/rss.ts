import type { FeedItem, FeedView } from '../site/pages/feed-view.ts';
import { feedForms } from '../site/settings/feed-formats.ts';
import { mediaElements, mediaNamespace } from './media-rss.ts';
import { newestChange } from './newest-change.ts';
import { rfc822 } from './rfc822.ts';
import type { WriteFeed } from './write-feed.ts';
import { cdata, type Xml, x, xmlDocument } from './xml.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
  ...mediaNamespace,
};

/** RSS 2.0 (R2.1 to R2.9). */
export const rss: WriteFeed = (view, htmlOf) => {
  const channel = x('channel', [
    ...channelHead(view, feedForms.rss.mediaType),
    view.hub === null ? null : x('atom:link', { href: view.hub, rel: 'hub' }),
    ...view.items.flatMap((item) => ['\n', itemElement(item, htmlOf(item), view)]),
    '\n',
  ]);
  return xmlDocument(x('rss', { version: '2.0', ...namespaces }, channel));
};

/** What every channel says of itself first. */
export function channelHead(view: FeedView, mediaType: string): (Xml | null)[] {
  const updated = newestChange(view.items);
  return [
    x('title', view.title),
    x('link', view.page),
    x('description', asHtml(view.description)),
    x('language', view.language),
    updated === null ? null : x('lastBuildDate', rfc822(updated)),
    x('atom:link', { href: view.canonical, rel: 'self', type: mediaType }),
  ];
}

/** What every item says first: the description stands before the full text, as readers expect (R2.6). */
export function itemHead(item: FeedItem, html: string): Xml[] {
  return [
    x('title', item.title),
    x('link', item.link),
    x('guid', { isPermaLink: 'false' }, item.id),
    x('pubDate', rfc822(item.published)),
    x('description', asHtml(item.summary)),
    x('content:encoded', [cdata(html)]),
  ];
}

/** Authors are names, so no `author` (R2.7). */
function itemElement(item: FeedItem, html: string, { language }: FeedView): Xml {
  const [enclosure = item.enclosure] = item.recordings;
  return x('item', [
    ...itemHead(item, html),
    ...item.authors.map(({ name }) => x('dc:creator', name)),
    item.language === language ? null : x('dc:language', item.language),
    ...item.categories.map((name) => x('category', name)),
    enclosure && x('enclosure', { url: enclosure.href, length: enclosure.bytes, type: enclosure.type }),
    ...mediaElements(item),
  ]);
}

/** Readers take a description for HTML: a text that names an element must not become one. */
function asHtml(text: string): string {
  return text.replace(/[&<>]/g, (sign) => (sign === '&' ? '&amp;' : sign === '<' ? '&lt;' : '&gt;'));
}
