/** Tables of contents: `toc: true` names the headings of a text before it. */

import { describe, expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const text = `Mở đầu.

## Giấy tờ

Căn cước.

### Bản gốc & bản sao

Cả hai.

#### Chi tiết

Nhỏ.

## Thời hạn

Ba ngày.
`;

const page = (more: string, body = text) => `---\ntitle: Hướng dẫn\n${more}---\n${body}`;

/** The links of the table of contents, in their order; null where there is none. */
function contentsIn(html: string): string[] | null {
  const nav = html.split('<nav class="contents"')[1]?.split('</nav>')[0];
  return nav === undefined
    ? null
    : [...nav.matchAll(/<a href="([^"]+)">([^<]+)</g)].map(([, href, title]) => `${href} ${title}`);
}

const expected = ['#giay-to Giấy tờ', '#ban-goc-ban-sao Bản gốc &amp; bản sao', '#thoi-han Thời hạn'];

describe('a table of contents', () => {
  test('stands before the text of a page and of an article, with the words of the site', async () => {
    const here = site({
      'bantin.yaml': 'sections: { tin: Tin tức }\n',
      'content/pages/huong-dan.md': page('toc: true\n'),
      'content/tin/dai.md': article({ title: 'Bài dài', toc: 'có' }, text),
      'content/tin/ngan.md': article({ title: 'Bài ngắn' }, text),
    });
    expect((await here.build({ base: 'https://x.example/' })).problems).toEqual([]);
    const html = here.page('huong-dan/index.html');
    expect(contentsIn(html)).toEqual(expected);
    expect(html).toMatch(/<nav class="contents" aria-label="Mục lục">\s*<h2>Mục lục<\/h2>/);
    expect(html.indexOf('<nav class="contents"')).toBeLessThan(html.indexOf('<p>Mở đầu.'));
    expect(contentsIn(here.page('2021/01/dai/index.html'))).toEqual(expected);
    expect(contentsIn(here.page('2021/01/ngan/index.html'))).toBeNull();
  });

  test('leads to headings that are there, also two of one name and one with an id of its own', async () => {
    const body = '## Hỏi\n\nA.\n\n## Hỏi\n\nB.\n\n## Đáp {#tra-loi}\n\nC.\n';
    const here = site({ 'content/pages/hoi.md': page('toc: true\n', body) });
    await here.build();
    const html = here.page('hoi/index.html');
    expect(contentsIn(html)).toEqual(['#hoi Hỏi', '#hoi-2 Hỏi', '#tra-loi Đáp']);
    for (const id of ['hoi', 'hoi-2', 'tra-loi']) expect(html).toContain(`<h2 id="${id}">`);
  });

  test('is none of one heading, and has nothing active of what is written in one', async () => {
    const here = site({
      'content/pages/mot.md': page('toc: true\n', '## Một\n\nA.\n'),
      'content/pages/xau.md': page(
        'toc: true\n',
        '## A <b onclick="x()">b</b> &lt;script>\n\nA.\n\n## C\n\nD.\n',
      ),
    });
    await here.build();
    expect(contentsIn(here.page('mot/index.html'))).toBeNull();
    const nav = here.page('xau/index.html').split('<nav class="contents"')[1]?.split('</nav>')[0] ?? '';
    expect(nav).toContain('A b &lt;script');
    expect(nav).not.toMatch(/<script|onclick/);
  });

  test('changes with a heading, and nothing else does', async () => {
    const here = site({
      'content/pages/huong-dan.md': page('toc: true\n'),
      'content/pages/khac.md': page('toc: true\n'),
      'content/tin/a.md': article({ title: 'A' }),
    });
    await here.build();
    here.edit('content/pages/huong-dan.md', (old) => old.replace('## Thời hạn', '## Lệ phí'));
    const { changed } = await here.build();
    expect(changed.filter((name) => name.endsWith('.html'))).toEqual(['huong-dan/index.html']);
    expect(contentsIn(here.page('huong-dan/index.html'))?.at(-1)).toBe('#le-phi Lệ phí');
  });

  test.each([
    ['toc: yes', true],
    ['mục lục: có', true],
    ['toc: left', true],
    ['toc: { enable: true, auto: false }', true],
    ['toc: [2, 3]', false],
    ['toc: { enable: false }', false],
    ['toc: false', false],
    ['toc:', false],
    ['showToc: không', false],
  ])('is read from what other tools write: %s', async (written, isThere) => {
    const here = site({ 'content/pages/a.md': page(`${written}\n`) });
    expect((await here.build({ base: 'https://x.example/' })).problems).toEqual([]);
    expect(contentsIn(here.page('a/index.html')) !== null).toBe(isThere);
  });
});
