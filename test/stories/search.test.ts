/** What the search index costs to publish: what the article costs, not what the archive does (R7.3, R12.1). */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { article, site, type TestSite } from '../helpers/site.ts';

const now = Date.parse('2021-12-01T00:00:00+07:00');
const search = true;

function paper(articles: number): TestSite {
  const files = Array.from({ length: articles }, (_, index) => {
    const date = `${1 + (index % 28)}/0${1 + (index % 9)}/${2019 + (index % 3)} 08:00`;
    return [
      `content/xa-hoi/tin-${index}.md`,
      article({ title: `Tin số ${index}`, date, author: 'Lê An' }, `Đường về xã số ${index}.`),
    ];
  });
  return site({
    'bantin.yaml': 'title: Bản tin\nurl: https://x.example/\nsections: { xa-hoi: Xã hội }\n',
    ...Object.fromEntries(files),
  });
}

const newest = article({ title: 'Tin mới', date: '30/11/2021', author: 'Lê An' }, 'Huyện Mộ Đức hôm nay.');

/** The files of the index that are among those named. */
const ofIndex = (names: readonly string[]) => names.filter((name) => /^tim-kiem\/.*\.bin$/.test(name));

test('R7.3 R12.1 publishing an article writes one file of the index in the usual case, and a segment now and then', async () => {
  for (const articles of [30, 90]) {
    const here = paper(articles);
    const { changed: first } = await here.build({ now, search });
    const whole = ofIndex(first).length;
    const counts: number[] = [];
    for (let day = 1; day <= 9; day += 1) {
      const text = newest.replace('30/11/2021', `${day}/11/2021`);
      here.write({ [`content/xa-hoi/moi-${day}.md`]: text });
      const { changed } = await here.build({ now, search });
      expect(changed).not.toContain('tim-kiem/index.html');
      expect(ofIndex(changed)).toContain('tim-kiem/index.bin');
      counts.push(ofIndex(changed).length);
    }
    const sorted = counts.toSorted((a, b) => a - b);
    console.info(`nine publications among ${articles}: ${counts.join(', ')} of ${whole} files of the index`);
    expect(sorted[4]).toBe(1);
    expect(sorted[8]).toBeLessThan(30);
  }
});

test('the index is the same whatever was built before, and costs nothing while nothing changes', async () => {
  const here = paper(6);
  await here.build({ now, search });
  here.write({ 'content/xa-hoi/tin-moi.md': newest });
  await here.build({ now, search });
  here.edit('content/xa-hoi/tin-0.md', (text) => text.replace('Đường về', 'Đường đến'));
  here.remove('content/xa-hoi/tin-1.md');
  await here.build({ now, search, threads: 2 });
  const warm = here.pages();
  const clean = {
    out: path.join(here.root, 'clean'),
    state: path.join(here.root, 'clean-state'),
    cache: false,
  };
  await here.build({ now, search, ...clean });
  const names = [...warm.keys()];
  const read = (name: string) => fs.readFileSync(path.join(clean.out, name), 'latin1');
  expect(names.filter((name) => read(name) !== warm.get(name))).toEqual([]);
  expect(fs.readdirSync(path.join(clean.out, 'tim-kiem'), { recursive: true }).length).toBeGreaterThan(1);

  const before = here.times();
  expect((await here.build({ now, search })).summary).toMatchObject({ written: 0, removed: 0 });
  expect(here.times()).toEqual(before);
});

test('a file of the index that someone broke or removed is made again', async () => {
  const here = paper(40);
  await here.build({ now, search });
  const whole = here.pages();
  const [block = ''] = ofIndex([...whole.keys()]).filter((name) => !name.endsWith('/index.bin'));
  const root = 'tim-kiem/index.bin';
  fs.writeFileSync(path.join(here.out, root), '{}');
  if (block !== '') fs.rmSync(path.join(here.out, block));
  const { changed } = await here.build({ now, search });
  expect(changed.toSorted()).toEqual([block, root].filter((name) => name !== '').sort());
  expect(here.pages()).toEqual(whole);
});

test('drafts and what is scheduled are never in the index, though a preview shows them', async () => {
  const here = paper(3);
  await here.build({ now, search });
  const published = ofIndex([...here.pages().keys()]);
  here.write({
    'content/xa-hoi/nhap.md': article({ title: 'Bài nháp', date: '01/03/2020', draft: true }),
    'content/xa-hoi/hen.md': article({ title: 'Bài hẹn giờ', date: '01/03/2022' }),
  });
  await here.build({ now, search, drafts: true });
  expect([...here.pages().keys()]).toContain('2020/03/nhap/index.html');
  expect(ofIndex([...here.pages().keys()])).toEqual(published);
  expect(here.page('tim-kiem/index.html')).not.toContain('value="2022"');
});

test('search: false leaves nothing of it: no page, no link, no script, no index', async () => {
  const here = paper(3);
  await here.build({ now, search });
  expect(here.page('index.html')).toContain('href="/tim-kiem/"');
  here.edit('bantin.yaml', (text) => `${text}search: false\n`);
  const { gone } = await here.build({ now, search });
  expect(gone).toEqual(expect.arrayContaining(['tim-kiem/index.html', 'tim-kiem/index.bin']));
  const left = [...here.pages()].filter(
    ([name, text]) => /tim-kiem|search/.test(name) || /tim-kiem/.test(text),
  );
  expect(left).toEqual([]);
});

test('a build that is told to make no index keeps the page', async () => {
  const here = paper(3);
  await here.build({ now, search: false });
  const names = [...here.pages().keys()].filter((name) => name.startsWith('tim-kiem/'));
  expect(names).toEqual(['tim-kiem/index.html']);
});

test('a site without articles has a search page, in English too, and builds', async () => {
  const here = site({ 'bantin.yaml': 'title: News\nurl: https://x.example/\nlanguage: en\n' });
  const { changed, fault } = await here.build({ now, search });
  expect(fault).toBe(null);
  expect(changed.filter((name) => name.startsWith('search/')).sort()).toEqual([
    'search/index.bin',
    'search/index.html',
  ]);
});
