/** Where the inputs of a view are equal the view is equal: else a page would stay as it was, though it should change. */

import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Meta } from '../../src/articles/article.ts';
import { shownDigest } from '../../src/articles/shown.ts';
import { addressesFrom } from '../../src/site/address.ts';
import { inputDigester, newInputMemory } from '../../src/site/inputs.ts';
import { viewContext } from '../../src/site/views/view-context.ts';
import { toView } from '../../src/site/views.ts';
import { config as settingsOf } from '../helpers/config.ts';
import { meta, picture, profile, reference } from '../helpers/meta.ts';
import { newspaper } from './views/newspaper.ts';

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

test('R12.1 a view of the same inputs is the same view, whatever editors changed', () => {
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
        for (const [url, { inputs, view }] of one) {
          const now = two.get(url);
          if (inputs === null || now === undefined) continue;
          if (inputs === now.inputs) {
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

test('a memory of inputs that is used again gives what a new one gives', () => {
  fc.assert(
    fc.property(story, fc.array(fc.nat({ max: 11 }), { maxLength: 3 }), ([of, fields], touched) => {
      const paper = site(of, fields);
      const context = viewContext(paper.site, addressesFrom(paper.site.config));
      const memory = newInputMemory();
      const old = inputDigester(context, (key) => `${key} cũ`, memory);
      for (const route of paper.routes) old(route);
      const changed = new Set(touched.map(keyAt));
      const metaOf = (key: string) => (changed.has(key) ? `${key} mới` : `${key} cũ`);
      const [again, anew] = [memory, newInputMemory()].map((each) => inputDigester(context, metaOf, each));
      for (const route of paper.routes) expect(again?.(route)).toBe(anew?.(route));
    }),
    { numRuns: 60 },
  );
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
      places: { date: [line, 7], slug: [line, 1], aliases: [line, 1], author: [line, 1], tags: [line, 1] },
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

/** The inputs and the view of every page, by its address. */
function paperOf([of, fields]: typeof story extends fc.Arbitrary<infer S> ? S : never) {
  const paper = site(of, fields);
  const context = viewContext(paper.site, addressesFrom(paper.site.config));
  const digests = new Map(paper.site.articles.map(({ meta }) => [meta.key, shownDigest(meta)]));
  const inputs = inputDigester(context, (key) => digests.get(key) ?? '', newInputMemory());
  return new Map(
    paper.routes.map((route) => [
      route.url,
      { inputs: inputs(route), view: JSON.parse(JSON.stringify(toView(route, context))) },
    ]),
  );
}
