/** An export of WordPress becomes articles, or says of each item why not. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin, folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';

const item = (id: number, more: Record<string, string> = {}, content = 'Nội dung.', extra = '') => {
  const values: Record<string, string> = {
    title: `Bài số ${id}`,
    link: `https://cu.example/2021/01/bai-${id}/`,
    'dc:creator': 'hoa',
    guid: `https://cu.example/?p=${id}`,
    'excerpt:encoded': '',
    'wp:post_id': String(id),
    'wp:post_date': '2021-01-28 10:22:00',
    'wp:post_name': `bai-${id}`,
    'wp:status': 'publish',
    'wp:post_type': 'post',
    ...more,
  };
  const elements = Object.entries(values).map(([name, value]) => `<${name}><![CDATA[${value}]]></${name}>`);
  return `<item>${elements.join('\n')}<content:encoded><![CDATA[${content}]]></content:encoded>${extra}</item>\n`;
};

const wxr = (...items: string[]) => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
 xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Báo làng</title><link>https://cu.example</link><description>Tin</description><language>vi</language>
<wp:wxr_version>1.2</wp:wxr_version><wp:base_blog_url>https://cu.example</wp:base_blog_url>
<wp:author><wp:author_login>hoa</wp:author_login><wp:author_display_name><![CDATA[Nguyễn Thị Hòa]]></wp:author_display_name></wp:author>
${items.join('')}</channel></rss>\n`;

async function brought(xml: string | Uint8Array, files: Readonly<Record<string, string | Uint8Array>> = {}) {
  const root = folderWith({ 'cu/a.xml': xml, ...files });
  const site = path.join(root, 'moi');
  fs.mkdirSync(site);
  const { code, out, err } = await bantin(site, 'import', '../cu/a.xml', '--yes', '--format', 'json');
  const read = (file: string) => fs.readFileSync(path.join(site, file), 'utf8');
  return { site, code, err, read, report: JSON.parse(out) };
}

const rich = `Đoạn một,
dòng hai <strong>đậm</strong>. [sic] [1]

[caption id="attachment_9" align="alignnone" width="300"]<a href="https://cu.example/wp-content/uploads/2021/01/anh.png"><img src="https://cu.example/wp-content/uploads/2021/01/anh-300x200.png" alt="Mưa" /></a> Mưa ở bến[/caption]

[gallery ids="9,99"]

Xem <a href="https://cu.example/?p=2">bài kia</a> và <a href="https://cu.example/2021/01/bai-2/">đây</a>, <a href="/wp-content/uploads/../../../etc/passwd">x</a>.

[embed]https://www.youtube.com/watch?v=abc[/embed]

[contact-form-7 id="5" title="Liên hệ"]

<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>
<!--more-->
<iframe src="https://www.youtube.com/embed/abcDEF12345"></iframe>`;

const blocks = `<!-- wp:heading --><h2>Mục</h2><!-- /wp:heading -->
<!-- wp:image {"id":9} --><figure class="wp-block-image"><img src="https://cu.example/wp-content/uploads/mat.png" alt=""/><figcaption>Chú <b>thích</b></figcaption></figure><!-- /wp:image -->`;

describe('an export of WordPress', () => {
  test('becomes articles with pictures, captions, links and old addresses, and builds', async () => {
    const categories =
      '<category domain="category" nicename="kinh-te"><![CDATA[Kinh tế]]></category><category domain="post_tag" nicename="mua"><![CDATA[mưa]]></category><category domain="category" nicename="xa-hoi"><![CDATA[Xã hội]]></category>';
    const thumbnail =
      '<wp:postmeta><wp:meta_key>_thumbnail_id</wp:meta_key><wp:meta_value><![CDATA[9]]></wp:meta_value></wp:postmeta>';
    const comment =
      '<wp:comment><wp:comment_content>Hay</wp:comment_content><wp:comment_date>2001-01-01</wp:comment_date></wp:comment>';
    const { site, code, read, report } = await brought(
      wxr(
        item(9, {
          'wp:post_type': 'attachment',
          'wp:attachment_url': 'https://cu.example/wp-content/uploads/2021/01/anh.png',
        }),
        item(1, { 'excerpt:encoded': 'Tóm <i>tắt</i>.' }, rich, categories + thumbnail + comment),
        item(2, { 'wp:post_name': 'bai-1' }, blocks, categories),
        item(3, { 'wp:status': 'draft', link: 'https://cu.example/?p=3' }, 'Điều\u000b khiển \u0001.'),
        item(4, { 'wp:status': 'trash' }),
        item(
          5,
          { 'wp:post_type': 'page', 'wp:post_name': 'gioi-thieu', link: 'https://cu.example/gioi-thieu/' },
          'Chúng tôi.',
        ),
        item(6, { 'wp:post_type': 'nav_menu_item' }),
        item(7, { 'wp:post_password': 'x' }),
        item(8, { 'wp:status': 'private', title: 'Riêng' }),
      ),
      { 'cu/uploads/2021/01/anh.png': png(400, 300) },
    );
    expect([code, report.problems, report.articles, report.authors]).toEqual([0, [], 6, 1]);
    const one = read('content/kinh-te/bai-1.md');
    for (const line of [
      'date: 2021-01-28 10:22:00',
      'id: https://cu.example/?p=1',
      'author: hoa',
      'section: Kinh tế',
      'lead: Tóm tắt.',
      '  - Xã hội\n  - mưa',
      'aliases:\n  - /?p=1\n',
      '  - src: /wp-content/uploads/2021/01/anh.png',
      'Đoạn một,\\\ndòng hai **đậm**. \\[sic] \\[1]',
      '![Mưa](/wp-content/uploads/2021/01/anh.png "Mưa ở bến")',
      '[bài kia](bai-1-2.md)',
      '[đây](bai-1-2.md)',
      'https://www.youtube.com/watch?v=abc',
      '⟦contact-form-7 id="5" title="Liên hệ"⟧',
      '| A | B |\n| - | - |\n| 1 | 2 |',
      'https://www.youtube.com/watch?v=abcDEF12345',
    ])
      expect(one).toContain(line);
    expect(one).not.toMatch(/\[caption|2001-01-01/);
    expect(
      fs
        .readdirSync(path.join(site, 'static'), { recursive: true })
        .map(String)
        .filter((name) => name.includes('passwd')),
    ).toEqual([]);
    expect(read('content/tin/bai-3.md')).toContain('aliases:\n  - /?p=3\n---');
    const two = read('content/kinh-te/bai-1-2.md');
    expect(two).toContain('## Mục\n\n![](https://cu.example/wp-content/uploads/mat.png "Chú thích")');
    for (const file of ['tin/bai-3.md', 'tin/bai-7.md', 'tin/bai-8.md'])
      expect(read(`content/${file}`)).toMatch(/^draft: "?true"?$/m);
    expect(read('content/pages/gioi-thieu.md')).toContain('title: Bài số 5\n');
    expect(read('content/authors/hoa.md')).toContain('name: Nguyễn Thị Hòa');
    expect(read('bantin.yaml')).toBe(
      '# yaml-language-server: $schema=.vscode/bantin.schema.json\ntitle: Báo làng\ndescription: Tin\nurl: https://cu.example/\nlanguage: vi\nsections:\n  kinh-te: Kinh tế\n',
    );
    const whats = report.notes.map(({ what }: { what: string }) => what);
    for (const what of [
      'comments',
      'post of the status "trash"',
      'item of the type "nav_menu_item"',
      'picture that stays on the old server',
      'tag of a plugin, left between ⟦ and ⟧',
    ])
      expect(whats).toContain(what);
    const built = await bantin(site, 'build', '--format', 'json');
    expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
  });

  test('links to drafts and to what was thrown away are words and told, so that the rest builds', async () => {
    const links = `<a href="https://cu.example/?p=2">một</a>, <a href="/?p=3">hai</a>, <a href="https://cu.example/2021/01/bai-cu/">ba</a>, <a href="/category/bai-cu/">bốn</a>.`;
    const { site, code, read, report } = await brought(
      wxr(
        item(1, {}, links),
        item(2, { 'wp:status': 'draft', link: 'https://cu.example/?p=2' }, '<a href="/?p=5">năm</a>'),
        item(3, { 'wp:status': 'trash', link: 'https://cu.example/?p=3', 'wp:post_name': 'bai-cu__trashed' }),
        item(5, { 'wp:status': 'private', link: 'https://cu.example/?p=5' }),
      ),
    );
    expect(code).toBe(0);
    expect(read('content/tin/bai-1.md')).toContain(
      'một ⟦draft: /?p=2⟧, hai ⟦trash: /?p=3⟧, ba ⟦trash: /2021/01/bai-cu/⟧, [bốn](/category/bai-cu/).',
    );
    expect(read('content/tin/bai-2.md')).toContain('[năm](bai-5.md)');
    const told = report.notes.map(
      ({ what, detail }: { what: string; detail: string }) => `${what}: ${detail}`,
    );
    for (const note of ['link to a draft: /?p=2', 'link to a post that was thrown away: /?p=3'])
      expect(told).toContain(note);
    const built = await bantin(site, 'build', '--format', 'json');
    expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
  });

  test('two posts of one name, dates that never were, and addresses of others leave a site that builds', async () => {
    const { site, read, report } = await brought(
      wxr(
        item(1, { 'wp:post_name': 'hop', link: 'https://cu.example/hop/' }),
        item(2, { 'wp:post_name': 'hop', link: 'https://cu.example/hop/' }),
        item(3, { 'wp:post_name': 'gioi-thieu', 'wp:post_type': 'page', link: 'https://cu.example/hop/' }),
        item(4, { link: 'https://cu.example/gioi-thieu/' }),
        item(5, { link: 'https://cu.example/moi/', 'wp:post_name': 'sau' }),
        item(6, { 'wp:post_name': 'moi', 'wp:post_type': 'page', link: 'https://cu.example/moi/' }),
        item(7, { 'wp:post_date': '0000-00-00 00:00:00', pubDate: 'Thu, 28 Jan 2021 03:00:00 +0000' }),
        item(8, {
          'wp:post_date': '2021-02-31 00:00:00',
          pubDate: 'Mon, 30 Nov -0001 00:00:00 +0000',
          'wp:post_modified': '2020-01-05 00:00:00',
        }),
        item(9, { 'wp:post_date': '0000-00-00 00:00:00' }),
      ),
    );
    expect(read('content/tin/hop.md')).toContain('aliases:\n  - /?p=1\n  - /hop/\n---');
    expect(read('content/tin/hop-2.md')).toContain('aliases:\n  - /?p=2\n---');
    expect(read('content/tin/sau.md')).toContain('aliases:\n  - /?p=5\n---');
    expect(read('content/tin/bai-7.md')).toContain('date: 2021-01-28 03:00:00 +00:00\n');
    expect(read('content/tin/bai-8.md')).toContain('date: 2020-01-05 00:00:00\n');
    expect(read('content/tin/bai-9.md')).toMatch(/date: 1970-01-01\ndraft: "true"/);
    const taken = 'old address that another article has';
    expect(
      report.notes.map(({ from, what, detail }: Record<string, string>) => `${from}: ${what}: ${detail}`),
    ).toEqual([
      `a.xml post 2: article that got another address: hop → hop-2`,
      `a.xml post 2: ${taken}: /hop/`,
      `a.xml page 3: ${taken}: /hop/`,
      `a.xml post 4: ${taken}: /gioi-thieu/`,
      'a.xml post 7: date of the article: 2021-01-28 03:00:00 +00:00',
      'a.xml post 8: date of the article: 2020-01-05 00:00:00',
      'a.xml post 9: no date: It has no line with a date, so it is a draft of 1 January 1970.',
      `content/tin/sau.md: ${taken}: /moi/`,
    ]);
    const built = await bantin(site, 'build', '--format', 'json');
    expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
  });

  test('a post that stood where a section stands now leaves that address to it', async () => {
    const category = '<category domain="category" nicename="hop-cho"><![CDATA[Họp chợ]]></category>';
    const link = 'https://cu.example/hop-cho/';
    const page = { link, 'wp:post_type': 'page', 'wp:post_name': 'hop-cho' };
    const { site, read } = await brought(
      wxr(item(1, { link, 'wp:post_name': 'hop-cho' }, 'A.', category), item(2, page, 'B.')),
    );
    expect(read('content/hop-cho/hop-cho.md')).toContain('aliases:\n  - /?p=1\n---');
    expect(read('content/pages/hop-cho.md')).toContain('slug: hop-cho-2\n');
    const built = await bantin(site, 'build', '--format', 'json');
    expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
  });

  test('is read in the encoding that it is in, not only the one that it should be in', async () => {
    const text = 'Nước sạch về làng, à là où.';
    const export16 = wxr(item(1, {}, text)).replace('UTF-8', 'UTF-16');
    const wide = await brought(Buffer.from(`\ufeff${export16}`, 'utf16le'));
    expect([wide.code, wide.read('content/tin/bai-1.md')]).toEqual([0, expect.stringContaining(text)]);
    const misnamed = await brought(wxr(item(1, {}, text)).replace('UTF-8', 'windows-1252'));
    expect(misnamed.read('content/tin/bai-1.md')).toContain(text);
    const plain = wxr(item(1, { title: 'Café noir' }, 'À là où.'))
      .replace('UTF-8', 'ISO-8859-1')
      .replaceAll(/Báo làng|Nguyễn Thị Hòa/g, 'Journal');
    const old = await brought(Buffer.from(plain, 'latin1'));
    expect(old.read('content/tin/bai-1.md')).toContain('À là où.');
    const unknown = await brought(wxr(item(1, {}, text)).replace('UTF-8', 'klingon-8'));
    expect(unknown.read('content/tin/bai-1.md')).toContain(text);
  });

  test('a post longer than any is left out with a note, and the others come', async () => {
    const long = 'x'.repeat(20_100_000);
    const meta = `<wp:postmeta><wp:meta_key>log</wp:meta_key><wp:meta_value><![CDATA[${long}]]></wp:meta_value></wp:postmeta>`;
    const { code, read, report, site } = await brought(
      wxr(item(1, {}, long), item(2, {}, 'Hai.', meta), item(3, { 'wp:post_type': '' })),
    );
    expect(code).toBe(0);
    expect(read('content/tin/bai-2.md')).toContain('Hai.');
    expect(fs.existsSync(path.join(site, 'content/tin/bai-1.md'))).toBe(false);
    expect(report.notes.map(({ what, detail }: Record<string, string>) => [what, detail])).toEqual([
      ['post that is too long to be read', 'Bài số 1'],
      ['item that does not say of which type it is', 'Bài số 3'],
    ]);
  });

  test.each([
    ['', 'it is empty'],
    ['<?xml version="1.0"?>\n<rss version="2.0"><channel><title>Tin</title></channel></rss>', 'it is a feed'],
    [wxr(item(1)).slice(0, -200), 'it ends in the middle'],
    [wxr(item(1, {}, 'A &amp; <![CDATA[B]]> C')), 'since it holds "]]>"'],
    [wxr(item(1)).replace('<title>', '<title>&lol;'), 'it uses an entity that is none of XML'],
  ])('what is no export is told in words of our own (%#)', async (xml, why) => {
    const { code, report } = await brought(xml);
    expect([code, report.problems[0]?.message]).toEqual([1, expect.stringContaining(why)]);
    expect(report.problems[0]?.message).not.toMatch(/\.\.$/);
  });

  test.each([
    [
      'a bomb of entities',
      `<!DOCTYPE x [<!ENTITY a "${'x'.repeat(1000)}"><!ENTITY b "&a;&a;&a;">]>\n`.concat(
        wxr(item(1)).replace(/^.*\n/, '').replace('<title>', '<title>&b;&b;'),
      ),
      'import-xml',
    ],
    ['one that is cut off', wxr(item(1)).slice(0, -200), 'import-xml'],
    [
      'another encoding',
      Buffer.concat([Buffer.from(wxr(item(1)).slice(0, 900)), Buffer.from([0xff, 0xfe])]),
      'import-xml',
    ],
    ['nesting without end', wxr('<a>'.repeat(5000)), 'import-xml'],
  ])('%s ends in a clear error, and nothing is written', async (_, xml, codeOfProblem) => {
    const { code, report, site } = await brought(xml);
    expect([code, report.problems[0]?.code]).toEqual([1, codeOfProblem]);
    expect(report.problems[0].at.line).toBeGreaterThan(0);
    expect(fs.existsSync(path.join(site, 'content'))).toBe(false);
  });
});

test('a post that a tag, its only category or its excerpt marks as unfinished is a draft', async () => {
  const term = (domain: string, name: string) =>
    `<category domain="${domain}"><![CDATA[${name}]]></category>`;
  const { site, code } = await brought(
    wxr(
      item(1, {}, 'Chữ.', term('post_tag', 'chưa duyệt') + term('category', 'Tin')),
      item(2, {}, 'Chữ.', term('category', 'Bản nháp')),
      item(3, { 'excerpt:encoded': 'CHƯA DUYỆT - KHÔNG ĐĂNG' }, 'Chữ.', term('category', 'Tin')),
      item(4, {}, 'Chữ.', term('post_tag', 'lúa') + term('category', 'Tin')),
    ),
  );
  const built = await bantin(site, 'build', '--lang', 'en');
  expect([code, built.code]).toEqual([0, 0]);
  const pages = fs.readdirSync(path.join(site, 'dist'), { recursive: true, encoding: 'utf8' });
  expect(
    pages.filter((page) => /bai-\d\/index\.html$/.test(page)).map((page) => page.match(/bai-\d/)?.[0]),
  ).toEqual(['bai-4']);
});
