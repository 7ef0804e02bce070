/** Saved pages, and folders of them, become articles without what stands around the text (R9.2). */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { htmlToMarkdown } from '../../src/import/html/html-to-markdown.ts';
import { loadTranslator } from '../../src/messages/load-translator.ts';
import { html, problems } from '../articles/rendering.ts';
import { bantin, folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';

const around = (main: string, head = '') => `<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8">
<title>Khánh thành trạm bơm | Báo làng</title>${head}</head><body>
<header><a href="/">Báo làng</a><nav><ul><li><a href="/kinh-te/">Kinh tế</a></li><li><a href="/xa-hoi/">Xã hội</a></li></ul></nav></header>
${main}
<aside class="sidebar"><h3>Tin liên quan</h3><ul><li><a href="/x.html">Một tin khác</a></li></ul></aside>
<footer>© 2021 Báo làng. Điện thoại: 0255</footer><script>document.write('mã')</script></body></html>`;

const linked = `<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"Báo làng"},{"@type":"NewsArticle",
"headline":"Khánh thành trạm bơm Bàu Sen","datePublished":"2021-03-05T08:05:00+07:00","dateModified":"2021-03-06T09:00:00+07:00",
"author":[{"@type":"Person","name":"Nguyễn Thị Hòa"}],"publisher":{"@type":"Organization","name":"Báo làng"},"articleSection":"Kinh tế",
"keywords":"trạm bơm, thủy lợi","description":"Sáng 04/3, xã tổ chức lễ khánh thành trạm bơm Bàu Sen phục vụ ba cánh đồng lúa.",
"mainEntityOfPage":{"@type":"WebPage","@id":"https://bao.example/kinh-te/tram-bom-123.html"}}]}</script>
<link rel="canonical" href="https://bao.example/kinh-te/tram-bom-123.html"><meta property="og:image" content="https://bao.example/anh/bia.png">`;

const text = `<main><article><h1>Khánh thành trạm bơm Bàu Sen</h1><p class="meta"><time datetime="2021-03-05T08:05:00+07:00">05/03/2021 08:05</time></p>
<p><strong>Sáng 04/3, xã tổ chức lễ khánh thành trạm bơm Bàu Sen phục vụ ba cánh đồng lúa.</strong></p>
<figure><img src="anh/may bom.png" alt="Máy bơm"><figcaption>Bà con xem <b>chạy thử</b> máy.</figcaption></figure>
<p>Trạm có hai máy, mỗi giờ bơm 800 m³ nước<sup id="fnref:1"><a href="#fn:1">1</a></sup>, phục vụ bà con ba thôn, theo <a href="../xa-hoi/tin-2.html#a">tin trước</a>, <a href="https://bao.example/xa-hoi/tin-2.html">ở đây</a> và <a href="ke-hoach.pdf">kế hoạch</a>.</p>
<table class="anh"><tr><td><img data-src="anh/le.png" src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></td></tr><tr><td>Ông Sáu phát biểu tại lễ.</td></tr></table>
<h2>Vốn đầu tư</h2>
<table><caption>Vốn theo nguồn</caption><tr><th>Nguồn</th><th>Số tiền</th></tr><tr><td>Ngân sách</td><td>1,2 tỷ đồng</td></tr></table>
<p>Bà con góp công, góp của, và cùng nhau giữ gìn công trình, để nước về đồng đều đặn. <a href="#top">Lên đầu</a></p>
<p><img src="anh/mat.png" alt="Mất"></p><p style="text-align:center"><img src="https://bao.example/anh/xa.png"></p><p style="text-align:center">Từ máy chủ cũ</p>
<p>Chia sẻ</p>
<div class="footnotes"><hr><ol><li id="fn:1"><p>Theo báo cáo của xã.&nbsp;<a href="#fnref:1">↩︎</a></p></li></ol></div>
<p style="text-align:right"><strong>Nguyễn Thị Hòa</strong></p></article></main>`;

const other = around(
  `<div id="content"><h1>Tin thứ hai</h1><p>Thứ Năm, 28/01/2021 | Lượt xem: 226</p><p>${'Một câu dài, có dấu phẩy, để biết đây là bài. '.repeat(6)}</p><p>Câu cuối, hết bài, xin cảm ơn bà con đã đọc.</p></div>`,
);
const about = around(
  `<div><h1>Giới thiệu</h1><p>${'Chúng tôi là tờ báo của làng, ra mỗi tuần. '.repeat(6)}</p></div>`,
);

const site = {
  'cu/kinh-te/tram-bom.html': around(text, linked),
  'cu/kinh-te/anh/may bom.png': png(400, 300, 10),
  'cu/kinh-te/anh/le.png': png(400, 300, 90),
  'cu/anh/bia.png': png(600, 400, 60),
  'cu/kinh-te/ke-hoach.pdf': '%PDF-1.4\n',
  'cu/xa-hoi/tin-2.html': other,
  'cu/gioi-thieu.html': about,
  'cu/cu.html':
    '<html><head><meta http-equiv="refresh" content="0;url=/gioi-thieu.html"></head><body></body></html>',
};

async function brought(files: Readonly<Record<string, string | Uint8Array>>, source: string) {
  const root = folderWith({ ...files, 'moi/a.txt': '' });
  const to = path.join(root, 'moi');
  const { code, out } = await bantin(to, 'import', source, '--yes', '--format', 'json');
  const report = JSON.parse(out);
  const notes: string[] = report.notes.map(
    ({ what, detail }: { what: string; detail: string }) => `${what}: ${detail}`,
  );
  return {
    root: to,
    code,
    report,
    notes,
    read: (file: string) => fs.readFileSync(path.join(to, file), 'utf8'),
  };
}

describe('a folder of saved pages', () => {
  test('leaves out lists of other pages and tells them, and keeps an article with teasers below it', async () => {
    const teaser = (at: string) =>
      `<article><h2><a href="/${at}.html">Tin ${at}</a></h2><time datetime="2021-03-05">05/03/2021</time><p>Mở đầu của tin, có dấu phẩy.</p></article>`;
    const teasers = ['a', 'b', 'c'].map(teaser).join('');
    const { code, report, notes } = await brought(
      {
        'cu/chuyen-muc/index.html': around(`<main><h1>Kinh tế</h1>${teasers}</main>`),
        'cu/page/2/index.html': around(
          `<main><div><h2>Tin</h2><p>Mở đầu, của tin. ${'Câu. '.repeat(60)}</p></div></main>`,
        ),
        'cu/bai.html': around(`${text}<section>${teasers}</section>`),
        'cu/kinh-te/bai.html': around(`<main>${teasers}</main>`, linked),
      },
      '../cu',
    );
    const isOfLists = (note: string) => note === 'list of other pages: The new site makes its own.';
    expect([code, report.articles, notes.filter(isOfLists).length]).toEqual([0, 2, 2]);
  });

  test('R9.2 becomes articles and pages with pictures, captions, footnotes, tables and links, and builds', async () => {
    const { root, code, report, notes, read } = await brought(site, '../cu');
    expect([code, report.problems, report.articles]).toEqual([0, [], 3]);
    expect(read('content/kinh-te/tram-bom/index.md')).toBe(`---
title: Khánh thành trạm bơm Bàu Sen
date: 2021-03-05T08:05:00+07:00
author:
  - Nguyễn Thị Hòa
lead: Sáng 04/3, xã tổ chức lễ khánh thành trạm bơm Bàu Sen phục vụ ba cánh đồng lúa.
section: Kinh tế
tags:
  - trạm bơm
  - thủy lợi
updated: 2021-03-06T09:00:00+07:00
aliases:
  - /kinh-te/tram-bom-123.html
  - /kinh-te/tram-bom.html
figures:
  - src: bia.png
---

![Máy bơm](may-bom.png "Bà con xem chạy thử máy.")

Trạm có hai máy, mỗi giờ bơm 800 m³ nước[^1], phục vụ bà con ba thôn, theo [tin trước](../../xa-hoi/tin-2/index.md#a), [ở đây](../../xa-hoi/tin-2/index.md) và [kế hoạch](ke-hoach.pdf).

![](le.png "Ông Sáu phát biểu tại lễ.")

## Vốn đầu tư

Vốn theo nguồn

| Nguồn     | Số tiền     |
| --------- | ----------- |
| Ngân sách | 1,2 tỷ đồng |

Bà con góp công, góp của, và cùng nhau giữ gìn công trình, để nước về đồng đều đặn. Lên đầu

![Mất](https://bao.example/kinh-te/anh/mat.png)

![](https://bao.example/anh/xa.png "Từ máy chủ cũ")

[^1]: Theo báo cáo của xã.
`);
    const two = read('content/xa-hoi/tin-2/index.md');
    expect(two).toMatch(
      /^---\ntitle: Tin thứ hai\ndate: Thứ Năm, 28\/01\/2021\naliases:\n {2}- \/xa-hoi\/tin-2.html\n---\n/,
    );
    expect(two).not.toMatch(/Lượt xem|Tin liên quan|©|Kinh tế/);
    expect(read('content/pages/gioi-thieu/index.md')).toContain('title: Giới thiệu\n');
    expect(read('bantin.yaml')).toContain('title: Báo làng\nurl: https://bao.example/\nlanguage: vi\n');
    expect(notes).toContain('page that only leads on: It holds no text of its own.');
    expect(notes).toContain('picture that stays on the old server: https://bao.example/kinh-te/anh/mat.png');
    const say = loadTranslator('vi');
    expect(report.notes.filter(({ what }: { what: string }) => say(what) === what)).toEqual([]);
    const built = await bantin(root, 'build', '--format', 'json');
    expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
    const again = await bantin(root, 'import', '../cu', '--yes');
    expect(again.out).toContain('0 files written');
  });

  test('takes nothing from outside and publishes no keys', async () => {
    const body = `<p>${'Một câu dài, có dấu phẩy, để biết đây là bài. '.repeat(8)}</p>`;
    const files = {
      'cu/a.html': around(
        `<article><h1>A</h1><p>05/03/2021</p>${body}<p><img src="../../../etc/passwd"> <a href="/.env">k</a> <img src="khoa.pem"> <img src="lien-ket.png"><a href="javascript:alert(1)">x</a></p></article>`,
      ),
      'cu/.env': 'A=1',
      'cu/khoa.pem': '-----BEGIN',
      'ngoai.png': png(10, 10),
    };
    const root = folderWith({ ...files, 'moi/a.txt': '' });
    fs.symlinkSync('../ngoai.png', path.join(root, 'cu/lien-ket.png'));
    const to = path.join(root, 'moi');
    await bantin(to, 'import', '../cu', '--yes');
    expect(fs.readdirSync(path.join(to, 'content/a'))).toEqual(['index.md']);
    expect(fs.readFileSync(path.join(to, 'content/a/index.md'), 'utf8')).toContain('⟦picture: passwd⟧');
    const built = await bantin(to, 'build', '--format', 'json');
    expect(built.out.match(/"severity":"error"[^}]*/)).toBe(null);
  });
});

