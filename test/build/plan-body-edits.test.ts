/** What a build makes when texts alone have changed: the outputs that print them, of the selections that were recorded. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import type { BuildOptions } from '../../src/build/options.ts';
import { placesOf } from '../../src/build/places.ts';
import { openSiteBuilder } from '../../src/build/site-builder.ts';
import { withDefaults } from '../../src/build/with-defaults.ts';
import { buildOnce } from '../helpers/build-once.ts';
import { machineAhead } from '../helpers/machine.ts';
import { article, site, type TestSite, testNow } from '../helpers/site.ts';

/** A minute has passed since the files were touched: they are at rest. */
const machine = machineAhead(() => 60_000);

/** Every plan of a whole site. */
const told = vi.hoisted(() => ({ whole: 0 }));

vi.mock(import('../../src/build/plan/plan-site.ts'), async (actual) => {
  const { planSite } = await actual();
  return {
    planSite: (...args) => {
      told.whole += 1;
      return planSite(...args);
    },
  };
});

const optionsOf = ({ root, out }: TestSite, more: Partial<BuildOptions> = {}): BuildOptions => ({
  ...withDefaults({ root, out, now: testNow }),
  ...{ threads: 1, search: false },
  ...more,
});

/** Builds as the command line does. Comes back with the files that are other than before, and whether all was looked through. */
async function built(of: TestSite, more: Partial<BuildOptions> = {}) {
  const before = of.pages();
  const tellings = told.whole;
  const { summary, problems } = await buildSite(optionsOf(of, more), machine);
  const pages = of.pages();
  const changed = [...pages].filter(([name, text]) => before.get(name) !== text).map(([name]) => name);
  expect(summary?.written ?? 0).toBe(changed.length);
  return { changed, whole: told.whole > tellings, problems };
}

/** The site as a build makes it that remembers nothing. */
async function clean(of: TestSite, more: Partial<BuildOptions> = {}): Promise<Map<string, string>> {
  const out = path.join(of.root, '..', `${path.basename(of.root)}-clean`);
  try {
    await buildOnce({ ...optionsOf(of, more), out, cache: false }, machine);
    const names = fs.readdirSync(out, { recursive: true, encoding: 'utf8' });
    const files = names.filter((name) => fs.statSync(path.join(out, name)).isFile()).sort();
    return new Map(files.map((name) => [name, fs.readFileSync(path.join(out, name), 'latin1')]));
  } finally {
    fs.rmSync(out, { recursive: true, force: true });
  }
}

const lamp = 'content/kinh-te/den.md';

const paper = (config = '') =>
  site({
    'bantin.yaml': `title: Tin\nurl: https://tin.example/\nfeeds: { items: 2 }\nsections: { kinh-te: Kinh tế, xa-hoi: Xã hội }\n${config}`,
    [lamp]: article(
      { title: 'Đèn', tags: ['điện'], date: '28/01/2021 10:00' },
      'Một.\n\n## Mục\n\n[Vở](vo.md)\n',
    ),
    'content/kinh-te/vo.md': article({ title: 'Vở', date: '27/01/2021 10:00' }),
    'content/xa-hoi/la.md': article({ title: 'Lá', date: '29/01/2021 10:00' }),
  });

const addParagraph = (of: TestSite, file = lamp) => of.edit(file, (text) => `${text}\nThêm một đoạn.\n`);

test('R12.1 a paragraph more touches the page and the feeds that print it, and nothing is put in order', async () => {
  const of = paper();
  await built(of);
  addParagraph(of);
  const { changed, whole } = await built(of);
  expect(whole).toBe(false);
  expect(changed).toEqual([
    '2021/01/den/index.html',
    'atom.xml',
    'feed.json',
    'kinh-te/rss.xml',
    'rss.xml',
    'the/dien/rss.xml',
  ]);
  expect(of.page('2021/01/den/index.html')).toContain('<p>Thêm một đoạn.</p>');
  expect(of.pages()).toEqual(await clean(of));
});

