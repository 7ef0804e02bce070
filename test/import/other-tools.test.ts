/** Sites of Zola, Hexo, Pelican and Astro, each as its own tool has it, come in whole and build. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { ownDialect } from '../../src/import/folder/text/own-dialect.ts';
import { takenFromPelican } from '../../src/import/folder/tool/pelican-text.ts';
import { bantin, folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';

const picture = png(400, 300);
const pdf = '%PDF-1.4\n';

const zola = {
  'config.toml':
    'base_url = "https://tin.example"\ntitle = "Tin Zola"\ndefault_language = "vi"\ntaxonomies = [{name = "tags", feed = true}, {name = "categories"}]\n[extra]\nmau = "xanh"\n',
  'content/_index.md': '+++\nsort_by = "date"\n+++\n',
  'content/tin/_index.md':
    '+++\ntitle = "Tin tức"\nsort_by = "date"\ntransparent = true\n+++\nTin trong làng.\n',
  'content/tin/2021-01-05-gio-mua.md':
    '+++\ntitle = "Gió mùa"\nauthors = ["Lan Anh", "Minh"]\naliases = ["cu/gio", "/gio.html"]\n[taxonomies]\ntags = ["thời tiết", "gió"]\ncategories = ["Đời sống"]\n[extra]\nmau = "xanh"\n+++\nGió về.\n\n<!-- more -->\n\nXem [mưa](@/tin/mua/index.md#ben) và [trang](@/gioi-thieu.md).\n\n{{ youtube(id="dQw4w9WgXcQ") }}\n\n{{ vimeo(id="76979871") }}\n\n{% quote(author="Bà Sáu") %}\nMưa nhiều.\n{% end %}\n\n```\n{{ youtube(id="x") }}\n```\n\n{{ la_lung(x=1) }}\n',
  'content/tin/mua/index.md':
    '+++\ntitle = "Mưa lớn"\ndate = 2021-02-03T08:00:00+07:00\nupdated = 2021-02-04\ndescription = "Mưa ba ngày."\n+++\n## Bến {#ben}\n\n{{ figure(src="anh.png", caption="Mưa ở bến") }}\n\n[Tệp](/tep/ke-hoach.pdf)\n',
  'content/tin/mua/anh.png': picture,
  'content/tin/nhap.md': '+++\ntitle = "Nháp"\ndate = 2021-03-01\ndraft = true\n+++\nChưa xong.\n',
  'content/tin/rieng.md': '+++\ntitle = "Riêng"\ndate = 2021-03-02\npath = "dac-biet/rieng"\n+++\nRiêng.\n',
  'content/tin/ngan.md': '+++\ntitle = "Ngắn"\ndate = 2021-03-03\nslug = "ten-khac"\n+++\nNgắn.\n',
  'content/gioi-thieu.md': '+++\ntitle = "Giới thiệu"\n+++\nChúng tôi.\n',
  'static/tep/ke-hoach.pdf': pdf,
  'templates/shortcodes/la_lung.html': 'x',
};

const hexo = {
  '_config.yml':
    'title: Tin Hexo\nlanguage: vi\ntimezone: Asia/Ho_Chi_Minh\nurl: https://tin.example\nroot: /\npermalink: :year/:month/:day/:title/\npost_asset_folder: true\n',
  'source/_posts/mua-lon.md':
    "---\ntitle: Mưa lớn\ndate: 2021/2/3 08:00:25\nupdated: 2021-02-04 09:00:00\ntags:\n  - mưa\ncategories:\n  - Thời tiết\n  - Mưa\nphotos:\n  - /images/b.png\n---\nMở đầu.\n\n<!-- more -->\n\n{% asset_img anh.png Mưa ở bến %}\n\n{% asset_img right anh.png 400 300 'Mưa to' 'Nước ngập bến' %}\n\nXem {% post_link gio-mua %} và {% post_link gio-mua 'Gió ấy' %}.\n\n{% youtube dQw4w9WgXcQ %}\n\n{% blockquote Bà Sáu, Báo Làng http://lang.example %}\nMưa nhiều.\n{% endblockquote %}\n\n{% codeblock lang:js %}\nlet a = 1;\n{% endcodeblock %}\n\n{% asset_link ke-hoach.pdf Kế hoạch %}\n\n{% note info %}\nChú ý.\n{% endnote %}\n",
  'source/_posts/mua-lon/anh.png': picture,
  'source/_posts/mua-lon/ke-hoach.pdf': pdf,
  'source/_posts/gio-mua.md':
    '"title": "Gió mùa",\n"date": "2021/1/5 10:00:00",\n"tags": ["gió"]\n;;;\nGió về. [Mưa](/2021/02/03/mua-lon/)\n',
  'source/_posts/rieng.md':
    '---\ntitle: Riêng\ndate: 2021-03-01 10:00:00\npermalink: dac-biet/rieng/\nalias: cu/rieng.html\npublished: false\n---\nRiêng.\n',
  'source/_drafts/nhap.md': '---\ntitle: Nháp\ntags: [a]\n---\nChưa xong.\n',
  'source/about/index.md':
    '---\ntitle: Giới thiệu\ndate: 2020-01-01 10:00:00\ntype: about\n---\nChúng tôi.\n',
  'source/tags/index.md': '---\ntitle: tags\ndate: 2020-01-01 10:00:00\ntype: tags\n---\n',
  'source/images/b.png': picture,
  'themes/landscape/README.md': '# x\n',
  'scaffolds/post.md': '---\ntitle: {{ title }}\ndate: {{ date }}\n---\n',
};

const pelican = {
  'pelicanconf.py':
    "AUTHOR = 'Lan Anh'\nSITENAME = 'Tin Pelican'\nSITEURL = ''\nPATH = 'content'\nTIMEZONE = 'Asia/Ho_Chi_Minh'\nDEFAULT_LANG = 'vi'\nARTICLE_URL = 'posts/{date:%Y}/{date:%b}/{date:%d}/{slug}/'\nDEFAULT_PAGINATION = 10\n",
  'publishconf.py': "SITEURL = 'https://tin.example'\n",
  'content/thoi-tiet/mua.md':
    'Title: Mưa lớn: ba ngày\nDate: 2021-02-03 08:00\nModified: 2021-02-04 09:00\nCategory: Thời tiết\nTags: mưa, lũ\nSlug: mua-lon\nAuthors: Lan Anh; Minh\nSummary: Mưa ba ngày\n    liền.\n\nMở đầu.\n\n![Mưa]({static}/images/b.png)\n\nXem [gió]({filename}gio.md), [nữa]({filename}/thoi-tiet/gio.md#a), [cũ](|filename|gio.md), [tệp]({attach}ke-hoach.pdf), [thẻ]({tag}mưa), [mục]({category}Thời tiết), [trang]({filename}/pages/gioi-thieu.md).\n',
  'content/thoi-tiet/ke-hoach.pdf': pdf,
  'content/thoi-tiet/gio.md':
    'Title: Gió mùa\nDate: 2021-01-05\nStatus: published\n\nGió về.\n\n## A {#a}\n\nNữa.\n',
  'content/thoi-tiet/nhap.md': 'Title: Nháp\nDate: 2021-03-05\nStatus: draft\n\nChưa xong.\n',
  'content/thoi-tiet/an.md': 'Title: Ẩn\nDate: 2021-03-06\nStatus: hidden\n\nẨn.\n',
  'content/yaml.md': '---\ntitle: Bằng YAML\ndate: 2021-03-01\n---\nĐược.\n',
  'content/cu.rst': 'Cũ\n##\n\n:date: 2021-03-01\n\nX.\n',
  'content/pages/gioi-thieu.md': 'Title: Giới thiệu\n\nChúng tôi.\n',
  'content/images/b.png': picture,
};

const astro = {
  'astro.config.mjs':
    "import { defineConfig } from 'astro/config';\nthrow new Error('nobody runs this');\nexport default defineConfig({ site: 'https://tin.example', i18n: { defaultLocale: 'vi' } });\n",
  'src/consts.ts': "export const SITE_TITLE = 'Tin Astro';\n",
  'src/content.config.ts': 'export const collections = {};\n',
  'src/content/blog/mua-lon.md':
    '---\ntitle: "Mưa lớn"\ndescription: "Mưa ba ngày."\npubDate: "Feb 03 2021"\nupdatedDate: "Feb 04 2021"\nheroImage: "../../assets/mua.png"\ntags: ["mưa"]\nauthor: Lan Anh\n---\nMở đầu. ![Bến](../../assets/mua.png) [biển](/blog/bien) và [kia](./mdx.mdx) ![b](/b.png)\n',
  'src/content/blog/gio.md': "---\ntitle: 'Gió mùa'\npubDate: 2021-01-05\ndraft: true\n---\nGió.\n",
  'src/content/blog/bien/index.md':
    "---\ntitle: 'Biển'\npublishDate: 2021-01-07\nheroImage: ./bien.png\n---\nBiển.\n",
  'src/content/blog/bien/bien.png': picture,
  'src/content/blog/mdx.mdx':
    "---\ntitle: 'Bằng MDX'\npubDate: 2021-01-06\n---\nimport { Image } from 'astro:assets';\nimport mua from '../../assets/mua.png';\nimport Note from '../../components/Note.astro';\n\nChữ.\n\n<Note title=\"Chú ý\">\nTrong hộp.\n</Note>\n\n{/* chú thích */}\n\n<Image src={mua} alt=\"Mưa ở bến\" />\n\n<YouTube id=\"dQw4w9WgXcQ\" />\n\n```js\nimport x from 'y';\n```\n",
  'src/pages/gioi-thieu.md': '---\nlayout: ../layouts/Base.astro\ntitle: Giới thiệu\n---\nChúng tôi.\n',
  'src/pages/index.astro': '---\n---\n',
  'src/assets/mua.png': picture,
  'public/b.png': picture,
};

