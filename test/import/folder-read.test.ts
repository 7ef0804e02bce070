/** Articles of other generators read as they did there: what their tools did on the way to the page is done once, by the import. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { translateFields } from '../../src/import/brought/fields-of.ts';
import { spokenIn } from '../../src/import/spoken-in.ts';
import { bantin, folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';

async function brought(files: Readonly<Record<string, string | Uint8Array>>) {
  const root = folderWith({ ...files, 'moi/a.txt': '' });
  const site = path.join(root, 'moi');
  const { out } = await bantin(site, 'import', '../cu', '--yes', '--format', 'json');
  const read = (file: string) => fs.readFileSync(path.join(site, file), 'utf8');
  return { site, read, report: JSON.parse(out) };
}

const hugo = { 'cu/hugo.toml': 'title = "Tin"\n' };
const post = (fields: string, body: string) => `---\ntitle: Bài\n${fields}\n---\n${body}\n`;

describe('an article of another generator', () => {
  test('that was dated at midnight was dated by its day alone', async () => {
    const dates = ['2021-01-28T00:00:00Z', '2021-01-28 00:00:00 +0000', '2021-01-28T08:00:00Z'];
    const posts = dates.map((date, at) => [`cu/content/a${at}.md`, post(`date: ${date}`, 'Chữ.')]);
    const { read } = await brought({ ...hugo, ...Object.fromEntries(posts) });
    expect([0, 1, 2].map((at) => /^date: (.*)$/m.exec(read(`content/a${at}.md`))?.[1])).toEqual([
      '2021-01-28',
      '2021-01-28',
      '2021-01-28T08:00:00Z',
    ]);
  });

  test('has dashes where hyphens were printed as such', async () => {
    const body = `Từ 0--72 giờ, rồi -- như đã nói -- xong---hết. Gõ \`a--b\` hay lệnh --thu cho [gió--mưa](https://a.example/x--y).

| A | B |
| --- | --- |
| 1 | 2 |

---

\`\`\`
x -- y
\`\`\``;
    const { read } = await brought({ ...hugo, 'cu/content/a.md': post('date: 2021-01-28', body) });
    expect(read('content/a.md')).toContain(
      'Từ 0–72 giờ, rồi – như đã nói – xong—hết. Gõ `a--b` hay lệnh --thu cho [gió–mưa](https://a.example/x--y).',
    );
    expect(read('content/a.md')).toContain('| --- | --- |\n| 1 | 2 |\n\n---\n\n```\nx -- y\n```');
    const plain = { 'cu/hugo.toml': '[markup.goldmark.extensions]\ntypographer = false\n' };
    const kept = await brought({ ...plain, 'cu/content/a.md': post('date: 2021-01-28', '0--72') });
    expect(kept.read('content/a.md')).toContain('0--72');
  });

  test('says its first paragraph once, also where lists had it as an excerpt', async () => {
    const first = 'Nước dâng *cao* ở [bến](https://a.example/).';
    const { read } = await brought({
      ...hugo,
      'cu/content/a.md': post('date: 2021-01-28\ndescription: Nước dâng cao ở bến', `${first}\n\nHai.`),
      'cu/content/b.md': post('date: 2021-01-28\ndescription: Nước dâng…', `${first}\n\nHai.`),
      'cu/content/c.md': post('date: 2021-01-28\ndescription: Nước dâng', `${first}\n\nHai.`),
      'cu/content/d.md': post(
        'date: 2021-01-28\ndescription: Nước dâng cao ở bến. Hai bờ đã vắng người từ sáng, và ghe thuyền về',
        `![Bến](https://kho.example/a.png)\n\n<p>${first}</p>\n\nHai bờ đã vắng người từ sáng, và ghe thuyền về neo.`,
      ),
    });
    expect(['a', 'b', 'd', 'c'].map((name) => /^lead: .*$/m.test(read(`content/${name}.md`)))).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });

  test('has sentences that were only moved in as a paragraph, and code as code', async () => {
    const sentences = `${'Bà con ra bến từ sáng sớm để đón ghe về. '.repeat(4)}Ai cũng mừng.`;
    const { read } = await brought({
      ...hugo,
      'cu/content/a.md': post(
        'date: 2021-01-28',
        `Một.\n\n      ${sentences}\n\nRồi:\n\n    let a = 1;\n\nHai.`,
      ),
    });
    expect(read('content/a.md')).toContain(`Một.\n\n${sentences}\n\n`);
    expect(read('content/a.md')).toContain('```\nlet a = 1;\n```');
  });

  test('of Eleventy shows the picture that its front matter names, and the site its own name', async () => {
    const { site, read } = await brought({
      'cu/.eleventy.js': '',
      'cu/data/site.yaml': 'title: Báo bến\nhost: https://ben.example\nlocale: vi-VN\n',
      'cu/content/posts/2021-01-28-a.md': post('image: /anh/mua.png', '![Mưa]({{ image | url }}) {{ toc }}'),
      'cu/anh/mua.png': png(40, 30),
    });
    expect(read('content/a.md')).toContain('![Mưa](/anh/mua.png) ⟦toc⟧');
    expect(read('bantin.yaml')).toContain('title: Báo bến\nurl: https://ben.example/\nlanguage: vi\n');
    expect((await bantin(site, 'build')).code).toBe(0);
  });

  test('of Jekyll is by whom the settings name, of Hugo under the title of its language', async () => {
    const { read } = await brought({
      'cu/_config.yml': 'title: Báo trường\nauthors:\n  lan:\n    name: Trần Thị Lan\n    site: x\n',
      'cu/_posts/2021-01-28-a.md': post('author: [lan, sau]', 'Chữ.'),
      'cu/_pages/author-sau.html': '---\ntitle: Lê Văn Sáu\nlayout: default\n---\n{% include x.html %}\n',
    });
    expect(read('content/authors/lan.md')).toContain('name: Trần Thị Lan\n');
    expect(read('content/authors/sau.md')).toBe('---\nname: Lê Văn Sáu\n---\n\n\n');
    const other = await brought({
      'cu/config/_default/hugo.toml': 'baseURL = "https://a.example/"\ndefaultContentLanguage = "vi"\n',
      'cu/config/_default/languages.vi.toml': 'title = "Tin bến"\nweight = 1\n',
      'cu/content/a.md': post('date: 2021-01-28', 'Chữ.'),
    });
    expect(other.read('bantin.yaml')).toContain('title: Tin bến\n');
  });

  test('is of the time at which it was written there', async () => {
    const dated = (offset: string, at: number) => [
      `cu/content/a${at}.md`,
      post(`date: 2021-0${at + 1}-28 23:30:00 ${offset}`, 'Chữ.'),
    ];
    const posts = ['-0500', '-0500', '-0400', '-0400', '-0400'].map(dated);
    const { site, read, report } = await brought({ ...hugo, ...Object.fromEntries(posts) });
    expect(read('bantin.yaml')).toContain('timezone: America/New_York\n');
    expect(report.notes).toContainEqual(expect.objectContaining({ what: 'time zone of the site' }));
    expect((await bantin(site, 'build')).code).toBe(0);
    expect(fs.readFileSync(path.join(site, 'dist/2021/01/a0/index.html'), 'utf8')).toContain(
      '28/01/2021 23:30',
    );
    const jekyll = { 'cu/_config.yml': 'title: T\ntimezone: Europe/Paris\n' };
    const other = await brought({ ...jekyll, 'cu/_posts/2021-01-28-a.md': post('', 'Chữ.') });
    expect(other.read('bantin.yaml')).toContain('timezone: Europe/Paris\n');
  });

  test('shows the large picture where the small one is lost that led to it, and keeps words apart', async () => {
    const large = 'https://kho.example/anh/mua.jpg';
    const body = `[{{< img src="mua-250x250.jpg" alt="Mưa" >}}](${large})Nước lên.\n\n{{< quote text="Rẻ." cite="Bà Hai,<br />chợ bến" >}}`;
    const { read } = await brought({ ...hugo, 'cu/content/a.md': post('date: 2021-01-28', body) });
    expect(read('content/a.md')).toContain(`![Mưa](<${large}>)\n\nNước lên.`);
    expect(read('content/a.md')).toContain('— Bà Hai, chợ bến');
  });

  test.each([
    ['Ann Lee, Bob Ray and Cy Dee', ['Ann Lee', 'Bob Ray', 'Cy Dee']],
    ['Trần Thị Lan và Lê Văn Sáu', ['Trần Thị Lan', 'Lê Văn Sáu']],
    ['Ann Lee, Executive Director', ['Ann Lee, Executive Director']],
    ['Ann Lee, CFO', ['Ann Lee, CFO']],
    ['Food and Drug Services', ['Food and Drug Services']],
  ])('by %s is by as many', (author, names) => {
    expect(translateFields({ author }, 'UTC').authors).toEqual(names);
  });

  test('in English makes a site in English, where nothing else says so', async () => {
    const text = 'The rain was on the hill for a day, and they went to the bridge in the dark. '.repeat(6);
    const { read, report } = await brought({
      'cu/_config.yml': 'title: School paper\n',
      'cu/_posts/2021-01-28-a.md': post('author: Ann', text),
      'cu/_posts/2021-01-29-search.md': post('author: Ann', text),
      'cu/search.md': '---\ntitle: Search\n---\nType the words.\n',
    });
    expect(read('bantin.yaml')).toContain('language: en\n');
    expect(read('content/pages/search.md')).toContain('slug: search-2\n');
    expect(report.notes).toContainEqual(
      expect.objectContaining({ kind: 'guess', what: 'language of the site', detail: 'en' }),
    );
  });
});

test.each([
  ['Bà con ra bến từ sáng sớm để đón ghe về, ai cũng mừng. '.repeat(10), 'vi'],
  ['The boats came to the shore in the morning and they were glad. '.repeat(10), 'en'],
  ['Les bateaux sont venus au rivage le matin et tous en ont eu plaisir. '.repeat(10), null],
  ['The boats.', null],
])('%s is in %s', (text, language) => {
  expect(spokenIn(text)).toBe(language);
});
