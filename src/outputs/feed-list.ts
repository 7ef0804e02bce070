import { outputPath } from '../base/addresses/paths.ts';
import type { FeedListView } from '../site/pages/feed-view.ts';
import type { Output } from './output.ts';
import { x, xmlDocument } from './xml.ts';

/** All feeds as OPML 2.0, in which feed readers take and give lists of feeds. */
export function toFeedList(view: FeedListView): Output {
  const groups = view.groups.flatMap(({ title, items }) => [
    '\n',
    x('outline', { text: noElement(title) }, [
      ...items.flatMap(({ title, page, feed }) => [
        '\n',
        x('outline', {
          type: 'rss',
          text: noElement(title),
          title,
          xmlUrl: feed,
          htmlUrl: page,
        }),
      ]),
      '\n',
    ]),
  ]);
  const head = x('head', [x('title', view.title)]);
  return {
    path: outputPath(view.url),
    bytes: xmlDocument(x('opml', { version: '2.0' }, [head, x('body', [...groups, '\n'])])),
    mediaType: 'text/x-opml',
  };
}

/**
 * The text of an outline, which OPML lets hold HTML: nothing in it is an element, while readers that take it as it is show
 * the same, since between `<` and a name stands a sign that nobody sees.
 */
function noElement(text: string): string {
  return text.replace(/<(?=[a-z/!?])/gi, '<\u2060');
}
