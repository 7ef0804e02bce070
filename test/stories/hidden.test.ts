/** A hidden article stands at its address only. */

import { expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const settings = 'url: https://x.example/\nsections: { tin: Tin tức }\nlanguage: vi\n';
const hidden = article({ title: 'Bài ẩn', hidden: true, series: 'loat' });

async function said(files: Readonly<Record<string, string>>) {
  const paper = site({ 'bantin.yaml': settings, 'content/tin/an.md': hidden, ...files });
  const { problems, summary } = await paper.build();
  return {
    places: problems.map(({ code, at }) => `${code} ${at?.file}:${at?.line}:${at?.column}`),
    published: summary !== null,
  };
}

test.each([
  [
    'related articles',
    'content/tin/a.md',
    article({ related: ['an.md'] }, 'Xem [bài ẩn](an.md).\n'),
    'content/tin/a.md:4:11',
  ],
  [
    'related articles of what is scheduled',
    'content/tin/a.md',
    article({ related: ['an.md'], date: '2099-01-01' }),
    'content/tin/a.md:4:11',
  ],
  ['the front page', 'content/home.yaml', '- lead: tin/an.md\n- newest: 3\n', 'content/home.yaml:1:9'],
  ['the front page, below', 'content/home.yaml', '- stories: [tin/an.md]\n', 'content/home.yaml:1:13'],
  [
    'the lead of a section',
    'content/sections/tin.md',
    '---\ntitle: Tin\nleadStory: /tin/an.md\n---\n',
    'content/sections/tin.md:3:12',
  ],
  [
    'the order of a series',
    'content/series/loat.md',
    '---\ntitle: Loạt\norder: [/tin/b.md, /tin/an.md]\n---\n',
    'content/series/loat.md:3:20',
  ],
])('no list by hand names it without an error: %s', async (_, file, text, place) => {
  const b = article({ title: 'Phần một', series: 'loat' });
  const { places, published } = await said({ 'content/tin/b.md': b, [file]: text });
  expect(places.filter((one) => !one.startsWith('scheduled'))).toEqual([`contradiction ${place}`]);
  expect(published).toBe(false);
});

test('a text may lead to it', async () => {
  const text = article({}, 'Xem [bài ẩn](an.md).\n');
  expect(await said({ 'content/tin/a.md': text })).toEqual({ places: [], published: true });
});