describe('a single page', () => {
  test.each<[string, Uint8Array]>([
    ['in UTF-8 with a mark', Buffer.from(`\ufeff${other}`)],
    ['in UTF-16 of Windows', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(other, 'utf16le')])],
    [
      'in UTF-8 that says to be something else',
      Buffer.from(other.replace('charset="utf-8"', 'charset="windows-1252"')),
    ],
    ['in letters and marks apart', Buffer.from(other.normalize('NFD'))],
  ])('%s is read', async (_, bytes) => {
    const { read } = await brought({ 'cu/tin.html': bytes }, '../cu/tin.html');
    expect(read('content/tin/index.md')).toMatch(
      /^---\ntitle: Tin thứ hai\ndate: Thứ Năm, 28\/01\/2021\n---\n/,
    );
  });

  test('in the encoding of Vietnamese Windows is read', async () => {
    const page = around(
      `<article><h1>T@n</h1><p>05/03/2021</p><p>${'C#u d$i, có d%u. '.repeat(20)}</p></article>`,
    );
    const ascii = page.replace('utf-8', 'windows-1258').replace(/[^\x00-\x7f]/g, 'x');
    const bytes = Buffer.from(
      ascii.replace(/@/g, '\xed').replace(/#/g, '\xe2').replace(/\$/g, 'a\xcc').replace(/%/g, '\xe2\xec'),
      'latin1',
    );
    const { read } = await brought({ 'cu/tin.html': bytes }, '../cu/tin.html');
    expect(read('content/tin/index.md')).toContain('Câu dài, cx dấu.');
  });

  test('without a date is a draft; its own pictures become files', async () => {
    const data = `data:image/png;base64,${Buffer.from(png(300, 200)).toString('base64')}`;
    const page = around(
      `<article><h1>Tin</h1><p>${'Một câu dài, có dấu phẩy. '.repeat(10)}</p><p><img src="${data}"><br><em>Chú thích</em></p></article>`,
    );
    const { read, root, notes } = await brought({ 'cu/tin.html': page }, '../cu/tin.html');
    expect(read('content/tin/index.md')).toMatch(/draft: "true"[\s\S]*!\[\]\(hinh-1\.png "Chú thích"\)/);
    expect(fs.existsSync(path.join(root, 'content/tin/hinh-1.png'))).toBe(true);
    expect(notes).toContain('caption of a picture: Chú thích');
  });

  test.each([
    ['too large', '<p>'.padEnd(10_000_001, 'a'), 'at most'],
    ['nested without end', '<div>'.repeat(200_000), 'nested too deep'],
  ])(
    'that is %s ends in a clear error',
    async (_, page, why) => {
      const { code, report } = await brought({ 'cu/a.html': page }, '../cu/a.html');
      expect([code, report.problems[0]?.code, report.problems[0]?.message]).toEqual([
        1,
        'import-page',
        expect.stringContaining(why),
      ]);
      expect(loadTranslator('vi')(report.problems[0].message)).not.toBe(report.problems[0].message);
    },
    60_000,
  );
});

