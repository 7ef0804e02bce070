import { parseXml } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { toFeed } from '../../src/outputs/feed.ts';
import { bodies, feedItem, feedView, picture, text } from './examples.ts';

const parsed = (view = feedView()) => parseRssFeed(text(toFeed(view, bodies)));

const nasty = 'Tin "nóng" <b>A & B</b> ]]> \u0000\u0008\u000b\u001f\ufffe hết\ud800 &amp; 2 > 1';
const nastyAsRead = 'Tin "nóng" <b>A & B</b> ]]>  hết\ufffd &amp; 2 > 1';

describe('a feed', () => {
  test('R2.1 says what it is, where it lives and what it follows', () => {
    const { title, link, description, language, atom } = parsed();
    expect({ title, link, description, language }).toEqual({
      title: 'Bản tin Mộ Đức',
      link: 'https://moduc.example/tin/',
      description: 'Tin tức huyện Mộ Đức',
      language: 'vi',
    });
    expect(atom?.links).toEqual([
      { href: 'https://moduc.example/tin/rss.xml', rel: 'self', type: 'application/rss+xml' },
    ]);
  });

  test('R2.2, R2.3, R2.6, R2.7, R2.8 an item has a frozen id, an English date, text, names and one enclosure', () => {
    const [item] = parsed().items ?? [];
    expect(item).toMatchObject({
      title: 'Hội nghị tổng kết',
      link: 'https://moduc.example/tin/2021/01/hoi-nghi/',
      guid: { value: 'tag:moduc.example,2021-01-28:kinh-te/hoi-nghi', isPermaLink: false },
      pubDate: 'Thu, 28 Jan 2021 10:22:00 +0700',
      description: 'Huyện tổng kết một năm cho vay.',
      dc: { creators: ['Văn Trọng'] },
      categories: [{ name: 'Kinh tế' }, { name: 'tín dụng' }],
      enclosures: [{ url: picture.canonical, length: 123456, type: 'image/jpeg' }],
    });
    expect(item?.content?.encoded).toBe(`<p>Sáng 27/01.</p><img src="${picture.canonical}" alt="">`);
    expect(item).not.toHaveProperty('authors');
  });

  test('R2.6 the description stands before the full text', () => {
    const xml = text(toFeed(feedView(), bodies));
    expect(xml.indexOf('<description>Huyện')).toBeLessThan(xml.indexOf('<content:encoded>'));
  });

  test('R2.8 an item without a picture has no enclosure', () => {
    const [item] = parsed(feedView({ items: [feedItem({ enclosure: null })] })).items ?? [];
    expect(item).not.toHaveProperty('enclosures');
  });

  test('R2.15 the feed is as old as its newest change, whatever the order of the items', () => {
    const items = [
      feedItem({ updated: '2021-01-28T10:22:00+07:00' }),
      feedItem({ updated: '2021-01-29T01:00:00+00:00' }),
      feedItem({ updated: '2021-01-29T07:30:00+07:00' }),
    ];
    expect(parsed(feedView({ items })).lastBuildDate).toBe('Fri, 29 Jan 2021 01:00:00 +0000');
    expect(text(toFeed(feedView({ items: [] }), bodies))).not.toContain('lastBuildDate');
  });

  test('R2.9 starts with its declaration and is published as RSS', () => {
    const output = toFeed(feedView(), bodies);
    expect(text(output)).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<rss version="2\.0"/);
    expect(output).toMatchObject({ path: 'rss.xml', mediaType: 'application/rss+xml' });
  });

  test('R2.9 whatever a title holds arrives, except what XML forbids', () => {
    const item = feedItem({ title: nasty, summary: nasty, authors: [nasty], categories: [nasty] });
    const view = feedView({ title: nasty, items: [item] });
    expect(() => parseXml(text(toFeed(view, bodies)))).not.toThrow();
    const feed = parsed(view);
    expect(feed.title).toBe(nastyAsRead);
    expect(feed.items?.[0]).toMatchObject({ title: nastyAsRead, description: nastyAsRead });
  });

  test('R2.9 any text makes well-formed XML (property)', () => {
    const words = fc.string({
      unit: fc.oneof(
        fc.constantFrom(...']]>&<"\'\u0000\ufffe\u0085'),
        fc.string({ unit: 'binary', maxLength: 1 }),
      ),
    });
    fc.assert(
      fc.property(words, words, (title, html) => {
        const body = new Map([['kinh-te/hoi-nghi', [html]]]);
        const view = feedView({ title, items: [feedItem({ title, authors: [title] })] });
        parseXml(text(toFeed(view, body)));
      }),
    );
  });

  test('a feed without the body of an item is a bug, not an empty item', () => {
    expect(() => toFeed(feedView(), new Map())).toThrow(TypeError);
  });
});
