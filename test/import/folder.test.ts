/** Archives of other generators become articles that build, with their pictures, links and old addresses. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { withRawHidden, withRawShown } from '../../src/import/folder/text/raw-text.ts';
import { withoutShortcodes } from '../../src/import/folder/text/shortcodes.ts';
import { memberOf, withValues } from '../../src/import/folder/tool/liquid-values.ts';
import { plainHtml } from '../../src/import/markdown/plain-html.ts';
import { withNewLinks } from '../../src/import/markdown/with-new-links.ts';
import { bantin, folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';

const picture = png(400, 300);

const hugo = {
  'cu/hugo.toml': `baseURL = "https://tin.example/"\ntitle = "Tin làng"\n[permalinks]\nposts = "/:year/:month/:slug/"\n`,
  'cu/content/posts/_index.md': '---\ntitle: Bài viết\n---\n',
  'cu/content/posts/2021-02-03_Mua-lon/index.md':
    '+++\ntitle = "Mưa lớn v1.2"\ndate = 2021-02-03T08:00:00+07:00\nauthors = ["hoa"]\naliases = ["/?p=7", "cu/mua"]\n[cover]\nimage = "anh mua.png"\nalt = "Mưa"\n[params]\nmau = "xanh"\n+++\nXem [tin kia]({{< ref "2021-01-05_Gio.md" >}}), [nữa](/2021/01/gió/#a) và [ở đây](https://tin.example/2021/02/mưa-lớn-v1.2/), [rồi]({{% relref "2021-01-06_Gio#a" %}}), [đó][d], [kìa][k].\n\n[d]: {{< ref "2021-01-06_Gio.md#b" >}}\n[k]: {{< ref "mat.md" >}}\n\n{{< figure src="anh mua.png" caption="Mưa ở bến" >}}\n\n{{< youtube abc123 >}}\n\n{{< la-lung x="1" >}}\n\n![mất](mat.png)\n\n[Văn bản](/tep/ke-hoach.pdf) [mất](/tep/khong-co.pdf) ![](/anh/gio.png)\n',
  'cu/content/posts/2021-02-03_Mua-lon/anh mua.png': picture,
  'cu/content/posts/2021-01-05_Gio.md':
    '{\n"title": "Gió",\n"draft": "true",\n"date": "2021-01-05"\n}\nGió {{% note %}}to{{% /note %}}.\n',
  'cu/content/posts/2021-01-06_Gio.md': '---\ntitle: Gió\ndate: 2021-01-06\nslug: gio\n---\nGió nữa.\n',
  'cu/content/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\nChúng tôi.\n',
  'cu/data/authors/hoa.toml': 'name = "Nguyễn Thị Hòa"\nrole = "Phóng viên"\n',
  'cu/static/tep/ke-hoach.pdf': '%PDF-1.4\n',
  'cu/static/anh/gio.png': picture,
};

const jekyll = {
  'cu/_config.yml': 'title: Báo trường\npermalink: /:title/\nurl: https://truong.example\n',
  'cu/_posts/2021/2021-2-6-hoi-trai.md':
    '---\nlayout: post\ntitle: "Hội trại"\nauthor: [Lan]\nimage: assets/trai.png\ncategories: [Sinh hoạt]\ndate: 2021-02-06 14:00:00 -4\nmood: vui\ncanonical: báo khác\n---\n{% include figure.html url="/assets/trai.png" description="Lửa trại" %}\n\nXem {% post_url 2021-03-01-tong-ket %} và [bài]({{ site.baseurl }}/tong-ket/).\n\n{% highlight js %}\nlet a = "{{ b }}";\n{% endhighlight %}\n\n<img src="/assets/mat.png"> <a href="{{ "/tong-ket/" | relative_url }}">kia</a>\n\n{% if x %}ẩn{% endif %}\n{: .note }\n',
  'cu/_posts/2021/2021-03-01-tong-ket.markdown':
    '---\nlayout: post\ntitle: Tổng kết\nredirect_from:\n  - /cu/tong-ket/\n---\nNội dung.\n',
  'cu/_drafts/nhap.md': '---\ntitle: Nháp\ndate: 2021-04-01\n---\nChưa xong.\n',
  'cu/assets/trai.png': picture,
  'cu/README.md': '# Không phải bài\n',
  'cu/_pages/loi/404.md': '---\ntitle: Không thấy\npermalink: /404.html\n---\nA\n',
  'cu/_pages/loi.md': '---\ntitle: Lỗi\npermalink: /404.html\n---\nA\n',
};

async function brought(files: Readonly<Record<string, string | Uint8Array>>, source = '../cu') {
  const root = folderWith(files);
  fs.mkdirSync(path.join(root, 'moi'));
  const site = path.join(root, 'moi');
  const run = await bantin(site, 'import', source, '--yes', '--format', 'json');
  const read = (file: string) => fs.readFileSync(path.join(site, file), 'utf8');
  return { site, read, code: run.code, report: JSON.parse(run.out) };
}

const noteOf = (report: { notes: { what: string; detail: string }[] }) =>
  report.notes.map(({ what, detail }) => `${what}: ${detail}`);

describe('an archive', () => {
  test('of Hugo', async () => {
    const { site, read, code, report } = await brought(hugo);
    expect([code, report.articles, report.authors, report.redirects]).toEqual([0, 4, 1, 4]);
    const text = read('content/mua-lon/index.md');
    expect(text).toContain('title: Mưa lớn v1.2\n');
    expect(text).toContain('author:\n  - hoa\n');
    expect(text).toContain('aliases:\n  - /?p=7\n  - /cu/mua/\n  - /2021/02/mưa-lớn-v1.2/\n');
    expect(text).toContain('figures:\n  - src: anh-mua.png\n    alt: Mưa\n');
    expect(text).toContain('extra:\n  mau: xanh\n');
    expect(text).toMatch(
      /tin kia ⟦.*?⟧, nữa ⟦draft: gió⟧ và \[ở đây\]\(index\.md\), \[rồi\]\(\.\.\/gio-2\.md#a\), \[đó\]\[d\], kìa ⟦ref-mat\.md⟧\.\n\n\[d\]: \.\.\/gio-2\.md#b\n/,
    );
    expect(text).toContain('![](anh-mua.png "Mưa ở bến")');
    expect(text).toContain('\nhttps://www.youtube.com/watch?v=abc123\n');
    expect(text).toContain('⟦la-lung x="1"⟧');
    expect(text).toContain('⟦picture: mat.png – mất⟧');
    expect(text).toContain('[Văn bản](/tep/ke-hoach.pdf) mất ⟦/tep/khong-co.pdf⟧ ![](/anh/gio.png)');
    expect(read('content/gio.md')).toMatch(/^draft: "?true"?$/m);
    expect(read('content/gio.md')).toContain('Gió ⟦note⟧to⟦/note⟧');
    expect(read('content/gio-2.md')).toContain('slug: gio-2');
    expect(read('content/authors/hoa.md')).toContain('name: Nguyễn Thị Hòa\nrole: Phóng viên\n');
    expect(read('bantin.yaml')).toContain('title: Tin làng\nurl: https://tin.example/\n');
    expect(read('content/pages/gioi-thieu.md')).toBe(
      '---\ntitle: Giới thiệu\nkind: about\n---\n\nChúng tôi.\n',
    );
    const built = await bantin(site, 'build', '--format', 'json');
    expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
    expect(fs.readFileSync(path.join(site, 'dist/2021/02/mua-lon/index.html'), 'utf8')).not.toContain('{{');
  });

  test('of Jekyll', async () => {
    const { site, read, code, report } = await brought(jekyll);
    expect([code, report.articles]).toEqual([0, 4]);
    expect(read('content/pages/loi.md')).toBe('---\ntitle: Lỗi\n---\n\nA\n');
    const text = read('content/hoi-trai.md');
    expect(text).toContain('date: 2021-02-06 14:00:00 -04:00\n');
    expect(text).toContain('section:\n  - Sinh hoạt\n');
    expect(text).toContain('extra:\n  mood: vui\n');
    expect(text).not.toContain('canonical');
    expect(text).toContain('aliases:\n  - /hoi-trai/\n');
    expect(text).toContain('- src: /cu/assets/trai.png');
    expect(text).toContain('![](/cu/assets/trai.png "Lửa trại")');
    expect(text).toContain('Xem tong-ket.md và [bài](tong-ket.md).');
    expect(text).toContain('```js\nlet a = "{{ b }}";\n```');
    expect(text).toContain('⟦picture: mat.png⟧ <a href="tong-ket.md">kia</a>');
    expect(text).toContain('⟦if x⟧ẩn⟦endif⟧');
    expect(text).not.toContain('{:');
    expect(read('content/tong-ket.md')).toContain('- /cu/tong-ket/');
    expect(fs.existsSync(path.join(site, 'content/_drafts/nhap.md'))).toBe(true);
    const built = await bantin(site, 'build', '--format', 'json');
    expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
  });

  test('with pages and old addresses at which the site has its own, builds', async () => {
    const { site, read, report } = await brought({
      'cu/_config.yml': 'title: Tin xã\npermalink: /:title/\n',
      'cu/_posts/2021-01-01-the.md':
        '---\ntitle: Thẻ\nredirect_from: [/2021/01/, /cu/]\ntags: [mưa]\n---\nMột.\n',
      'cu/tim-kiem.md': '---\ntitle: Tìm kiếm\n---\nGõ chữ vào ô.\n',
    });
    expect(read('content/the.md')).toContain('aliases:\n  - /cu/\n---');
    expect(read('content/pages/tim-kiem.md')).toContain('slug: tim-kiem-2\n');
    expect(noteOf(report)).toEqual(
      expect.arrayContaining([
        'old address at which the site has a page of its own: /the/',
        'old address at which the site has a page of its own: /2021/01/',
        'page that got another address: /tim-kiem/ → /tim-kiem-2/',
      ]),
    );
    const built = await bantin(site, 'build', '--format', 'json');
    expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
  });

  test('brought in twice changes nothing', async () => {
    const { site, read } = await brought(hugo);
    const before = read('bantin.import.json');
    const again = await bantin(site, 'import', '../cu', '--yes');
    expect(again.out).toContain('0 files written');
    expect(read('bantin.import.json')).toBe(before);
  });

  test('runs nothing, follows no link and leaves no folder', async () => {
    const root = folderWith({
      'cu/_config.yml': 'title: x\n',
      'cu/_posts/2021-01-01-a.md': '---js\nprocess.exit(9)\n---\nA',
      'cu/_posts/2021-01-02-b.md':
        '---\ntitle: B\npermalink: /../../etc/passwd\nimage: ../../../etc/passwd\nkind: draft\n---\n![](../../../../etc/passwd) [x](/.git/config)\n',
      'cu/_posts/2021-01-03-c.md': Buffer.from([0x2d, 0xff, 0xfe]),
      'ngoai/bi-mat.md': '---\ntitle: Bí mật\ndate: 2021-01-01\n---\n',
    });
    fs.symlinkSync(path.join(root, 'ngoai'), path.join(root, 'cu/_posts/lien-ket'));
    fs.mkdirSync(path.join(root, 'moi'));
    const { code, out } = await bantin(
      path.join(root, 'moi'),
      'import',
      '../cu',
      '--yes',
      '--format',
      'json',
    );
    expect(code).toBe(0);
    expect(out).not.toContain('Bí mật');
    expect(noteOf(JSON.parse(out)).join('\n')).toContain('text that is no UTF-8');
    const b = fs.readFileSync(path.join(root, 'moi/content/b.md'), 'utf8');
    expect(b).not.toMatch(/passwd(?!⟧)/);
    expect(b).toMatch(/draft/);
    expect(fs.readdirSync(path.join(root, 'moi')).sort()).toEqual([
      '.vscode',
      'bantin.import.json',
      'bantin.yaml',
      'content',
    ]);
  });
});

test.each(['end_date', 'endDate', 'event_end', 'start_date'])(
  'the field %s of an event holds nothing back',
  async (name) => {
    const { read } = await brought({
      'cu/hugo.toml': 'title = "x"\n',
      'cu/content/a.md': `---\ntitle: A\ndate: 2019-01-01\n${name}: 2019-01-01 15:00\n---\nA\n`,
    });
    expect(read('content/a.md')).toBe(
      `---\ntitle: A\ndate: 2019-01-01\nextra:\n  ${name}: 2019-01-01 15:00\naliases:\n  - /a/\n---\n\nA\n`,
    );
  },
);

test.each([
  ['{{% youtube id="a_b" %}}', '\n\nhttps://www.youtube.com/watch?v=a_b\n\n'],
  ['{% vimeo 12 %}', '\n\nhttps://vimeo.com/12\n\n'],
  ['{{< tweet user="a" id="9" >}}', '\n\nhttps://twitter.com/a/status/9\n\n'],
  ['{% raw %}{{ x }}{% endraw %}', '⟦x⟧'],
  ['a {% comment %}b {{ c }}{% endcomment %} d', 'a  d'],
  ['{{< legacy-img-right src="a b.jpg" alt="Cây" >}}', '![Cây](<a b.jpg>)'],
  ['{{< la src="https://a.example/@hoa/12" >}}', '\n\nhttps://a.example/@hoa/12\n\n'],
  ['{{< button href="/a/" text="Đọc" >}}', '[Đọc](</a/>)'],
  ['{{< quote-block text="Hay." cite="Bà Hai" >}}', '\n\n:::quote\nHay.\n\n— Bà Hai\n:::\n\n'],
  ['- a\n\n    {{< img src="b.jpg" >}}\n', '- a\n\n   ![](<b.jpg>)\n'],
  ['```\na {.b}\n```\n', '```\na {.b}\n```\n'],
  ['{{% note "Lưu ý" %}}\nA\n{{% /note %}}', '\n\n:::box[Lưu ý]\nA\n:::\n\n'],
  ['{% callout %}A{% endcallout %}', '\n\n:::box\nA\n:::\n\n'],
  [
    '{{< box >}}\nA\n{{< tip >}}\nB\n{{< /tip >}}\n{{< /box >}}',
    '\n\n::::box\nA\n\n\n:::box\nB\n:::\n\n\n::::\n\n',
  ],
  ['```\n{{< note >}}\nA\n{{< /note >}}\n```\n', '```\n{{< note >}}\nA\n{{< /note >}}\n```\n'],
  ['A <https://a.example/>{.ext.link}', 'A <https://a.example/>'],
  ['```\n{{< x >}}\n```\n', '```\n{{< x >}}\n```\n'],
  ['## A {#a}\n', '## A {#a}\n'],
  ['## A B {: .x #muc-1 }\n', '## A B {#muc-1}\n'],
  ['## A\n{: #muc-1}\n\nB\n{: #b}\n', '## A {#muc-1}\n\nB\n\n'],
  ['## A {#A_b .x}\n', '## A\n'],
  [
    'Chạy\n\n    a = %q{x="" } + b {.c} * 2\n    c = q{x="1"}\n',
    'Chạy\n\n    a = %q{x="" } + b {.c} * 2\n    c = q{x="1"}\n',
  ],
  ['Viết `{: .x}` và `a`{: .b} rồi {y="1"} thôi.', 'Viết `{: .x}` và `a` rồi {y="1"} thôi.'],
  ['- a\n\n    b\n    {: .x}\n', '- a\n\n    b\n\n'],
  [
    '{{ "https://www.youtube-nocookie.com/embed/abcDEF12345" | embed: "b" }}',
    '\n\nhttps://www.youtube.com/watch?v=abcDEF12345\n\n',
  ],
  ['{{< highlight go "linenos=1" >}}\nx\n{{< /highlight >}}', '\n```go\nx\n```\n'],
])('the tag %j becomes %j', (text, expected) =>
  expect(withoutShortcodes(text, () => null).text).toBe(expected),
);

test.each([
  ['Viết {% raw %}{{ x }} và {% y %}{% endraw %} nhé.', 'Viết \\{\\{ x }} và \\{% y %} nhé.'],
  ['{%- raw -%}`{{ x }}`{%- endraw -%}', '`{{ x }}`'],
  ['```\n{% raw %}{{ x }}{% endraw %}\n```\n', '```\n{{ x }}\n```\n'],
  ['{% raw %}\n```\n{{ x }}\n```\n{% endraw %}', '\n```\n{{ x }}\n```\n'],
  ['{% raw %}<p>{{ x }}</p>{% endraw %}', '<p>&#123;&#123; x }}</p>'],
  ['{% raw %}{{ a }}{% endraw %} {{ b }} {% raw %}{{ c }}', '\\{\\{ a }} {{ b }} {% raw %}{{ c }}'],
])('what %j keeps from being a tag stays as its readers saw it', (text, expected) => {
  expect(withRawShown(withRawHidden(text))).toBe(expected);
});

test('of a picture that is not there its words stay', () => {
  const gone = () => ({ gone: 'picture: a.png' });
  expect(withNewLinks('![Bà con](a.png "Ông Ba") ![Chợ](a.png) ![](a.png)', gone)).toBe(
    '⟦picture: a.png – Ông Ba⟧ ⟦picture: a.png – Chợ⟧ ⟦picture: a.png⟧',
  );
  expect(withNewLinks('<div>\n<img src="a.png" alt="Chợ">\n</div>', gone)).toContain(
    '⟦picture: a.png – Chợ⟧',
  );
});

test('pictures that stand side by side are a gallery, other HTML stays what it is', () => {
  const grid =
    '<div class="grid">\n  <div>![](<a.png>)</div>\n  <div><figure><img src="b.png" alt="[B]"><figcaption>Ông "Ba" <b>vui</b></figcaption></figure></div>\n</div>';
  expect(plainHtml(grid, () => null, String)).toBe(
    '\n\n:::gallery\n![](<a.png>)\n\n![\\[B\\]](<b.png> "Ông &quot;Ba&quot; vui")\n:::\n\n',
  );
  for (const other of ['<div><img src="a.png"></div>', '<div><img src="a.png"><img src="b.png"> chữ</div>'])
    expect(plainHtml(other, () => null, String)).toBe(other);
});

test('what leads nowhere stays as words', () => {
  const text = '[a **b**](c.pdf) [d][1] ![e][1] [1]\n\n[1]: /x.cgi/\n';
  expect(withNewLinks(text, (address) => ({ gone: address }))).toBe(
    'a **b** ⟦c.pdf⟧ d ⟦/x.cgi/⟧ ⟦/x.cgi/ – e⟧ 1 ⟦/x.cgi/⟧\n\n\n',
  );
});

test.each([
  ['[a](b.md "t") `[a](b.md)`', '[a](x y.md "t") `[a](b.md)`'],
  ['[a](<b c.md>)', '[a](<x y.md>)'],
  ['[a]: b.md\n\n[a]', '[a]: <x y.md>\n\n[a]'],
  ['![a](b(1).png)', '![a](<x y.md>)'],
])('the address in %j changes alone', (text, expected) => {
  expect(withNewLinks(text, () => ({ to: 'x y.md' }))).toBe(expected.replace('](x y.md', '](<x y.md>'));
});

test.each([
  ['* a\n\n      SIZE: 1\n      SHA: `2`\n\n  b\n', '* a\n\n  ```\n  SIZE: 1\n  SHA: `2`\n  ```\n\n  b\n'],
  ['a\n\n    b\n      c\n', 'a\n\n```\nb\n  c\n```\n'],
  ['>     a\n>     b\n', '> ```\n> a\n> b\n> ```\n'],
])('of %j the listing keeps its lines', (text, expected) =>
  expect(withNewLinks(text, () => null)).toBe(expected),
);

test.each([
  [
    '<div class="a">![](<a.png> "Cây")</div>',
    '<div><figure><img src="a.png" alt=""><figcaption>Cây</figcaption></figure></div>',
  ],
  ['<p align="center" onclick="x()">A <tt>b</tt></p>\n', '<p>A <code>b</code></p>\n'],
  ['<td align="right" style="color:red">A</td>', '<td align="right">A</td>'],
  ['A <a name="m" target="_blank"\n rel="noopener" href="b.md">c</a>', 'A <a id="m" href="b.md">c</a>'],
  ['<center>A</center>', 'A'],
  ['<video autoplay muted src="a.mp4"></video>', '<video controls muted src="a.mp4"></video>'],
  [
    '<iframe\n src="https://www.youtube.com/embed/abcdefg1234"\n frameborder="0"\n></iframe>',
    '\n\nhttps://www.youtube.com/watch?v=abcdefg1234\n\n',
  ],
  [
    '<iframe src="https://a.example/x?y=1"></iframe>',
    '<a href="https://a.example/x?y=1">https://a.example/x</a>',
  ],
  [
    '<blockquote class="twitter-tweet"><p>A</p><a href="https://t.co/a">b</a> <a href="https://twitter.com/hoa/status/123456?s=1">c</a></blockquote>\n<script async src="https://platform.twitter.com/widgets.js"></script>',
    '\n\nhttps://twitter.com/hoa/status/123456?s=1\n\n',
  ],
  [
    '<blockquote class="mastodon-embed" data-embed-url="https://a.example/@hoa/12/embed"><a href="https://a.example/@hoa/12">b</a></blockquote>',
    '\n\nhttps://a.example/@hoa/12\n\n',
  ],
])('of the HTML %j stays what articles may use', (text, expected) =>
  expect(withNewLinks(text, () => null)).toBe(expected),
);

test('values of the data of the site stand where their names stood', () => {
  const data = {
    site: {
      data: {
        ban: [
          { so: '1.0', tep: { gz: 'a.tgz' } },
          { so: '2.0', tep: { gz: 'b.tgz' } },
        ],
      },
    },
  };
  const lookup = (path: readonly string[]) => path.reduce(memberOf, data as unknown);
  const text =
    '{% assign b = site.data.ban | where: "so", "2.0" | first %}<{{ b.tep.gz }}> {{ b.khac }} {{ b.tep }} {{ site.data.ban | size }} {{ b.constructor }}';
  expect(withValues(text, lookup)).toBe(
    '<b.tgz> {{ b.khac }} {{ b.tep }} {{ site.data.ban | size }} {{ b.constructor }}',
  );
});

test('tags name other pages of the site, its data and what stands only there', async () => {
  const { read, report } = await brought(
    {
      'cu/_config.yml': 'title: x\nurl: https://x.example\n',
      'cu/_data/ban.yml': '# bản\n- so: 1.0\n  tep: a.tgz\n',
      'cu/vi/_posts/2021-01-01-a.md':
        '---\ntitle: A\nslug: Viết-Hoa\ncategories: [Tin, Khác]\n---\n{% assign b = site.data.ban | where: "so", "1.0" | first %}\nTệp {{ b.tep }}, {{ page.title }}, {{ site.title }}. [Bài]({% link en/_posts/2021-01-02-b.md %}) [mất]({% link en/c.md %})\n',
      'cu/en/_posts/2021-01-02-b.md': '---\ntitle: B\n---\nB\n',
    },
    '../cu/vi',
  );
  const text = read('content/viet-hoa.md');
  expect(text).toContain('slug: viet-hoa\nsection:\n  - Tin\ntags:\n  - Khác\n');
  expect(text).toContain('Tệp a.tgz, A, x. [Bài](/en/2021/01/02/b/) mất ⟦link-en/c.md⟧');
  expect(noteOf(report).some((note) => note.includes('en/c.md'))).toBe(true);
});

test('pages, and what tells of sections, tags and authors, come in with their texts', async () => {
  const { site, read, report } = await brought({
    'cu/hugo.toml': 'title = "x"\nbaseURL = "https://x.example/"\n',
    'cu/content/_index.md': '---\ntitle: x\n---\nChào.\n',
    'cu/content/kinh-te/_index.md':
      '---\ntitle: Kinh tế\ndescription: Tiền nong.\nimage: kt.png\n---\nXem [bài](/kinh-te/gia-lua/). {{< youtube abcdefg1234 >}}\n',
    'cu/content/kinh-te/kt.png': picture,
    'cu/content/kinh-te/gia-lua.md':
      '---\ntitle: Giá lúa\ndate: 2021-01-02\nauthors: [hoa]\ntags: [lúa]\n---\nA [về chúng tôi](/gioi-thieu/).\n',
    'cu/content/kinh-te/quen-ngay.md': '---\ntitle: Quên ngày\n---\nA\n',
    'cu/content/tags/lua/_index.md': '---\ntitle: Lúa gạo\n---\nVề lúa.\n',
    'cu/content/huong-dan/_index.md': '---\ntitle: Hướng dẫn\n---\nĐọc trước.\n',
    'cu/content/huong-dan/gui-bai/index.md':
      '---\ntitle: Gửi bài\nlastmod: 2022-01-02\nauthor: Lan\nweight: 3\n---\n![Hòm thư](b.png) [Hướng dẫn](/huong-dan/)\n',
    'cu/content/huong-dan/gui-bai/b.png': picture,
    'cu/content/kinh-te.md': '---\ntitle: Trang trùng tên\n---\nA\n',
    'cu/content/gioi-thieu.md': '# Về chúng tôi\n\nChúng tôi.\n',
    'cu/content/khong-ten.md': 'Không có gì.\n',
    'cu/content/authors/hoa/_index.md':
      '---\nname: Nguyễn Thị Hòa\ntitle: Phóng viên\navatar: hoa.png\ntwitter: "@hoa"\nsocial: { web: "https://hoa.example/" }\nfood: phở\n---\nChị Hòa viết về [lúa](/kinh-te/gia-lua/).\n',
    'cu/content/authors/hoa/hoa.png': picture,
  });
  expect(report.articles).toBe(5);
  expect(read('content/sections/kinh-te.md')).toBe(
    '---\ntitle: Kinh tế\nlead: Tiền nong.\npicture: /kinh-te/kt.png\n---\n\nXem [bài](../kinh-te/gia-lua.md). \n\nhttps://www.youtube.com/watch?v=abcdefg1234\n',
  );
  expect(read('content/tags/lua.md')).toBe('---\ntitle: Lúa gạo\n---\n\nVề lúa.\n');
  expect(read('content/pages/huong-dan.md')).toBe('---\ntitle: Hướng dẫn\n---\n\nĐọc trước.\n');
  expect(read('content/pages/huong-dan/gui-bai/index.md')).toBe(
    '---\ntitle: Gửi bài\nlastmod: 2022-01-02\nextra:\n  weight: "3"\n  authors:\n    - Lan\n---\n\n![Hòm thư](b.png) [Hướng dẫn](../../huong-dan.md)\n',
  );
  expect(read('content/kinh-te/gia-lua.md')).toContain('A [về chúng tôi](../pages/gioi-thieu.md).');
  expect(read('content/pages/kinh-te-2.md')).toContain('title: Trang trùng tên');
  expect(read('content/authors/hoa.md')).toBe(
    '---\nname: Nguyễn Thị Hòa\nrole: Phóng viên\nlinks:\n  - https://x.com/hoa\n  - https://hoa.example/\npicture: /authors/hoa/hoa.png\n---\n\nChị Hòa viết về [lúa](../kinh-te/gia-lua.md).\n',
  );
  expect(noteOf(report)).toEqual([
    'text without date and title: It is no article and no page.',
    'text without a date among articles: Give it a date, or bring it in by hand.',
    'text of the front page: The new front page shows articles; make a page of it.',
    'field of an author: food',
  ]);
  const built = await bantin(site, 'build', '--format', 'json');
  expect([built.code, built.out.match(/"(?:error|warning)"[^}]*/g)]).toEqual([0, null]);
});