describe('HTML', () => {
  const markdown = (html: string) => htmlToMarkdown(html, 'a', (address) => address).markdown;

  test.each([
    [
      'pandoc',
      '<p>A<a href="#fn1" class="footnote-ref" id="fnref1"><sup>1</sup></a></p><section><hr><ol><li id="fn1"><p>B<a href="#fnref1">↩︎</a></p></li></ol></section>',
    ],
    [
      'Word',
      '<p>A<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a></p><div><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1"><span>[1]</span></a> B</p></div></div>',
    ],
    [
      'LibreOffice',
      '<p>A<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a></p><div id="sdfootnote1"><p><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a> B</p></div>',
    ],
    [
      'WordPress',
      '<p>A<sup><a href="#x" id="x-link">1</a></sup></p><ol class="wp-block-footnotes"><li id="x">B <a href="#x-link">↩︎</a></li></ol>',
    ],
  ])('has the footnotes of %s', (_, html) => expect(markdown(html)).toBe('A[^1]\n\n[^1]: B'));

  test.each([
    ['<p><img src="a"></p><p>Hình 1: X</p>', '![](a "X")'],
    ['<p>Hình 1: X</p><p><img src="a"></p>', '![](a "X")'],
    ['<p>Hình 1: X</p><p><img src="a"></p><p>Hình 2. Y</p><p><img src="b"></p>', '![](a "X")\n\n![](b "Y")'],
    ['<p><img src="a"></p><p>Hình 1: X</p><p><img src="b"></p><p>Hình 2. Y</p>', '![](a "X")\n\n![](b "Y")'],
    ['<p><img src="a"></p><p>Một câu thường.</p>', '![](a)\n\nMột câu thường.'],
    ['<p><img src="a"></p><p><em>X</em></p><p><em>Y</em></p>', '![](a "X")\n\n*Y*'],
    ['<p><img src="a"><br>Ảnh 1: X</p>', '![](a "X")'],
    ['<p>Hình 1 cho thấy gió.</p><p><img src="a"></p>', 'Hình 1 cho thấy gió.\n\n![](a)'],
  ])('%s has its captions', (html, expected) => expect(markdown(html)).toBe(expected));
});

