import type { FeedItem } from '../site/pages/feed-view.ts';
import { type Xml, x } from './xml.ts';

/** The final slash belongs to the name (R2.8). */
export const mediaNamespace = { 'xmlns:media': 'http://search.yahoo.com/mrss/' };

/**
 * What an item has besides its enclosure as Media RSS tells it: the picture that a recording put from its place, the other recordings,
 * and the other pictures with caption and photographer.
 */
export function mediaElements({ enclosure, recordings, media }: FeedItem): Xml[] {
  const [first, ...others] = recordings;
  return [
    ...(first === undefined || enclosure === null ? [] : [replaced(enclosure)]),
    ...others.map(recording),
    ...media.map(picture),
  ];
}

function picture({ href, type, width, height, caption, credit }: FeedItem['media'][number]): Xml {
  return x('media:content', { url: href, type, medium: 'image', width, height }, [
    caption === null ? null : x('media:description', { type: 'plain' }, caption),
    credit === null ? null : x('media:credit', { role: 'photographer', scheme: 'urn:ebu' }, credit),
  ]);
}

function replaced({ href, bytes, type }: NonNullable<FeedItem['enclosure']>): Xml {
  return x('media:content', { url: href, type, medium: 'image', fileSize: bytes });
}

function recording({ href, bytes, type, kind, seconds, title }: FeedItem['recordings'][number]): Xml {
  const length = seconds === null ? {} : { duration: Math.round(seconds) };
  return x('media:content', { url: href, type, medium: kind, fileSize: bytes, ...length }, [
    title === null ? null : x('media:title', { type: 'plain' }, title),
  ]);
}
