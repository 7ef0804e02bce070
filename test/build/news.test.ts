/** What a build looks through when nothing but news was added: the pages that they reach. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type * as Clock from '../../src/base/clock.ts';
import { build } from '../../src/build/build.ts';
import { buildSite } from '../../src/build/build-site.ts';
import type { BuildOptions } from '../../src/build/options.ts';
import { placesOf } from '../../src/build/places.ts';
import { withDefaults } from '../../src/build/with-defaults.ts';
import { insidePool } from '../helpers/inside-pool.ts';
import { png } from '../helpers/png.ts';
import { article, site, type TestSite, testNow } from '../helpers/site.ts';

vi.mock(import('../../src/engine/pool.ts'), async (actual) => ({
  ...(await actual()),
  createPool: () => insidePool(),
}));

/** A minute has passed since the files were touched: they are at rest. */
vi.mock(import('../../src/base/clock.ts'), async (actual) => {
  const real: typeof Clock = await actual();
  return { ...real, wallClock: () => real.wallClock() + 60_000 };
});

/** Whether the last build knew what news reach. */
const told = vi.hoisted(() => ({ reach: false }));

vi.mock(import('../../src/build/reach.ts'), async (actual) => {
  const { reachOf } = await actual();
  return {
    reachOf: (...args) => {
      const reached = reachOf(...args);
      told.reach = reached !== null;
      return reached;
    },
  };
});

const optionsOf = ({ root, out }: TestSite, more: Partial<BuildOptions> = {}): BuildOptions => ({
  ...withDefaults({ root, out, now: testNow }),
  ...{ threads: 1, search: false },
  ...more,
});

/** Builds as the command line does. Comes back with the names of the files that are other than before. */
async function built(of: TestSite): Promise<{ changed: string[]; reach: boolean }> {
  const before = of.pages();
  const { summary } = await buildSite(optionsOf(of));
  expect(summary).not.toBeNull();
  const changed = [...of.pages()].filter(([name, text]) => before.get(name) !== text);
  return { changed: changed.map(([name]) => name), reach: told.reach };
}

/** The site as a build makes it that remembers nothing. */
async function clean(of: TestSite): Promise<Map<string, string>> {
  const other = site({});
  fs.rmSync(other.out, { recursive: true, force: true });
  await build({ ...optionsOf(of), out: other.out, cache: false });
  return other.pages();
}

const paper = () =>
  site({
    'bantin.yaml':
      'title: Tin\nurl: https://tin.example/\nperPage: 2\nfeeds: { items: 2 }\nsections: { kinh-te: Kinh tế, xa-hoi: Xã hội }\n',
    'content/kinh-te/anh.png': png(60, 40),
    ...Object.fromEntries(
      Array.from({ length: 12 }, (_, index) => [
        `content/${index % 2 === 0 ? 'kinh-te' : 'xa-hoi'}/bai-${index}.md`,
        article(
          { title: `Bài ${index}`, tags: ['lúa'], author: 'Lê An', date: `${index + 1}/01/2021 10:00` },
          index === 2 ? '![Chợ](anh.png)\n' : `Bài số ${index}.\n`,
        ),
      ]),
    ),
  });

const news = (fields: Record<string, unknown> = {}, body = 'Tin mới.\n') =>
  article({ title: 'Tin mới', tags: ['lúa'], author: 'Lê An', date: '30/01/2021 10:00', ...fields }, body);

test('R12.1 a newest article is published, and pages that it does not reach are not looked through', async () => {
  const of = paper();
  await built(of);
  of.write({ 'content/kinh-te/moi.md': news() });
  const { changed, reach } = await built(of);
  expect(reach).toBe(true);
  expect(changed).toContain('2021/01/moi/index.html');
  expect(changed).toContain('2021/01/bai-10/index.html');
  expect(changed).not.toContain('2021/01/bai-8/index.html');
  expect(of.pages()).toEqual(await clean(of));
});

test('one after the other, two at once, and an edit between them', async () => {
  const of = paper();
  await built(of);
  for (const [day, name] of [
    ['29', 'mot'],
    ['30', 'hai'],
    ['31', 'ba'],
  ] as const) {
    of.write({
      [`content/xa-hoi/${name}.md`]: news({ title: `Tin ${name}`, date: `${day}/01/2021 08:00` }),
      [`content/kinh-te/${name}-nua.md`]: news({ title: `Tin ${name} nữa`, date: `${day}/01/2021 09:00` }),
    });
    expect((await built(of)).reach).toBe(true);
    of.edit('content/kinh-te/bai-0.md', (text) => text.replace('Bài 0', `Bài 0 ${name}`));
    expect((await built(of)).reach).toBe(false);
  }
  expect(of.pages()).toEqual(await clean(of));
});

test('news may bring a picture, a tag and a month of their own', async () => {
  const of = paper();
  await built(of);
  of.write({
    'content/xa-hoi/cho.png': png(80, 50),
    'content/xa-hoi/cho.md': news({ tags: ['chợ'], date: '01/02/2021 07:00' }, '![Chợ mới](cho.png)\n'),
  });
  const { reach, changed } = await built(of);
  expect(reach).toBe(true);
  expect(changed).toContain('2021/01/index.html');
  expect(of.pages()).toEqual(await clean(of));
});

test.each<[string, (of: TestSite) => void]>([
  ['it is older than another', (of) => of.write({ 'content/kinh-te/cu.md': news({ date: '03/01/2021' }) })],
  ['it is a draft', (of) => of.write({ 'content/kinh-te/nhap.md': news({ draft: true }) })],
  ['it opens a section', (of) => of.write({ 'content/van-hoa/moi.md': news() })],
  [
    'it shows a picture of others as its own',
    (of) => of.write({ 'content/kinh-te/moi.md': news({}, 'Xem [ảnh](anh.png).\n') }),
  ],
  [
    'it changes how a tag is written',
    (of) =>
      of.write(
        Object.fromEntries(
          Array.from({ length: 13 }, (_, index) => [
            `content/xa-hoi/n-${index}.md`,
            news({ title: `N ${index}`, tags: ['Lúa'] }),
          ]),
        ),
      ),
  ],
  [
    'another article is edited',
    (of) => {
      of.write({ 'content/kinh-te/moi.md': news() });
      of.edit('content/kinh-te/bai-4.md', (text) => text.replace('Bài 4', 'Bài bốn'));
    },
  ],
  [
    'another article goes',
    (of) => {
      of.write({ 'content/kinh-te/moi.md': news() });
      of.remove('content/kinh-te/bai-4.md');
    },
  ],
  [
    'a template comes',
    (of) =>
      of.write({ 'content/kinh-te/moi.md': news(), 'templates/partials/byline.vto': '<p>Tòa soạn</p>\n' }),
  ],
  [
    'other articles have to be read again',
    (of) => {
      of.write({ 'content/kinh-te/moi.md': news() });
      const { store } = placesOf(optionsOf(of));
      const lost = fs.readdirSync(store).find((name) => name.startsWith('documents-'));
      fs.writeFileSync(path.join(store, lost ?? ''), 'x');
    },
  ],
  [
    'a page was changed by hand',
    (of) => {
      of.write({ 'content/kinh-te/moi.md': news() });
      fs.writeFileSync(path.join(of.out, '2021/01/bai-3/index.html'), 'x');
    },
  ],
])('all is looked through when %s', async (_, change) => {
  const of = paper();
  await built(of);
  change(of);
  expect((await built(of)).reach).toBe(false);
  expect(of.pages()).toEqual(await clean(of));
});
