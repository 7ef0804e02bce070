import type { Element } from 'xast';
import { x } from 'xastscript';
import { type Fragment, fillHoles } from '../articles/fragment.ts';
import { outputPath } from '../base/paths.ts';
import type { FeedItem, FeedView } from '../site/machine-view.ts';
import { feedHtml } from './feed-html.ts';
import type { Output } from './output.ts';
import { rfc822 } from './rfc822.ts';
import { xmlDocument } from './xml.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
};

/** An RSS 2.0 feed (R2.1 to R2.9). `bodies` has the body of every item, by `FeedItem.body`. */
export function toFeed(view: FeedView, bodies: ReadonlyMap<string, Fragment>): Output {
  const updated = newest(view.items);
  const channel = x('channel', [
    x('title', view.title),
    x('link', view.page),
    x('description', view.description),
    x('language', view.language),
    updated === null ? null : x('lastBuildDate', rfc822(updated)),
    x('atom:link', { href: view.canonical, rel: 'self', type: 'application/rss+xml' }),
    ...view.items.flatMap((item) => ['\n', itemElement(item, bodies.get(item.body))]),
    '\n',
  ]);
  return {
    path: outputPath(view.url),
    bytes: xmlDocument(x('rss', { version: '2.0', ...namespaces }, channel)),
    mediaType: 'application/rss+xml',
  };
}

/** The description stands before the full text, as readers expect (R2.6); authors are names, so no `author` (R2.7). */
function itemElement(item: FeedItem, body: Fragment | undefined): Element {
  if (body === undefined) throw new TypeError(`The feed has no body for "${item.body}".`);
  const { enclosure } = item;
  return x('item', [
    x('title', item.title),
    x('link', item.link),
    x('guid', { isPermaLink: 'false' }, item.id),
    x('pubDate', rfc822(item.published)),
    x('description', item.summary),
    x('content:encoded', feedHtml(fillHoles(body, item.holes), item.link)),
    ...item.authors.map((name) => x('dc:creator', name)),
    ...item.categories.map((name) => x('category', name)),
    enclosure && x('enclosure', { url: enclosure.href, length: enclosure.bytes, type: enclosure.type }),
  ]) as Element;
}

/** When the newest change to any item happened; a feed never says when it was built (R2.15). */
function newest(items: readonly FeedItem[]): string | null {
  return items
    .map((item) => item.updated)
    .reduce<string | null>((a, b) => (a === null || Date.parse(b) > Date.parse(a) ? b : a), null);
}