test('a paragraph in the middle moves what stands below it, which no page shows', async () => {
  const of = paper();
  await built(of);
  of.edit(lamp, (text) => text.replace('## Mục', 'Giữa.\n\n## Mục'));
  expect((await built(of)).whole).toBe(false);
  expect(of.pages()).toEqual(await clean(of));
});

test('it can be done again and again, and one text less is one less', async () => {
  const of = paper();
  await built(of);
  for (let edit = 0; edit < 3; edit += 1) {
    addParagraph(of, edit === 1 ? 'content/xa-hoi/la.md' : lamp);
    expect((await built(of)).whole).toBe(false);
  }
  expect(of.pages()).toEqual(await clean(of));
  of.remove(lamp);
  of.edit('content/xa-hoi/la.md', (text) => `${text}\nNữa.\n`);
  expect((await built(of, { record: false })).whole).toBe(true);
});

test.each([
  ['the title', (of: TestSite) => of.edit(lamp, (text) => text.replace('Đèn', 'Đèn điện'))],
  ['the first paragraph', (of: TestSite) => of.edit(lamp, (text) => text.replace('Một.', 'Hai.'))],
  ['a link', (of: TestSite) => of.edit(lamp, (text) => `${text}\n[Lá](../xa-hoi/la.md)\n`)],
  [
    'a field that nobody knows',
    (of: TestSite) => of.edit(lamp, (text) => text.replace('title', 'la: 1\ntitle')),
  ],
  ['another article too', (of: TestSite) => of.write({ 'content/moi.md': article({ title: 'Mới' }) })],
  ['a setting too', (of: TestSite) => of.edit('bantin.yaml', (text) => text.replace('Tin', 'Báo'))],
  ['a page that somebody removed', ({ out }: TestSite) => fs.rmSync(path.join(out, 'xa-hoi/index.html'))],
  ['a page that somebody changed', ({ out }: TestSite) => fs.appendFileSync(path.join(out, 'rss.xml'), ' ')],
])('with %s the whole story is told', async (_, change) => {
  const of = paper();
  await built(of);
  addParagraph(of);
  change(of);
  expect((await built(of)).whole).toBe(true);
  expect(of.pages()).toEqual(await clean(of));
});

test('a warning in the article moves with its place', async () => {
  const of = paper();
  of.edit(lamp, (text) => text.replace('## Mục', '[Mất](/mat/)\n\n## Mục'));
  const lineOf = ({ problems }: Awaited<ReturnType<typeof built>>) =>
    problems.filter(({ at }) => at?.file === lamp).map(({ at }) => at?.line);
  const [line = 0] = lineOf(await built(of));
  of.edit(lamp, (text) => text.replace('Một.', 'Một.\n\nHai.'));
  expect(lineOf(await built(of))).toEqual([line + 2]);
});

test('a mistake in the text is told, and mended again', async () => {
  const of = paper();
  await built(of);
  of.edit(lamp, (text) => `${text}\n[Đâu](khong-co.md)\n`);
  expect((await built(of)).problems.map(({ code }) => code)).toEqual(['broken-link']);
  of.edit(lamp, (text) => text.replace('[Đâu](khong-co.md)', 'Đâu.'));
  await built(of);
  expect(of.pages()).toEqual(await clean(of));
});

test.each(['relative: true\n', 'precompress: true\nhost: nginx\n', 'figures: { label: false }\n'])(
  'the site is that of a clean build with the setting %j',
  async (config) => {
    const of = paper(config);
    await built(of);
    addParagraph(of);
    expect((await built(of)).whole).toBe(false);
    expect(of.pages()).toEqual(await clean(of));
  },
);

test('R7.1 a search index knows the text, of which nothing else is put in order', async () => {
  const of = paper();
  await built(of, { search: true });
  for (const word of ['Một', 'Hai', 'Ba']) {
    of.edit(lamp, (text) => `${text}\nĐoạn ${word}.\n`);
    const { changed, whole } = await built(of, { search: true });
    expect(whole).toBe(false);
    expect(changed.some((name) => name.startsWith('tim-kiem/'))).toBe(true);
    expect(of.pages()).toEqual(await clean(of, { search: true }));
  }
});

