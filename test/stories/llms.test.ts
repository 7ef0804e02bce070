import { expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const paper = (settings: string) =>
  site({
    'bantin.yaml': `title: Mộ Đức [thử]\ndescription: "Tin &#42;quê&#42; nhà."\nurl: https://moduc.example/vi/\nsections: { tin: Tin, trong: Trống }\n${settings}`,
    'content/tin/lua.md': article({ title: 'Lúa', series: 'Vụ mùa' }),
    'content/pages/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\nBáo của huyện.\n',
  });

test('llms.txt says what the site is and leads to its lists, and a new article does not change it', async () => {
  const here = paper('llms: true\n');
  expect((await here.build()).problems).toEqual([]);
  expect(here.page('llms.txt')).toBe(`# Mộ Đức \\[thử\\]

> Tin \\*quê\\* nhà.

## Chuyên mục

- [Tin](https://moduc.example/vi/tin/)

## Tất cả loạt bài

- [Vụ mùa](https://moduc.example/vi/loat-bai/vu-mua/)

## Thông tin tòa soạn

- [Giới thiệu](https://moduc.example/vi/gioi-thieu/)

## Nguồn tin

- [Mộ Đức \\[thử\\]](https://moduc.example/vi/rss.xml)
- [Lưu trữ](https://moduc.example/vi/luu-tru/)
- [Sitemap](https://moduc.example/vi/sitemap.xml)
`);
  here.write({ 'content/tin/mia.md': article({ title: 'Mía', date: '29/01/2021' }) });
  expect((await here.build()).changed).not.toContain('llms.txt');
});

test('without the setting, and of a preview, there is none', async () => {
  const here = paper('');
  await here.build();
  expect([...here.pages().keys()]).not.toContain('llms.txt');
  const preview = paper('llms: true\n');
  await preview.build({ drafts: true });
  expect([...preview.pages().keys()]).not.toContain('llms.txt');
});

test('pages that search engines may not list are not in it', async () => {
  const here = paper('llms: true\n');
  here.write({ 'content/pages/rieng.md': '---\ntitle: Riêng\nnoindex: true\n---\nChữ.\n' });
  expect((await here.build()).problems).toEqual([]);
  expect(here.page('llms.txt')).toContain('[Giới thiệu]');
  expect(here.page('llms.txt')).not.toContain('Riêng');
});
