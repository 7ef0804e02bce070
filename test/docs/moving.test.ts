/** The guides for those who move in, followed word by word: from an empty folder to a site on a server. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { bantin, folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';

const project = path.resolve(import.meta.dirname, '../..');

/** Does what the guide says: commands in their order, and what is added to the settings. */
async function follow(guide: string, archive: Readonly<Record<string, string | Uint8Array>>) {
  const top = folderWith(archive);
  const server = path.join(top, 'may-chu');
  const site = path.join(top, 'trang-moi');
  const said: string[] = [];
  const text = fs.readFileSync(path.join(project, 'docs', guide), 'utf8');
  for (const [, kind, block = ''] of text.matchAll(/^```(sh|yaml)\n([\s\S]*?)^```$/gm)) {
    if (kind === 'yaml') fs.appendFileSync(path.join(site, 'bantin.yaml'), `\n${block}`);
    else for (const command of block.trim().split('\n')) said.push(await done(command));
  }
  return { top, site, server, said: said.join('\n') };

  async function done(command: string): Promise<string> {
    if (command.startsWith('cd ')) return '';
    const [npx, program, ...args] = command.split(' ');
    if (npx === 'npx' && program === 'bantin') {
      const { code, out, err } = await bantin(site, ...args);
      expect([command, code, code === 0 ? '' : err]).toEqual([command, 0, '']);
      // What the guide does not speak of, and takes long.
      if (args.includes('--yes'))
        fs.appendFileSync(path.join(site, 'bantin.yaml'), '\nsearch: false\nfonts: false\n');
      return `${out}${err}`;
    }
    const here = command.replace('toa-soan@example.vn:/srv/www/tin/', `${server}/`);
    const cwd = command.startsWith('mkdir') ? top : site;
    const { status, stdout, stderr } = spawnSync('bash', ['-c', here], { cwd, encoding: 'utf8' });
    expect([command, status, stderr]).toEqual([command, 0, '']);
    return stdout;
  }
}

const served = (server: string, file: string) => fs.readFileSync(path.join(server, file), 'utf8');

test('from WordPress', async () => {
  const item = (id: number, type: string, name: string, content: string, more = '') =>
    `<item><title>${name}</title><link>https://cu.example/${name}/</link><dc:creator>hoa</dc:creator><content:encoded><![CDATA[${content}]]></content:encoded><wp:post_id>${id}</wp:post_id><wp:post_date>2021-01-28 10:22:00</wp:post_date><wp:post_name>${name}</wp:post_name><wp:status>publish</wp:status><wp:post_type>${type}</wp:post_type>${more}</item>`;
  const category = '<category domain="category" nicename="tin"><![CDATA[Tin]]></category>';
  const { server, said, site } = await follow('tu-wordpress.md', {
    'xuat/bao-lang.xml': `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Báo làng</title><link>https://cu.example</link><language>vi</language><wp:base_blog_url>https://cu.example</wp:base_blog_url><wp:author><wp:author_login>hoa</wp:author_login><wp:author_display_name>Nguyễn Thị Hòa</wp:author_display_name></wp:author>
${item(1, 'post', 'nuoc-len', 'Nước lên.\n\n[caption width="3"]<img src="https://cu.example/wp-content/uploads/2021/01/nuoc-300x200.png" alt="Bến nước"> Bến sáng nay[/caption]\n\nXem <a href="https://cu.example/?p=2">bài kia</a>.', category)}
${item(2, 'post', 'nuoc-rut', 'Nước rút.\n\n[contact-form-7 id="5"]', category)}
${item(3, 'page', 'gioi-thieu', 'Chúng tôi.')}
${item(4, 'post', 'kho-lua', 'Kho đầy.', category.replaceAll('tin', 'luu-tru').replace('Tin', 'Lưu trữ'))}</channel></rss>`,
    'xuat/uploads/2021/01/nuoc.png': png(400, 300),
  });
  expect(served(server, 'luu-tru-2/index.html')).toContain('kho-lua');
  expect(said).toContain('tag of a plugin');
  expect(said).toContain('⟦contact-form-7');
  const page = served(server, '2021/01/nuoc-len/index.html');
  expect(page).toContain('Bến sáng nay');
  expect(page).toContain('href="/2021/01/nuoc-rut/"');
  expect(served(server, 'nuoc-len/index.html')).toContain('/2021/01/nuoc-len/');
  expect(served(server, 'gioi-thieu/index.html')).toContain('Nguyễn Thị Hòa, Trưởng ban biên tập');
  expect(fs.readFileSync(path.join(site, 'bantin.urls.jsonl'), 'utf8')).toContain('/2021/01/nuoc-len/');
});

