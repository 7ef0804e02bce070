import { parseXml } from '@rgrove/parse-xml';
import { parseRssFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { toFeed } from '../../src/outputs/feed.ts';
import type { FeedView } from '../../src/site/pages/feed-view.ts';
import { fragment } from '../helpers/fragment.ts';
import { bodies, feedItem, feedView, furtherPicture, picture, text } from './examples.ts';

const xmlOf = (changes: Partial<FeedView> = {}) => text(toFeed(feedView('rss', changes), bodies));
const parsed = (changes: Partial<FeedView> = {}) => parseRssFeed(xmlOf(changes));

describe('an RSS feed', () => {
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

  test('R2.14 names the hub that tells of news, beside the one link to itself', () => {
    expect(parsed({ hub: 'https://hub.example/?a=1&b=2' }).atom?.links).toEqual([
      { href: 'https://moduc.example/tin/rss.xml', rel: 'self', type: 'application/rss+xml' },
      { href: 'https://hub.example/?a=1&b=2', rel: 'hub' },
    ]);
  });

  test('R2.2 an item has a title, a link and a frozen id that is no address', () => {
    const [item] = parsed().items ?? [];
    expect(item).toMatchObject({
      title: 'Hội nghị tổng kết',
      link: 'https://moduc.example/tin/2021/01/hoi-nghi/',
      guid: { value: '2021-01-28/kinh-te/hoi-nghi', isPermaLink: false },
      description: 'Huyện tổng kết một năm cho vay.',
      categories: [{ name: 'Kinh tế' }, { name: 'tín dụng' }],
    });
    expect(item?.content?.encoded).toBe(`<p>Sáng 27/01.</p><img src="${picture.canonical}" alt="">`);
  });

  test('R2.3 dates are in English, with the right day of the week and the offset', () => {
    const updated = '2021-01-31T23:05:00+07:00';
    const feed = parsed({ items: [feedItem({ updated })] });
    expect(feed.items?.[0]?.pubDate).toBe('Thu, 28 Jan 2021 10:22:00 +0700');
    expect(feed.lastBuildDate).toBe('Sun, 31 Jan 2021 23:05:00 +0700');
  });

  test('R2.6 the description stands before the full text', () => {
    const xml = xmlOf();
    expect(xml.indexOf('<description>Huyện')).toBeLessThan(xml.indexOf('<content:encoded>'));
  });

  test('R2.7 authors are names, told once', () => {
    const [item] = parsed().items ?? [];
    expect(item?.dc?.creators).toEqual(['Văn Trọng']);
    expect(item).not.toHaveProperty('authors');
    expect(item?.dc).not.toHaveProperty('dates');
    expect(item?.dc).not.toHaveProperty('subjects');
  });

  test('R2.8 one picture is the enclosure, the others are Media RSS with caption and photographer', () => {
    const bare = { ...furtherPicture, caption: null, credit: null };
    const xml = xmlOf({ items: [feedItem({ media: [furtherPicture, bare] })] });
    expect(xml).toContain('xmlns:media="http://search.yahoo.com/mrss/"');
    const [item] = parseRssFeed(xml).items ?? [];
    expect(item?.enclosures).toEqual([{ url: picture.canonical, length: 123456, type: 'image/jpeg' }]);
    const { href: url, type, width, height } = furtherPicture;
    expect(item?.media?.contents).toEqual([
      {
        ...{ url, type, medium: 'image', width, height },
        description: { value: 'Nông dân gặt lúa', type: 'plain' },
        credits: [{ value: 'Thu Hà', role: 'photographer', scheme: 'urn:ebu' }],
      },
      { url, type, medium: 'image', width, height },
    ]);
    expect(xml).not.toContain('media:group');
  });

  test('R2.8 an item without a picture has no enclosure', () => {
    const [item] = parsed({ items: [feedItem({ enclosure: null })] }).items ?? [];
    expect(item).not.toHaveProperty('enclosures');
    expect(item).not.toHaveProperty('media');
  });

  test('R2.15 the feed is as old as its newest change, whatever the order of the items', () => {
    const items = [
      feedItem({ updated: '2021-01-28T10:22:00+07:00' }),
      feedItem({ updated: '2021-01-29T01:00:00+00:00' }),
      feedItem({ updated: '2021-01-29T07:30:00+07:00' }),
    ];
    expect(parsed({ items }).lastBuildDate).toBe('Fri, 29 Jan 2021 01:00:00 +0000');
    expect(xmlOf({ items: [] })).not.toContain('lastBuildDate');
  });

  test('R2.9 starts with its declaration and is published as RSS', () => {
    const output = toFeed(feedView('rss'), bodies);
    expect(text(output)).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<rss version="2\.0"/);
    expect(output).toMatchObject({ path: 'rss.xml', mediaType: 'application/rss+xml' });
  });

  test('R2.9 HTML is not escaped sign by sign, and arrives as the HTML that it was', () => {
    const html = '<p>a &#x26; b ]]> <![CDATA[ c</p>]]\u0000>';
    const xml = text(toFeed(feedView('rss'), new Map([['kinh-te/hoi-nghi', fragment(html)]])));
    expect(xml).toContain('<![CDATA[<p>a &#x26; b');
    parseXml(xml);
    const [item] = parseRssFeed(xml).items ?? [];
    expect(item?.content?.encoded?.replaceAll(/&#x3E;|&gt;/gi, '>')).toBe(
      '<p>a &#x26; b ]]> <![CDATA[ c</p>]]>',
    );
  });
});
