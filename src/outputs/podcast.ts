import type { FeedItem, FeedView, PodcastView } from '../site/pages/feed-view.ts';
import { feedForms } from '../site/settings/feed-formats.ts';
import { channelHead, itemHead } from './rss.ts';
import type { WriteFeed } from './write-feed.ts';
import { type Xml, x, xmlDocument } from './xml.ts';

const namespaces = {
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
  'xmlns:itunes': 'http://www.itunes.com/dtds/podcast-1.0.dtd',
};

/** A podcast: RSS 2.0 in which each item is what it plays, with what shops of podcasts ask for. */
export const podcast: WriteFeed = (view, htmlOf) => {
  const channel = x('channel', [
    ...channelHead(view, feedForms.podcast.mediaType),
    ...(view.podcast === null ? [] : channelParts(view.podcast, view)),
    ...view.items.flatMap((item) => ['\n', itemElement(item, htmlOf(item))]),
    '\n',
  ]);
  return xmlDocument(x('rss', { version: '2.0', ...namespaces }, channel));
};

function channelParts(
  { author, email, image, category, explicit, serial }: PodcastView,
  view: FeedView,
): (Xml | null)[] {
  return [
    x('itunes:author', author),
    email === null ? null : x('itunes:owner', [x('itunes:name', author), x('itunes:email', email)]),
    image === null ? null : x('itunes:image', { href: image }),
    image === null ? null : x('image', [x('url', image), x('title', view.title), x('link', view.page)]),
    x('itunes:category', { text: category }),
    x('itunes:explicit', String(explicit)),
    x('itunes:type', serial ? 'serial' : 'episodic'),
  ];
}

/** What stands first in the article is the episode. */
function itemElement(item: FeedItem, html: string): Xml | string {
  const [played] = item.recordings;
  if (played === undefined) return '';
  return x('item', [
    ...itemHead(item, html),
    x('enclosure', { url: played.href, length: played.bytes, type: played.type }),
    played.seconds === null ? null : x('itunes:duration', String(Math.max(1, Math.round(played.seconds)))),
    item.enclosure === null ? null : x('itunes:image', { href: item.enclosure.href }),
    item.episode === null ? null : x('itunes:episode', String(item.episode)),
  ]);
}
