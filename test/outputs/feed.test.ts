import { fragment, fragmentOf } from '../helpers/fragment.ts';
/** What holds for feeds in every format. */

import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import { toFeed } from '../../src/outputs/feed.ts';
import { toFeedList } from '../../src/outputs/feed-list.ts';
import { allFeedFormats, type FeedFormat } from '../../src/site/settings/feed-formats.ts';
import { bodies, feedItem, feedView, text } from './examples.ts';

const nasty = 'Tin "nóng" <b>A & B</b> ]]> \u0000\u0008\u000b\u001f\ufffe hết\ud800 &amp; 2 > 1';
const nastyAsRead = 'Tin "nóng" <b>A & B</b> ]]>  hết\ufffd &amp; 2 > 1';

/** The title of the feed, and title and summary of its first item, as a reader of feeds shows them. */
function shown(format: FeedFormat, title: string) {
  const author = { name: title, canonical: 'https://moduc.example/' };
  const item = feedItem({ title, summary: title, authors: [author], categories: [title] });
  const written = text(toFeed(feedView(format, { title, items: [item] }), bodies));
  if (format === 'json') {
    const feed = parseJsonFeed(written);
    return [feed.title, feed.items?.[0]?.title, feed.items?.[0]?.summary];
  }
  parseXml(written);
  if (format === 'rss') {
    const feed = parseRssFeed(written);
    return [feed.title, feed.items?.[0]?.title, asHtml(feed.items?.[0]?.description ?? '')];
  }
  const { title: ofFeed, entries = [] } = parseAtomFeed(written);
  return [ofFeed?.value, entries[0]?.title?.value, entries[0]?.summary?.value];
}

/** The text that a reader shows who takes it for HTML, as those of RSS take descriptions; there must be no element. */
function asHtml(html: string): string {
  const nodes = parseFragment(html).childNodes;
  expect(nodes.map(({ nodeName }) => nodeName)).toEqual(['#text']);
  return nodes.map((node) => ('value' in node ? node.value : '')).join('');
}

describe.each(['rss', 'atom'] as const)('a feed in %s', (format) => {
  test('R2.9 whatever a title holds arrives, except what XML forbids', () => {
    expect(shown(format, nasty)).toEqual([nastyAsRead, nastyAsRead, nastyAsRead]);
  });

  test('R2.9 any text and any HTML make well-formed XML (property)', () => {
    const words = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...']]>&<"\'\u0000\ufffe\u0085', '<![CDATA[', ']]>'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(words, words, (title, html) => {
        const body = new Map([['kinh-te/hoi-nghi', fragment(html)]]);
        const author = { name: title, canonical: 'https://moduc.example/' };
        const view = feedView(format, { title, items: [feedItem({ title, authors: [author] })] });
        parseXml(text(toFeed(view, body)));
      }),
    );
  });
});

test('R2.11 whatever a title holds arrives in JSON', () => {
  const title = 'Tin "nóng" </script> & \u0001 \\ hết';
  expect(shown('json', title)).toEqual([title, title, title]);
});

describe.each(allFeedFormats)('a feed in %s', (format) => {
  test('R2.4 R2.5 carries full text with absolute addresses and nothing that runs', () => {
    const html = [
      '<p style="x" onclick="y">Xem <a href="#fn-1">chú thích</a> và <a href="../khac/">bài khác</a>.</p>',
      '<img src="a.jpg" srcset="/a.jpg 400w, /b.jpg 800w" alt=""><video poster="/p.jpg"></video>',
      '<script>alert(1)</script><iframe src="/x"></iframe>',
    ].join('');
    const written = text(toFeed(feedView(format), new Map([['kinh-te/hoi-nghi', fragmentOf(html)]])));
    const read = format === 'json' ? JSON.parse(written).items[0].content_html : written;
    const page = 'https://moduc.example/tin/2021/01/hoi-nghi/';
    for (const found of [
      `href="${page}#fn-1"`,
      'href="https://moduc.example/tin/2021/01/khac/"',
      `src="${page}a.jpg"`,
      'poster="https://moduc.example/p.jpg"',
    ]) {
      expect(read).toContain(found);
    }
    expect(read).not.toMatch(/<script|<iframe|style=|onclick|srcset/);
  });

  test('without the body of an item is a bug, not an empty item', () => {
    expect(() => toFeed(feedView(format), new Map())).toThrow(TypeError);
  });
});

test('the list of feeds is OPML that feed readers take', () => {
  const page = 'https://moduc.example/tin/';
  const entry = { title: nasty, page, feed: `${page}rss.xml?a=1&b=2` };
  const output = toFeedList({
    kind: 'feed-list',
    url: '/feeds.opml',
    title: 'Bản tin Mộ Đức',
    groups: [{ title: 'Toàn trang', items: [entry] }],
  });
  expect(output).toMatchObject({ path: 'feeds.opml', mediaType: 'text/x-opml' });
  parseXml(text(output));
  expect(parseOpml(text(output))).toMatchObject({
    head: { title: 'Bản tin Mộ Đức' },
    body: {
      outlines: [
        {
          text: 'Toàn trang',
          outlines: [{ type: 'rss', title: nastyAsRead, xmlUrl: entry.feed, htmlUrl: page }],
        },
      ],
    },
  });
});
