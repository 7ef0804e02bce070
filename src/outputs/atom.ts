import type { FeedItem, FeedView } from '../site/pages/feed-view.ts';
import { feedForms } from '../site/settings/feed-formats.ts';
import { atomId, atomMoment } from './atom-names.ts';
import { mediaElements, mediaNamespace } from './media-rss.ts';
import { newestChange } from './newest-change.ts';
import type { WriteFeed } from './write-feed.ts';
import { cdata, type Xml, x, xmlDocument } from './xml.ts';

/** Atom wants a date also of a feed without entries, which was never changed. */
const never = '1970-01-01T00:00:00Z';

/** Atom 1.0 (R2.10). */
export const atom: WriteFeed = (view, htmlOf) => {
  const namespaces = { xmlns: 'http://www.w3.org/2005/Atom', ...mediaNamespace };
  const { publisher } = view;
  const feed = x('feed', { ...namespaces, 'xml:lang': view.language }, [
    x('id', view.canonical),
    x('title', view.title),
    x('subtitle', view.description),
    x('updated', newestChange(view.items) ?? never),
    x('author', [x('name', publisher.name), x('uri', publisher.canonical)]),
    x('link', { rel: 'self', type: feedForms.atom.mediaType, href: view.canonical }),
    x('link', { rel: 'alternate', type: 'text/html', href: view.page }),
    view.hub === null ? null : x('link', { rel: 'hub', href: view.hub }),
    ...view.items.flatMap((item) => ['\n', entry(item, htmlOf(item), view)]),
    '\n',
  ]);
  return xmlDocument(feed);
};

function entry(item: FeedItem, html: string, { language }: FeedView): Xml {
  const spoken: Record<string, string> = item.language === language ? {} : { 'xml:lang': item.language };
  return x('entry', spoken, [
    x('id', atomId(item.id)),
    x('title', item.title),
    x('updated', atomMoment(item.updated, item.id)),
    x('published', item.published),
    ...item.authors.map(({ name, canonical }) =>
      x('author', [x('name', name), canonical && x('uri', canonical)]),
    ),
    x('link', { rel: 'alternate', type: 'text/html', href: item.link }),
    ...enclosureOf(item),
    ...item.categories.map((term) => x('category', { term })),
    x('summary', item.summary),
    x('content', { type: 'html' }, cdata(html)),
    ...mediaElements(item),
  ]);
}

/** An entry may have several: each recording, else the first picture. */
function enclosureOf({ enclosure, recordings }: FeedItem): Xml[] {
  const enclosures = recordings.length > 0 ? recordings : enclosure === null ? [] : [enclosure];
  return enclosures.map(({ href, bytes, type }) =>
    x('link', { rel: 'enclosure', type, length: bytes, href }),
  );
}
