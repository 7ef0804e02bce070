import fc from 'fast-check';
import { parseAtomFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { atomId, atomMoment } from '../../src/outputs/atom-names.ts';
import { toFeed } from '../../src/outputs/feed.ts';
import type { FeedView } from '../../src/site/pages/feed-view.ts';
import { bodies, feedItem, feedView, furtherPicture, picture, text } from './examples.ts';

const xmlOf = (changes: Partial<FeedView> = {}) => text(toFeed(feedView('atom', changes), bodies));
const parsed = (changes: Partial<FeedView> = {}) => parseAtomFeed(xmlOf(changes));

describe('an Atom feed', () => {
  test('R2.10 has an id, title, date, author and the link to itself', () => {
    expect(parsed()).toMatchObject({
      id: 'https://moduc.example/tin/atom.xml',
      title: { value: 'Bản tin Mộ Đức' },
      subtitle: { value: 'Tin tức huyện Mộ Đức' },
      updated: '2021-01-28T10:22:00+07:00',
      authors: [{ name: 'Bản tin Mộ Đức', uri: 'https://moduc.example/tin/' }],
      links: [
        { href: 'https://moduc.example/tin/atom.xml', rel: 'self', type: 'application/atom+xml' },
        { href: 'https://moduc.example/tin/', rel: 'alternate', type: 'text/html' },
      ],
    });
    expect(xmlOf()).toMatch(/^<\?xml version="1\.0" encoding="utf-8"\?>\n<feed [^>]*xml:lang="vi"/);
    expect(toFeed(feedView('atom'), bodies)).toMatchObject({
      path: 'atom.xml',
      mediaType: 'application/atom+xml',
    });
  });

  test('R2.10 an entry has an id, dates, summary, full text, authors and one alternate', () => {
    const [entry] = parsed().entries ?? [];
    expect(entry).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/),
      title: { value: 'Hội nghị tổng kết' },
      published: '2021-01-28T10:22:00+07:00',
      updated: expect.stringMatching(/^2021-01-28T10:22:00\.\d{6}\+07:00$/),
      authors: [{ name: 'Văn Trọng', uri: 'https://moduc.example/tin/tac-gia/van-trong/' }],
      links: [
        { href: 'https://moduc.example/tin/2021/01/hoi-nghi/', rel: 'alternate', type: 'text/html' },
        { href: picture.canonical, rel: 'enclosure', type: 'image/jpeg', length: 123456 },
      ],
      categories: [{ term: 'Kinh tế' }, { term: 'tín dụng' }],
      summary: { value: 'Huyện tổng kết một năm cho vay.' },
      content: { type: 'html', value: `<p>Sáng 27/01.</p><img src="${picture.canonical}" alt="">` },
    });
  });

  test('R2.10 entries of one minute have dates and ids of their own', () => {
    const items = Array.from({ length: 200 }, (_, index) =>
      feedItem({ id: `2021-01-28/kinh-te/tin-${index}` }),
    );
    const entries = parsed({ items }).entries ?? [];
    expect(entries).toHaveLength(200);
    expect(new Set(entries.map(({ id }) => id)).size).toBe(200);
    expect(new Set(entries.map(({ updated }) => updated)).size).toBe(200);
  });

  test('R2.10 a feed without entries has a date, which is not that of the build', () => {
    expect(parsed({ items: [] }).updated).toBe('1970-01-01T00:00:00Z');
  });

  test('R2.8 further pictures are Media RSS', () => {
    const [entry] = parsed({ items: [feedItem({ media: [furtherPicture] })] }).entries ?? [];
    expect(entry?.media?.contents).toMatchObject([{ url: furtherPicture.href, medium: 'image' }]);
  });

  test('R2.14 names the hub that tells of news', () => {
    expect(parsed({ hub: 'https://hub.example/' }).links).toContainEqual({
      href: 'https://hub.example/',
      rel: 'hub',
    });
  });
});

describe('the name of an article in Atom', () => {
  test('R2.2 is its name elsewhere when that is an address already', () => {
    expect(atomId('tag:moduc.example,2021-01-28:tin-1')).toBe('tag:moduc.example,2021-01-28:tin-1');
    expect(atomId('https://cu.example/?p=12')).toBe('https://cu.example/?p=12');
  });

  test('R2.2 is else made of that name, and is the same in all versions of bantin', () => {
    expect(atomId('2021-01-28/kinh-te/hoi-nghi')).toBe('urn:uuid:bffe0815-030a-57d1-b5bf-93353916d3ef');
  });

  test('R2.10 is an IRI whatever the article is called (property)', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (id) => {
        expect(URL.canParse(atomId(id))).toBe(true);
        expect(atomId(id)).not.toMatch(/\s/);
      }),
    );
  });

  test.each(['2021-01-28T10:22:00+07:00', '2021-01-28T03:22:00Z', '2021-01-28T03:22:00-03:30'])(
    'R2.10 the date %s stays the same second',
    (iso) => {
      const written = atomMoment(iso, 'tin-1');
      expect(Math.floor(Date.parse(written) / 1000)).toBe(Date.parse(iso) / 1000);
      expect(written).toBe(atomMoment(iso, 'tin-1'));
    },
  );
});
