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