test('lines of colons of an old page begin no block', () => {
  for (const line of [':::box', ':::', '::::', '::: note', ':::hộp[a]{b=c}']) {
    const { markdown } = htmlToMarkdown(
      `<p>${line}</p><p>Lúc 8:30<br>${line}</p>`,
      'a.html',
      (address) => address,
    );
    expect(
      problems(markdown).filter((told) => told.startsWith('error')),
      markdown,
    ).toEqual([]);
    expect(html(markdown), markdown).toContain(`<p>${line}</p>\n<p>Lúc 8:30<br>\n${line}</p>`);
  }
});

test('listings with the numbers of their lines beside them are listings, and those in other tables keep their lines', () => {
  const markdown = (text: string) => htmlToMarkdown(text, 'a.html', (address) => address).markdown;
  const chroma = (tag: string) =>
    `<div class="highlight"><table class="lntable"><tr><td><pre><code>1\n2\n</code></pre></td><${tag}><pre><code class="language-sh">ls -l\ncd a | wc</code></pre></${tag}></tr></table></div>`;
  expect(markdown(chroma('td'))).toBe('```sh\nls -l\ncd a | wc\n```');
  const mixed = markdown('<table><tr><th>Lệnh</th><td><pre>a\n  b</pre></td></tr></table>');
  expect(html(mixed)).toContain('<pre>a\n  b</pre>');
});

test.each([
  ['<meta name="robots" content="noindex, nofollow">', true],
  ['<meta name="ROBOTS" content="NONE">', true],
  ['<meta name="googlebot" content="noindex">', true],
  ['<meta name="robots" content="index, follow, max-image-preview:large">', false],
  ['', false],
])('a page with %s stays out of searches, and so does what is hidden in it', async (head, isOut) => {
  const page = around(text.replace('<h2>Vốn', '<p style="display: none">MẬT</p><h2>Vốn'), linked + head);
  const { root } = await brought({ 'cu/tram-bom.html': page }, '../cu/tram-bom.html');
  const files = fs.readdirSync(path.join(root, 'content'), { recursive: true, encoding: 'utf8' });
  const [file = ''] = files.filter((one) => one.endsWith('.md') && !one.startsWith('authors'));
  const written = fs.readFileSync(path.join(root, 'content', file), 'utf8');
  expect(written).toContain('Trạm có hai máy');
  expect(/^noindex: "?true/m.test(written)).toBe(isOut);
  expect(written).not.toContain('MẬT');
});
