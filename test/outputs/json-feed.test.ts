import { parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { toFeed } from '../../src/outputs/feed.ts';
import type { FeedView } from '../../src/site/pages/feed-view.ts';
import { bodies, feedItem, feedView, picture, text } from './examples.ts';

const jsonOf = (changes: Partial<FeedView> = {}) => text(toFeed(feedView('json', changes), bodies));

describe('a JSON feed', () => {
  test('R2.11 has its version, addresses, authors and items', () => {
    expect(JSON.parse(jsonOf())).toEqual({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Bản tin Mộ Đức',
      home_page_url: 'https://moduc.example/tin/',
      feed_url: 'https://moduc.example/tin/feed.json',
      description: 'Tin tức huyện Mộ Đức',
      language: 'vi',
      authors: [{ name: 'Bản tin Mộ Đức', url: 'https://moduc.example/tin/' }],
      items: [
        {
          id: '2021-01-28/kinh-te/hoi-nghi',
          url: 'https://moduc.example/tin/2021/01/hoi-nghi/',
          title: 'Hội nghị tổng kết',
          content_html: `<p>Sáng 27/01.</p><img src="${picture.canonical}" alt="">`,
          summary: 'Huyện tổng kết một năm cho vay.',
          image: picture.canonical,
          date_published: '2021-01-28T10:22:00+07:00',
          authors: [{ name: 'Văn Trọng', url: 'https://moduc.example/tin/tac-gia/van-trong/' }],
          tags: ['Kinh tế', 'tín dụng'],
        },
      ],
    });
    expect(toFeed(feedView('json'), bodies)).toMatchObject({
      path: 'feed.json',
      mediaType: 'application/feed+json',
    });
  });

  test('R2.11 is understood by a reader of feeds', () => {
    const updated = '2021-01-29T08:00:00+07:00';
    const feed = parseJsonFeed(jsonOf({ items: [feedItem({ updated })], hub: 'https://hub.example/' }));
    expect(feed.hubs).toEqual([{ type: 'WebSub', url: 'https://hub.example/' }]);
    expect(feed.items?.[0]).toMatchObject({ date_modified: updated, title: 'Hội nghị tổng kết' });
  });

  test('R2.11 what an article does not have is left out', () => {
    const item = feedItem({ summary: '', enclosure: null, authors: [], categories: [] });
    const [only] = JSON.parse(jsonOf({ items: [item] })).items;
    expect(Object.keys(only)).toEqual(['id', 'url', 'title', 'content_html', 'date_published']);
  });
});
