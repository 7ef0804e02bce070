/** Readers are told what somebody paid for, wherever the article is shown. */

import { describe, expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const config =
  'title: Bản tin\nurl: https://bao.example/\nlanguage: vi\nsections: { tin: Tin }\nfeeds: { formats: [rss, atom, json] }\n';
const built = async (fields: Readonly<Record<string, unknown>>) => {
  const here = site({ 'bantin.yaml': config, 'content/tin/a.md': article({ title: 'Gạo sạch', ...fields }) });
  const { problems } = await here.build();
  return { ...here, said: problems.map(({ code, severity }) => `${severity} ${code}`) };
};

describe('a sponsored article', () => {
  test('says so in feeds, with who paid for it instead of the newspaper', async () => {
    const { page, said } = await built({ type: 'quảng cáo', byline: 'Công ty Heo' });
    expect(said).toEqual([]);
    const [item] = JSON.parse(page('feed.json')).items;
    expect(item).toMatchObject({
      title: 'Nội dung được tài trợ: Gạo sạch',
      authors: [{ name: 'Công ty Heo' }],
    });
    for (const name of ['rss.xml', 'atom.xml']) {
      expect(page(name)).toContain('<title>Nội dung được tài trợ: Gạo sạch</title>');
      expect(page(name)).toMatch(/<dc:creator>Công ty Heo<|<author><name>Công ty Heo<\/name><\/author>/);
    }
  });

  test.each(['PR', 'bài quảng cáo', 'Advertorial', 'partner content', 'tài trợ'])(
    'is what type: %s means',
    async (type) => {
      const { page, said } = await built({ type });
      expect(said).toEqual([]);
      expect(page('2021/01/a/index.html')).toContain('Nội dung được tài trợ');
    },
  );

  test.each([
    { sponsored: true },
    { sponsor: 'Công ty A' },
    { 'tài trợ': 'Công ty A' },
    { 'quảng cáo': 'có' },
    { 'bài PR': 'đúng' },
  ])('is no news where %j says that it is paid for', async (fields) => {
    expect((await built(fields)).said).toEqual(['error unmarked-advertising']);
    expect((await built({ ...fields, 'loại bài': 'quảng cáo' })).said).toEqual(['info ignored-field']);
  });

  test('what says that nobody paid is news', async () => {
    expect((await built({ sponsored: false })).said).toEqual(['info ignored-field']);
  });
});

test('a byline of no known author stands in the feeds of any article', async () => {
  const { page } = await built({ byline: 'Ban đọc' });
  expect(page('rss.xml')).toContain('<dc:creator>Ban đọc</dc:creator>');
});

const authorOf = (html: string) => /"author":(\[[^\]]*\])/.exec(html)?.[1];

describe('what somebody paid for', () => {
  const text =
    'Gạo của [Heo](https://heo.example/gao), [cũ](https://x.example/ "x"), [thư](mailto:a@heo.example), [của ta](https://bao.example/tin/), <a rel="nofollow" href="https://y.example/">y</a>.\n';
  const paid = async (type: string) => {
    const here = site({
      'bantin.yaml': config,
      'content/tin/a.md': article(
        {
          title: 'Gạo',
          type,
          byline: 'Heo Việt',
          source: { name: 'Heo', url: 'https://z.example/', publishedAt: '01/01/2021' },
        },
        text,
      ),
    });
    expect((await here.build()).problems).toEqual([]);
    return here;
  };

  test('says so in each link out of the site, in pages and feeds, and in no other', async () => {
    const { page } = await paid('sponsored');
    const written = page('2021/01/a/index.html');
    const feed = JSON.parse(page('feed.json')).items[0].content_html;
    for (const html of [written, feed]) {
      expect(html).toContain('href="https://heo.example/gao" rel="sponsored"');
      expect(html).toContain('rel="nofollow sponsored" href="https://y.example/"');
      expect(html).toContain('<a href="mailto:a@heo.example">');
      expect(html).toContain('<a href="https://bao.example/tin/">');
    }
    expect(written).toContain('<a href="https://z.example/" rel="sponsored">Heo</a>');
    expect((await paid('news')).page('2021/01/a/index.html')).not.toContain('rel="sponsored"');
  });

  test('is by a body in the data of search engines, whatever its name', async () => {
    expect(authorOf((await paid('sponsored')).page('2021/01/a/index.html'))).toBe(
      '[{"@type":"Organization","name":"Heo Việt"}]',
    );
    expect(authorOf((await paid('news')).page('2021/01/a/index.html'))).toBe(
      '[{"@type":"Person","name":"Heo Việt"}]',
    );
  });

  test.each([
    ['Công ty Heo', 'Organization'],
    ['Heo Corporation', 'Organization'],
    ['Đoàn Văn Hải', 'Person'],
  ])('by the author %s is by one %s', async (author, kind) => {
    const { page } = await built({ author });
    expect(authorOf(page('2021/01/a/index.html'))).toContain(`{"@type":"${kind}","name":"${author}"`);
  });
});