test('from Hugo', async () => {
  const { server, said, site } = await follow('tu-hugo.md', {
    'trang-cu/hugo.toml':
      'title = "Tin làng"\nbaseURL = "https://cu.example/"\nlanguageCode = "vi"\n[permalinks]\nposts = "/bai/:contentbasename/"\n',
    'trang-cu/content/posts/_index.md': '---\ntitle: Tin\n---\nMọi tin.\n',
    'trang-cu/content/posts/nuoc-len/index.md':
      '+++\ntitle = "Nước lên"\ndate = 2021-01-28T10:22:00+07:00\ntags = ["mưa"]\n+++\nNước lên.\n\n{{< figure src="ben.png" caption="Bến sáng nay" alt="Bến nước" >}}\n\nXem [bài kia]({{< ref "posts/nuoc-rut.md" >}}).\n',
    'trang-cu/content/posts/nuoc-len/ben.png': png(400, 300),
    'trang-cu/content/kinh-te/lua.md':
      '---\ntitle: Lúa\ndate: 2021-01-30\n---\nLúa.\n\n![Lúa](/assets/lua.png) ![Cờ](/anh/co.png)\n',
    'trang-cu/static/assets/lua.png': png(400, 200),
    'trang-cu/static/anh/co.png': png(300, 200),
    'trang-cu/content/posts/nuoc-rut.md':
      '---\ntitle: Nước rút\ndate: 2021-01-29\naliases: [/cu/rut/]\n---\nNước rút.\n\n{{< bando "Sông Vệ" >}}\n',
  });
  expect(said).toContain('⟦');
  const page = served(server, '2021/01/nuoc-len/index.html');
  expect(page).toContain('Bến sáng nay');
  expect(page).toContain('href="/2021/01/nuoc-rut/"');
  expect(served(server, 'cu/rut/index.html')).toContain('/2021/01/nuoc-rut/');
  expect(served(server, 'bai/nuoc-len/index.html')).toContain('/2021/01/nuoc-len/');
  const there = [
    'content/kinh-te/lua.md',
    'content/nuoc-rut.md',
    'static/cu/assets/lua.png',
    'static/anh/co.png',
  ];
  expect(there.filter((file) => !fs.existsSync(path.join(site, file)))).toEqual([]);
});

test('from Jekyll', async () => {
  const { server, said, site } = await follow('tu-jekyll.md', {
    'trang-cu/_config.yml':
      'title: Tin làng\nurl: https://cu.example\nlang: vi\npermalink: /:categories/:title.html\n',
    'trang-cu/_posts/2021-01-28-nuoc-len.md':
      '---\ntitle: Nước lên\ncategories: [tin]\n---\nNước lên.\n\n{% include figure.html src="/assets/ben.png" caption="Bến sáng nay" alt="Bến nước" %}\n\nXem [bài kia]({% post_url 2021-01-29-nuoc-rut %}).\n',
    'trang-cu/_posts/2021-01-29-nuoc-rut.md':
      '---\ntitle: Nước rút\ncategories: [tin]\nredirect_from: /cu/rut/\n---\nNước rút.\n\n{% bando song-ve %}\n',
    'trang-cu/assets/ben.png': png(400, 300),
    'trang-cu/images/song.png': png(500, 300),
    'trang-cu/_posts/2021-01-30-song.md': '---\ntitle: Sông\n---\nSông.\n\n![Sông Vệ](/images/song.png)\n',
    'trang-cu/_drafts/nhap.md': '---\ntitle: Nháp\n---\nChưa xong.\n',
    'trang-cu/gioi-thieu.md': '---\ntitle: Giới thiệu\n---\nChúng tôi.\n',
  });
  expect(said).toContain('⟦');
  const page = served(server, '2021/01/nuoc-len/index.html');
  expect(page).toContain('Bến sáng nay');
  expect(page).toContain('href="/2021/01/nuoc-rut/"');
  expect(served(server, 'cu/rut/index.html')).toContain('/2021/01/nuoc-rut/');
  expect(served(server, 'tin/nuoc-len.html')).toContain('/2021/01/nuoc-len/');
  expect(served(server, 'gioi-thieu/index.html')).toContain('toa-soan@example.vn');
  expect(fs.existsSync(path.join(site, 'static/cu/assets/ben.png'))).toBe(true);
  expect(fs.existsSync(path.join(server, 'images/song.png'))).toBe(true);
  expect(said).toContain('missing-date');
  expect(fs.existsSync(path.join(site, 'content/_drafts/nhap.md'))).toBe(true);
});
