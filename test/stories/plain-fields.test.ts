/** Fields are plain words for readers: what marks them up is taken out, and told. */

import { describe, expect, test } from 'vitest';
import { loadTranslator } from '../../src/messages/load-translator.ts';
import { png } from '../helpers/png.ts';
import { article, site } from '../helpers/site.ts';

const settings = 'title: Bản tin\nurl: https://tin.example/\nsections: { tin: Tin tức }\n';
const bold = (words: string) => `<b>${words}</b> **${words}**`;

async function built(files: Readonly<Record<string, string | Uint8Array>>) {
  const here = site({ 'bantin.yaml': settings, ...files });
  const result = await here.build();
  const told = result.problems.filter(({ code }) => code === 'markup-in-field');
  const pages = [...here.pages()].filter(([name]) => /\.(?:html|xml)$/.test(name));
  const all = pages.map(([, text]) => Buffer.from(text, 'latin1').toString()).join('\n');
  return { told, all, problems: result.problems };
}

describe('the fields of an article', () => {
  const figure = { src: 'cho.png', caption: bold('Chợ'), alt: bold('Người mua'), credit: bold('Thu Hà') };
  const fields = {
    title: bold('Giá lúa'),
    kicker: bold('Kinh tế'),
    subtitle: bold('Nông dân vui'),
    byline: bold('Nhóm phóng viên'),
    location: bold('Mộ Đức'),
    lead: '<p>Lời **dẫn** có [liên kết](https://a.example/)</p>',
    seoTitle: bold('Giá lúa tăng'),
    shareTitle: bold('Lúa tăng'),
    author: [bold('Văn Trọng')],
    tags: [bold('lúa')],
    figures: [figure],
    source: { name: bold('Báo'), url: 'https://bao.example/', publishedAt: '28/01/2021' },
    corrections: [{ date: '29/01/2021', was: bold('năm tấn'), now: bold('sáu tấn') }],
  };

  test('are printed as plain words everywhere, each with one warning', async () => {
    const { told, all } = await built({
      'content/tin/a.md': article(fields),
      'content/tin/cho.png': png(1200, 800),
    });
    expect(told).toHaveLength(16);
    expect(new Set(told.map(({ at }) => at?.line)).size).toBe(13);
    expect(told.every(({ severity }) => severity === 'warning')).toBe(true);
    expect(/.{0,40}(?:\*\*|&lt;\/?[bp](?:&gt;|>)|\]\(https|<b>Giá).{0,40}/.exec(all)?.[0]).toBeUndefined();
    for (const words of [
      'Giá lúa Giá lúa',
      'Lời dẫn có liên kết',
      'Chợ Chợ',
      'Văn Trọng Văn Trọng',
      'năm tấn',
    ])
      expect(all).toContain(words);
  });

  test('are told at their own places, with the marks', async () => {
    const { told } = await built({
      'content/tin/a.md':
        '---\ntitle: Tiêu đề <b>đậm</b> **sao**\ndate: 28/01/2021\ntags: [lúa, "<i>gạo</i>"]\n---\nChữ.\n',
    });
    expect(told.map(({ at, message }) => [at?.line, at?.column, message])).toEqual([
      [2, 8, 'Left out here, where only plain words can stand: <b>, **…**.'],
      [4, 13, 'Left out here, where only plain words can stand: <i>.'],
    ]);
    const say = loadTranslator('vi');
    expect(say(told[0]?.message ?? '')).toBe(
      'Chỗ này chỉ in chữ trơn, không định dạng, nên đã bỏ: <b>, **…**.',
    );
    expect(say(told[0]?.hint ?? '')).toContain('viết &lt; và &#42;');
  });

  test('keep what only looks like marks, and references as the signs that they name', async () => {
    const title = 'a < b, 5*3*2, <tên>, ten_tep, &lt;b&gt;chữ&lt;/b&gt;';
    const { told, all } = await built({ 'content/tin/a.md': article({ title }) });
    expect(told).toEqual([]);
    expect(all).toContain('a &lt; b, 5*3*2, &lt;tên&gt;, ten_tep, &lt;b&gt;chữ&lt;/b&gt;');
    expect(all).not.toContain('<b>chữ');
  });

  test('with an error beside them are told all the same', async () => {
    const { told, problems } = await built({
      'content/tin/a.md': article({ title: '**Tin**', date: '32/01/2021' }),
    });
    expect(told).toHaveLength(1);
    expect(problems.map(({ code }) => code)).toContain('bad-date');
  });
});

test('the caption in the title of a picture is plain words too', async () => {
  const { told, all } = await built({
    'content/tin/a.md': article({}, '![Chợ](cho.png "Chợ *phiên* ở [xã](https://a.example/)")\n'),
    'content/tin/cho.png': png(1200, 800),
  });
  expect(told.map(({ at }) => at?.line)).toEqual([5]);
  expect(all).toContain('Chợ phiên ở xã');
});

test.each([
  ['a page', 'content/pages/p.md', '---\ntitle: "**Giới thiệu**"\nlead: <p>Về chúng tôi</p>\n---\nChữ.\n', 2],
  ['a section', 'content/sections/tin.md', '---\ntitle: "**Tin tức**"\nlead: <p>Mọi tin</p>\n---\n', 2],
  ['an author', 'content/authors/ha.md', '---\nname: "**Thu Hà**"\nrole: <i>Phóng viên</i>\n---\nChữ.\n', 2],
  ['the front page', 'content/home.yaml', '- notice: "**Nghỉ lễ**"\n- newest: 3\n  title: <b>Mới</b>\n', 2],
  [
    'the settings',
    'bantin.yaml',
    'title: "**Bản tin**"\nurl: https://tin.example/\nsections: { tin: <b>Tin tức</b> }\nfooter: ["<p>Chân trang</p>"]\nmenu: [{ title: "*Nhà*", url: / }]\nimprint: { agency: <b>Ủy ban</b> }\n',
    5,
  ],
])('%s has plain words', async (_, file, text, count) => {
  const { told, all } = await built({ 'content/tin/a.md': article(), [file]: text });
  expect(told.map(({ at }) => at?.file)).toEqual(Array.from({ length: count }, () => file));
  expect(all).not.toMatch(/\*\*|&lt;\/?[bpi]>/);
});
