/** Related articles that an editor chooses. */

import { expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const told = (
  problems: readonly { severity: string; code: string; at: { line: number; column: number } | null }[],
) => problems.map(({ severity, code, at }) => `${severity} ${code} ${at?.line}:${at?.column}`);

const files = {
  'bantin.yaml':
    'title: Bản tin\nurl: https://x.example/\nsections: { tin: Tin, xa-hoi: Xã hội, van-hoa: Văn hóa }\n',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5].map((day) => [
      `content/tin/bai-${day}.md`,
      article({ title: `Bài ${day}`, date: `0${day}/01/2021`, tags: ['lúa'] }),
    ]),
  ),
  'content/xa-hoi/xa.md': article({ title: 'Xa', date: '20/01/2021' }),
};

const relatedOn = (text: string) => {
  const part = text.slice(text.indexOf('<aside class="related'));
  return [...part.matchAll(/<h3><a[^>]*>([^<]*)<\/a>/g)].map(([, title]) => title);
};

const write = (related: unknown) => article({ title: 'Mới', date: '21/01/2021', tags: ['lúa'], related });

test.each([
  [
    ['bai-1.md', 'xa-hoi/xa.md'],
    ['Bài 1', 'Xa', 'Bài 5', 'Bài 4'],
  ],
  [['/xa-hoi/xa'], ['Xa', 'Bài 5', 'Bài 4', 'Bài 3']],
  ['content/tin/bai-2.md', ['Bài 2', 'Bài 5', 'Bài 4', 'Bài 3']],
  [['./bai-2'], ['Bài 2', 'Bài 5', 'Bài 4', 'Bài 3']],
  [
    ['bai-1', 'bai-2', 'bai-3', 'bai-4', 'bai-5'],
    ['Bài 1', 'Bài 2', 'Bài 3', 'Bài 4', 'Bài 5'],
  ],
])('%j come first, then those that are found', async (related, expected) => {
  const here = site({ ...files, 'content/tin/moi.md': write(related) });
  const { problems } = await here.build();
  expect(told(problems)).toEqual([]);
  expect(relatedOn(here.page('2021/01/moi/index.html'))).toEqual(expected);
});

test('one that is the article itself, or named twice, is left out and told at its place', async () => {
  const here = site({ ...files, 'content/tin/moi.md': write(['./bai-2', 'bai-2', 'moi']) });
  const { problems } = await here.build();
  expect(told(problems)).toEqual(['warning related-twice 5:21', 'warning related-twice 5:29']);
  expect(problems[1]?.message).toContain('this article itself');
  expect(relatedOn(here.page('2021/01/moi/index.html'))).toEqual(['Bài 2', 'Bài 5', 'Bài 4', 'Bài 3']);
});

test('one that is a page is told, and left out', async () => {
  const here = site({
    ...files,
    'content/pages/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\nChúng tôi.\n',
    'content/tin/moi.md': write(['pages/gioi-thieu.md']),
  });
  expect(told((await here.build()).problems)).toEqual(['warning related-page 5:11']);
});

test('one that leads nowhere is an error at its place, with what was meant', async () => {
  const here = site({ ...files, 'content/tin/moi.md': write(['bai-1', 'xa-hoi/xaa']) });
  const { problems } = await here.build();
  expect(told(problems)).toEqual(['error broken-link 5:19']);
  expect(problems[0]?.hint).toContain('xa-hoi/xa.md');
});

test('another headline changes the page that chose it, and a publication none of them (R12.1)', async () => {
  const here = site({ ...files, 'content/tin/moi.md': write(['xa-hoi/xa']) });
  await here.build();
  here.edit('content/xa-hoi/xa.md', (text) => text.replace('Xa', 'Xa lắm'));
  expect((await here.build()).changed).toContain('2021/01/moi/index.html');
  here.write({ 'content/xa-hoi/sau.md': article({ title: 'Sau', date: '25/01/2021' }) });
  expect((await here.build()).changed).not.toContain('2021/01/moi/index.html');
});

test.each(['https://x.example/2021/01/xa/', '/2021/01/xa/', '/2021/01/xa'])(
  'of an article named by its address, %s, the path of its file is told',
  async (written) => {
    const here = site({ ...files, 'content/tin/moi.md': write([written]) });
    const { problems } = await here.build();
    expect(told(problems)).toEqual(['error broken-link 5:11']);
    expect(problems[0]?.hint).toBe('Did you mean "../xa-hoi/xa.md"?');
  },
);