async function brought(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = folderWith(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`cu/${name}`, content])),
  );
  const site = path.join(root, 'moi');
  fs.mkdirSync(site);
  const run = await bantin(site, 'import', '../cu', '--yes', '--lang', 'en', '--format', 'json');
  expect(run.code).toBe(0);
  const report = JSON.parse(run.out);
  const built = await bantin(site, 'build', '--lang', 'en', '--format', 'json');
  expect([built.code, built.out.match(/"error"[^}]*/)]).toEqual([0, null]);
  const again = await bantin(site, 'import', '../cu', '--yes', '--lang', 'en', '--format', 'json');
  expect(JSON.parse(again.out)).toMatchObject({ written: [] });
  return {
    report,
    left: report.notes.map(({ what, detail }: { what: string; detail: string }) => `${what}: ${detail}`),
    read: (file: string) => fs.readFileSync(path.join(site, file), 'utf8'),
    page: (file: string) => fs.readFileSync(path.join(site, 'dist', file), 'utf8'),
    isPublished: (file: string) => fs.existsSync(path.join(site, 'dist', file)),
  };
}

describe('a site comes in and builds', () => {
  test('of Zola, also without Sass', async () => {
    const { report, left, read, page, isPublished } = await brought(zola);
    expect(report.articles).toBe(6);
    expect(read('bantin.yaml')).toContain(
      'title: Tin Zola\nurl: https://tin.example/\nlanguage: vi\nsections:\n  tin: Tin tức\n',
    );
    const wind = read('content/tin/gio-mua.md');
    expect(wind).toContain('date: 2021-01-05\n');
    expect(wind).toContain('tags:\n  - thời tiết\n  - gió\nsection:\n  - Đời sống\n');
    expect(wind).toContain('author:\n  - Lan Anh\n  - Minh\n');
    expect(wind).toContain('aliases:\n  - /cu/gio/\n  - /gio.html\n  - /tin/gio-mua/\n');
    expect(wind).toContain('Xem [mưa](mua/index.md#ben) và [trang](../pages/gioi-thieu.md).');
    expect(wind).toContain('\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n');
    expect(wind).toContain('\nhttps://vimeo.com/76979871\n');
    expect(wind).toContain(':::quote\nMưa nhiều.\n\n— Bà Sáu\n:::');
    expect(wind).toContain('```\n{{ youtube(id="x") }}\n```');
    expect(left).toEqual(['tag of the theme, left between ⟦ and ⟧: la lung x=1']);
    const rain = read('content/tin/mua/index.md');
    expect(rain).toContain('updated: 2021-02-04\nlead: Mưa ba ngày.\n');
    expect(rain).toContain('![](anh.png "Mưa ở bến")\n\n[Tệp](/tep/ke-hoach.pdf)');
    expect(read('content/sections/tin.md')).toContain('Tin trong làng.');
    expect(read('content/tin/rieng.md')).toMatch(
      /date: 2021-03-02\naliases:\n {2}- \/dac-biet\/rieng\/\n---/,
    );
    expect(read('content/tin/ten-khac.md')).toContain('slug: ten-khac\naliases:\n  - /tin/ten-khac/\n');
    expect(isPublished('2021/03/nhap/index.html')).toBe(false);
    expect(page('tin/gio-mua/index.html')).toContain('/2021/01/gio-mua/');
  });

  test('of Hexo, with the folders of its posts, front matter in JSON and pages of its theme', async () => {
    const { report, left, read, page, isPublished } = await brought(hexo);
    expect(report.articles).toBe(5);
    expect(left).toEqual(['page that the theme fills: The new site makes its own.']);
    const rain = read('content/mua-lon.md');
    expect(rain).toContain('tags:\n  - mưa\nsection:\n  - Thời tiết\nfigures:\n  - src: /images/b.png\n');
    expect(rain).toContain('aliases:\n  - /2021/02/03/mua-lon/\n');
    expect(rain).toContain('![](/posts/mua-lon/anh.png "Mưa ở bến")');
    expect(rain).toContain('Xem [Gió mùa](gio-mua.md) và [Gió ấy](gio-mua.md).');
    expect(rain).toContain('\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n');
    expect(rain).toContain(':::quote\nMưa nhiều.\n\n— Bà Sáu, Báo Làng\n:::');
    expect(rain).toContain('```js\nlet a = 1;\n```');
    expect(rain).toContain('[Kế hoạch](/posts/mua-lon/ke-hoach.pdf)');
    expect(rain).toContain(':::box\nChú ý.\n:::');
    expect(read('content/gio-mua.md')).toContain('title: Gió mùa\ndate: 2021/1/5 10:00:00\ntags:\n  - gió\n');
    expect(read('content/gio-mua.md')).toContain('Gió về. [Mưa](mua-lon.md)');
    expect(read('content/rieng.md')).toMatch(
      /draft: "?true"?\naliases:\n {2}- \/cu\/rieng.html\n {2}- \/dac-biet\/rieng\/\n/,
    );
    expect(read('content/_drafts/nhap.md')).toMatch(/draft: "?true"?\n/);
    expect(read('content/pages/about/index.md')).toBe(
      '---\ntitle: Giới thiệu\nkind: about\n---\n\nChúng tôi.\n',
    );
    expect(isPublished('2021/03/rieng/index.html')).toBe(false);
    expect(page('2021/02/03/mua-lon/index.html')).toContain('/2021/02/mua-lon/');
  });

  test('of Hugo in part, of which what lies elsewhere is not listed', async () => {
    const article = '---\ntitle: Mưa\ndate: 2021-02-03\n---\nMưa.\n';
    const source = folderWith({
      'hugo.toml': 'baseURL = "https://tin.example/"\n',
      'content/vi/mua.md': article,
      'content/vi/bang.html': '---\ntitle: Bảng\n---\n<p>Bảng</p>\n',
      'content/en/table.html': '---\ntitle: Table\n---\n<p>Table</p>\n',
      'public/cu.rst': 'Cũ\n==\n',
    });
    const { out } = await bantin(
      folderWith({}),
      'import',
      path.join(source, 'content/vi'),
      '--yes',
      '--format',
      'json',
    );
    expect(out).toContain('content/vi/bang.html');
    expect(out).not.toMatch(/table\.html|cu\.rst/);
  });

  test('of Pelican, with its lines of metadata and its names of files', async () => {
    const { report, left, read, page, isPublished } = await brought(pelican);
    expect(report.articles).toBe(6);
    expect(left).toEqual(['text in another markup: Only Markdown is read.']);
    expect(read('bantin.yaml')).toContain(
      'title: Tin Pelican\nurl: https://tin.example/\nlanguage: vi\ntimezone: Asia/Ho_Chi_Minh\n',
    );
    const rain = read('content/thoi-tiet/mua-lon.md');
    expect(rain).toContain('title: "Mưa lớn: ba ngày"\ndate: 2021-02-03 08:00\nmodified: 2021-02-04 09:00\n');
    expect(rain).toContain(
      'tags:\n  - mưa\n  - lũ\nslug: mua-lon\nlead: Mưa ba ngày liền.\nauthor:\n  - Lan Anh\n  - Minh\n',
    );
    expect(rain).toContain('aliases:\n  - /posts/2021/Feb/03/mua-lon/\n');
    expect(rain).toContain('![Mưa](/images/b.png)');
    expect(rain).toContain(
      'Xem [gió](gio.md), [nữa](gio.md#a), [cũ](gio.md), [tệp](/thoi-tiet/ke-hoach.pdf), thẻ, mục, [trang](../pages/gioi-thieu.md).',
    );
    expect(read('content/pages/gioi-thieu.md')).toContain('aliases:\n  - /pages/gioi-thieu.html\n');
    expect(isPublished('2021/03/nhap/index.html')).toBe(false);
    expect(page('2021/03/an/index.html')).toContain('noindex');
    expect(page('index.html')).not.toContain('/2021/03/an/');
  });

  test('of Astro, with MDX and pages, and nothing of it runs', async () => {
    const { report, left, read, isPublished } = await brought(astro);
    expect(report.articles).toBe(5);
    expect(left).toEqual([]);
    expect(read('bantin.yaml')).toContain('title: Tin Astro\nurl: https://tin.example/\nlanguage: vi\n');
    const rain = read('content/blog/mua-lon.md');
    expect(rain).toContain('pubDate: Feb 03 2021\nupdatedDate: Feb 04 2021\n');
    expect(rain).toContain('figures:\n  - src: /cu/assets/mua.png\naliases:\n  - /blog/mua-lon/\n');
    expect(rain).toContain('![Bến](/cu/assets/mua.png) [biển](bien/index.md) và [kia](mdx.md) ![b](/b.png)');
    const mdx = read('content/blog/mdx.md');
    expect(mdx).toMatch(
      /---\s+Chữ\.\s+:::box\[Chú ý\]\nTrong hộp\.\n:::\s+!\[Mưa ở bến\]\(\/cu\/assets\/mua\.png\)\s+https:\/\/www\.youtube/,
    );
    expect(mdx).toContain("```js\nimport x from 'y';\n```");
    expect(mdx).not.toContain('astro:assets');
    expect(read('content/pages/gioi-thieu.md')).toContain('Chúng tôi.');
    expect(isPublished('2021/01/gio/index.html')).toBe(false);
    expect(isPublished('2021/01/bien/index.html')).toBe(true);
  });
});

test('a text of Pelican without lines of metadata has none', () => {
  expect(takenFromPelican('# Tin\n\nLúc: này\n')).toBeNull();
  expect(takenFromPelican('---\ntitle: A\n---\n')).toBeNull();
  expect(takenFromPelican('Title: A')?.data).toEqual({ title: 'A' });
});

test('hostile texts take time that grows as they do', () => {
  const long = [
    `${'a: b\n  c: d\n'.repeat(20_000)}x`,
    `{% asset_img a ${`"b c" 'd e' `.repeat(20_000)}`,
    '{% quote(a="b") %}'.repeat(5_000),
    '<A '.repeat(50_000),
  ];
  const from = performance.now();
  for (const text of long) {
    takenFromPelican(text);
    for (const tool of ['Zola', 'Hexo', 'Pelican', 'Astro']) ownDialect(text, tool, 'a.mdx', () => null);
    for (const tool of ['Zola', 'Hexo', 'Pelican']) ownDialect(text, tool, 'a.md', () => null);
  }
  expect(performance.now() - from).toBeLessThan(5_000);
});
