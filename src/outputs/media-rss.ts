import type { FeedPicture } from '../site/pages/machine-view.ts';
import { type Xml, x } from './xml.ts';

/** The final slash belongs to the name (R2.8). */
export const mediaNamespace = { 'xmlns:media': 'http://search.yahoo.com/mrss/' };

/** Pictures as Media RSS tells them, with caption and photographer. */
export function mediaElements(pictures: readonly FeedPicture[]): Xml[] {
  return pictures.map(({ href, type, width, height, caption, credit }) =>
    x('media:content', { url: href, type, medium: 'image', width, height }, [
      caption === null ? null : x('media:description', { type: 'plain' }, caption),
      credit === null ? null : x('media:credit', { role: 'photographer', scheme: 'urn:ebu' }, credit),
    ]),
  );
}