test('R7.1 one of several segments, and the root, are made again of an old text', async () => {
  const of = paper();
  const day = (at: number) =>
    `2019-0${1 + Math.floor(at / 28)}-${10 + ((at % 28) >> 1)}T10:0${at % 2}:00+07:00`;
  const old = (at: number) => `content/kinh-te/cu-${at}.md`;
  of.write(
    Object.fromEntries(
      Array.from({ length: 120 }, (_, at) => [
        old(at),
        article({ title: `Cũ ${at}`, date: day(at) }, `Số ${at}.\n\n## Mục\n`),
      ]),
    ),
  );
  await built(of, { search: true });
  for (const at of [0, 60, 119]) {
    addParagraph(of, old(at));
    expect((await built(of, { search: true })).whole).toBe(false);
    expect(of.pages()).toEqual(await clean(of, { search: true }));
  }
  addParagraph(of, old(3));
  expect((await built(of)).whole).toBe(true);
  addParagraph(of, old(5));
  expect((await built(of, { search: true })).whole).toBe(true);
  expect(of.pages()).toEqual(await clean(of, { search: true }));
});

test('R7.1 a writer who looks at the site finds each text as it is', async () => {
  const of = paper();
  const options = optionsOf(of, { search: true });
  const builder = openSiteBuilder(() => options, machine);
  try {
    await builder.build([]);
    for (let edit = 0; edit < 2; edit += 1) {
      addParagraph(of);
      const before = told.whole;
      await builder.build([lamp]);
      expect(told.whole).toBe(before);
      expect(of.pages()).toEqual(await clean(of, { search: true }));
    }
  } finally {
    await builder.close();
  }
});

test('when the selections that were kept are lost, the whole site is planned', async () => {
  const of = paper();
  await built(of);
  const { store } = placesOf(optionsOf(of));
  for (const name of fs.readdirSync(store).filter((file) => file.startsWith('selections-'))) {
    fs.writeFileSync(path.join(store, name), 'x');
  }
  addParagraph(of);
  expect((await built(of)).whole).toBe(true);
  expect(of.pages()).toEqual(await clean(of));
});

test('R12.1 what other builds read of an edit is no news to them, and is published here all the same', async () => {
  const of = paper();
  const elsewhere = { out: path.join(of.root, 'preview') };
  await built(of);
  await buildSite(optionsOf(of, elsewhere), machine);
  of.edit(lamp, (text) => text.replace('Đèn', 'Đèn điện'));
  await buildSite(optionsOf(of, elsewhere), machine);
  expect((await built(of)).whole).toBe(true);
  expect(of.pages()).toEqual(await clean(of));
});

test('what a build read that published nothing is published by the next', async () => {
  const of = paper();
  of.edit('content/xa-hoi/la.md', (text) => `${text}\n[Trang](/khong-co/)\n`);
  await built(of);
  of.edit(lamp, (text) => text.replace('Đèn', 'Đèn điện'));
  const { summary } = await buildSite(optionsOf(of, { strict: true }), machine);
  expect(summary).toBeNull();
  const { whole, problems } = await built(of);
  expect(whole).toBe(true);
  expect(problems.map(({ code }) => code)).toContain('unknown-page');
  expect(of.pages()).toEqual(await clean(of));
});

test('a development server puts nothing in order for a text either', async () => {
  const of = paper();
  const workshop = openSiteBuilder(() => optionsOf(of), machine);
  try {
    await workshop.build([]);
    const tellings = told.whole;
    addParagraph(of);
    const { summary } = await workshop.build([lamp]);
    expect(summary).toMatchObject({ written: 6, removed: 0 });
    expect(told.whole).toBe(tellings);
    expect(workshop.outputs().size).toBe(of.pages().size);
    of.edit(lamp, (text) => text.replace('Đèn', 'Đèn điện'));
    await workshop.build([lamp]);
    expect(told.whole).toBe(tellings + 1);
    expect(of.pages()).toEqual(await clean(of));
  } finally {
    await workshop.close();
  }
});
