/** Where selections are equal the views are: else a page would stay as it was, though it should change. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Meta } from '../../../src/articles/article.ts';
import { config as settingsOf } from '../../helpers/config.ts';
import { meta, picture, profile, reference } from '../../helpers/meta.ts';
import { newspaper } from './newspaper.ts';

const sections = ['kinh-te', 'xa-hoi', 'van-hoa'];
const tags = ['lúa', 'vay vốn', 'Trường học', 'đường'];
const authors = ['Văn Trọng', 'Thu Hà', 'Lê An'];
const files = ['anh.jpg', 'ke-hoach.pdf'];

/** What an editor may have changed since. */
const change = fc.record({
  title: fc.constantFrom('Một', 'Hai', 'Ba'),
  lead: fc.constantFrom(null, 'Sapo', 'Sapo khác'),
  excerpt: fc.constantFrom('Đoạn đầu', 'Đoạn khác'),
  date: fc.constantFrom('2021-01-28', '2021-02-03', '2020-12-31'),
  updated: fc.constantFrom(null, '2021-03-01'),
  expires: fc.constantFrom(null, '2021-05-01', '2050-01-01'),
  draft: fc.boolean(),
  slug: fc.constantFrom('mot', 'hai', 'ba', 'bon', 'nam'),
  section: fc.constantFrom(null, ...sections),
  tags: fc.subarray(tags),
  authors: fc.subarray(authors),
  views: fc.constantFrom(null, 226),
  canonical: fc.constantFrom(null, 'https://goc.example/bai/'),
  line: fc.constantFrom(7, 9),
});

const place = fc.record({ article: fc.nat({ max: 11 }), change, field: fc.nat({ max: 13 }) });

const settings = fc.record({
  title: fc.constantFrom('Tin', 'Báo'),
  perPage: fc.constantFrom(1, 2),
  feedItems: fc.constantFrom(2, 20),
  sections: fc.constantFrom({ 'kinh-te': 'Kinh tế' }, { 'kinh-te': 'Làm ăn', 'xa-hoi': 'Xã hội' }),
  role: fc.constantFrom(null, 'Phóng viên', 'Biên tập viên'),
  digest: fc.constantFrom(
    'WUO3SFb_0gt7z8JqYUoJdDfKqj0lNTbeyROrVfRTqb4',
    'aUO3SFb_0gt7z8JqYUoJdDfKqj0lNTbeyROrVfRTqb4',
  ),
});

const story = fc.tuple(settings, fc.array(change, { minLength: 12, maxLength: 12 }));

test('R12.1 a view of an equal selection is an equal view, whatever editors changed', () => {
  let same = 0;
  let other = 0;
  fc.assert(
    fc.property(
      story,
      fc.array(place, { maxLength: 2 }),
      settings,
      fc.boolean(),
      (before, places, next, keep) => {
        const after: typeof before = [
          keep ? before[0] : next,
          before[1].map((fields, index) => {
            const change = places.find(({ article }) => article === index);
            if (change === undefined) return fields;
            const name = Object.keys(fields)[change.field] as keyof typeof fields;
            return { ...fields, [name]: change.change[name] };
          }),
        ];
        const [one, two] = [paperOf(before), paperOf(after)];
        for (const [url, { selection, view }] of one) {
          const now = two.get(url);
          if (now === undefined) continue;
          if (selection === now.selection) {
            expect([url, now.view]).toEqual([url, view]);
            same += 1;
          } else other += 1;
        }
      },
    ),
    { numRuns: 150 },
  );
  expect(same).toBeGreaterThan(500);
  expect(other).toBeGreaterThan(500);
});

function keyAt(index: number): string {
  return `${sections[index % 3]}/bai-${index}`;
}

function metasOf(fields: typeof story extends fc.Arbitrary<readonly [unknown, infer F]> ? F : never): Meta[] {
  return fields.map(({ line, ...field }, index) => {
    const key = keyAt(index);
    const file = `content/${key}.md`;
    const link = keyAt((index + 5) % 12);
    return meta({
      ...field,
      key,
      slug: `${field.slug}-${index}`,
      references: [reference('file', files[index % 2] ?? '', file), reference('article', link, file)].map(
        (named) => ({ ...named, at: { ...named.at, line } }),
      ),
      places: {
        date: [line, 7],
        updated: [line, 1],
        corrections: [line, 1],
        slug: [line, 1],
        aliases: [line, 1],
        author: [line, 1],
        tags: [line, 1],
        kind: [line, 1],
        series: [line, 1],
        eachTag: [],
        eachAuthor: [],
      },
      holes: [`file:${files[index % 2]}`, `article:${link}`],
      figures: index % 2 === 0 ? [figure] : [],
      date: `${field.date} ${String(index).padStart(2, '0')}:00`,
    });
  });
}

const figure: Meta['figures'][number] = {
  src: 'anh.jpg',
  caption: 'Chú thích',
  alt: 'Ảnh',
  credit: null,
  remote: false,
} as Meta['figures'][number];

function site(
  of: typeof settings extends fc.Arbitrary<infer S> ? S : never,
  fields: Parameters<typeof metasOf>[0],
) {
  const { title, perPage, feedItems, sections, role, digest } = of;
  const feeds = { ...settingsOf().feeds, items: feedItems };
  return newspaper({
    metas: metasOf(fields),
    profiles: [profile({ id: 'ha', name: 'Thu Hà', role })],
    files: files.map((name) => [name, { ...picture(`content/${name}`), digest }] as const),
    config: { title, perPage, feeds, sections },
    now: '2022-01-01',
  });
}

/** The digest of the selection and the view of every page, by its address. */
function paperOf([of, fields]: typeof story extends fc.Arbitrary<infer S> ? S : never) {
  const paper = site(of, fields);
  const selections = paper.selections();
  const views = paper.views();
  return new Map(
    paper.routes.map(({ url }, index) => [
      url,
      { selection: selections.get(url), view: JSON.parse(JSON.stringify(views[index])) },
    ]),
  );
}
