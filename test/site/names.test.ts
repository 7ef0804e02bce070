/** People and tags are told apart by what they are called. */

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sameName } from '../../src/base/files/same-name.ts';
import { article, site } from '../helpers/site.ts';

const settings = 'url: https://x.example/\nsections: { tin: Tin tức }\n';
const paper = (articles: readonly Parameters<typeof article>[0][], more: Record<string, string> = {}) =>
  site({
    'bantin.yaml': settings,
    ...Object.fromEntries(
      articles.map((fields, index) => [
        `content/tin/bai-${index}.md`,
        article({ title: `Tin ${index}`, date: `${index + 10}/01/2021 08:00`, ...fields }),
      ]),
    ),
    ...more,
  });
type Paper = ReturnType<typeof paper>;
const folders = ({ pages }: Paper, kind: string) =>
  [...pages().keys()]
    .flatMap((name) => new RegExp(`^${kind}/([^/]+)/index.html$`).exec(name)?.[1] ?? [])
    .sort();
const byline = ({ page }: Paper, index: number) =>
  /<a rel="author" href="([^"]*)">([^<]*)</.exec(page(`2021/01/bai-${index}/index.html`))?.slice(1, 3);

describe('what is one name', () => {
  test.each([
    ['Lê Hòa', 'Lê Hoà', 'LÊ HÒA', ' lê  hoà'],
    ['Thúy Uyên', 'Thuý Uyên'],
    ['Đỗ Khoẻ', 'ĐỖ KHỎE'],
    ['O’Neil', "O'neil"],
  ])('%s', (...spellings) => {
    expect(new Set(spellings.map(sameName)).size).toBe(1);
  });

  test.each([
    [['Lê Hoa', 'Lê Hòa', 'Lê Hóa', 'Lê Hỏa', 'Lê Hoả '], 4],
    [['chợ', 'chó', 'cho', 'chờ', 'chỗ'], 5],
    [['C', 'C++', 'C#', '.C'], 4],
    [['Đạt', 'Dat', 'Đat', 'Đát'], 4],
    [['Covid-19', 'Covid 19'], 2],
    [['ân', 'ăn', 'an'], 3],
    [['papá', 'pápa'], 2],
  ])('%j are %i', (names, count) => {
    expect(new Set(names.map(sameName)).size).toBe(count);
  });

  test('is one in NFC and NFD, and stays itself', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-ZÀ-ỹa-z ]{1,20}$/), (name) => {
        expect(sameName(name.normalize('NFD'))).toBe(sameName(name));
        expect(sameName(sameName(name))).toBe(sameName(name));
      }),
    );
  });
});

describe('authors whose names differ by marks', () => {
  const names = ['Lê Hoa', 'Lê Hòa', 'Lê Hóa', 'Lê Hoà', 'LÊ HOA'];

  test('have addresses of their own, and bylines print what was written', async () => {
    const site = paper(names.map((author) => ({ author })));
    const { problems } = await site.build();
    expect(folders(site, 'tac-gia')).toEqual([
      'le-hoa',
      expect.stringMatching(/^le-hoa-[\da-f]{8}$/),
      expect.stringMatching(/^le-hoa-[\da-f]{8}$/),
    ]);
    expect(names.map((_, index) => byline(site, index)?.[1])).toEqual(names);
    expect(byline(site, 0)?.[0]).toBe('/tac-gia/le-hoa/');
    expect(byline(site, 3)?.[0]).toBe(byline(site, 1)?.[0]);
    expect(site.page('rss.xml')).toContain('<dc:creator>LÊ HOA</dc:creator>');
    expect(problems.map(({ code, at }) => `${code} ${at?.file}`)).toEqual([
      'author-spellings content/tin/bai-1.md',
      'author-spellings content/tin/bai-4.md',
    ]);
  });

  test('keep their addresses, whoever writes later', async () => {
    const [before, after] = [
      paper([{ author: 'Lê Hòa' }]),
      paper([{ author: 'Lê Hòa' }, { author: 'Lê Hoa' }, { author: 'Lê Hóa' }]),
    ];
    await before.build();
    await after.build();
    expect(byline(after, 0)).toEqual(byline(before, 0));
    const fewer = paper([{ author: 'Lê Hòa' }, { tags: ['x'] }, { author: 'Lê Hóa' }]);
    await fewer.build();
    expect(byline(fewer, 2)).toEqual(byline(after, 2));
  });

  test('are no draft’s to take', async () => {
    const site = paper([{ author: 'Lê Hoa', draft: true }, { author: 'Lê Hòa' }]);
    await site.build();
    expect(folders(site, 'tac-gia')).toEqual(['le-hoa']);
    await site.build({ drafts: true });
    expect(byline(site, 1)).toEqual(['/tac-gia/le-hoa/', 'Lê Hòa']);
    expect(folders(site, 'tac-gia')).toHaveLength(2);
  });

  test('get no one else’s profile', async () => {
    const site = paper(
      [{ author: 'Lê Hòa' }, { author: 'Lê Hoa' }, { author: 'le-hoa' }, { author: 'Hoa' }],
      {
        'content/authors/le-hoa.md': '---\nname: Lê Hoa\nrole: Phóng viên\n---\n',
        'content/authors/hoa.md': '---\nname: Trần Thị Hoa\n---\n',
      },
    );
    await site.build();
    expect(byline(site, 0)).toEqual([expect.stringMatching(/\/le-hoa-[\da-f]{8}\/$/), 'Lê Hòa']);
    expect(byline(site, 1)).toEqual(['/tac-gia/le-hoa/', 'Lê Hoa']);
    expect(byline(site, 2)).toEqual(['/tac-gia/le-hoa/', 'Lê Hoa']);
    expect(byline(site, 3)).toEqual(['/tac-gia/hoa/', 'Hoa']);
  });
});

describe('tags whose names differ', () => {
  test('by marks or signs are tags of their own', async () => {
    const site = paper([{ tags: ['chợ', 'chó', 'cho', 'C', 'C++', 'C#'] }]);
    const { problems } = await site.build();
    expect(
      folders(site, 'the')
        .map((name) => name.replace(/-[\da-f]{8}$/, '-…'))
        .sort(),
    ).toEqual(['c', 'c-plus-plus', 'c-sharp', 'cho', 'cho-…', 'cho-…']);
    expect(problems).toEqual([]);
  });
});

describe('spellings of one name', () => {
  const titles = async (names: readonly string[], field: 'author' | 'tags') => {
    const site = paper(names.map((name) => ({ [field]: field === 'tags' ? [name] : name })));
    const { problems } = await site.build();
    const pages = [...site.pages()].filter(([name]) => /^(?:tac-gia|the)\/[^/]+\/index\.html$/.test(name));
    const found = pages.map(
      ([, text]) => /<h1[^>]*>(?:Thẻ: |Bài của )?([^<]*)</.exec(Buffer.from(text, 'latin1').toString())?.[1],
    );
    return { found, told: problems.map(({ at }) => at?.file) };
  };

  test('go, where they are as common, to the one without capitals, and of people to the one with', async () => {
    expect((await titles(['NÔNG NGHIỆP', 'nông nghiệp'], 'tags')).found).toEqual(['nông nghiệp']);
    expect((await titles(['Nông nghiệp', 'nông nghiệp'], 'tags')).found).toEqual(['nông nghiệp']);
    expect((await titles(['VĂN TRỌNG', 'Văn Trọng', 'văn trọng'], 'author')).found).toEqual(['Văn Trọng']);
  });

  test('without any mark are told at each article', async () => {
    const { told } = await titles(['Van Trong', 'Văn Trọng', 'Van Trong'], 'author');
    expect(told).toEqual(['content/tin/bai-0.md', 'content/tin/bai-2.md']);
    expect((await titles(['Hoa', 'Hòa'], 'author')).told).toEqual([]);
    expect((await titles(['Le Hoa', 'Lê Hoà', 'Lê Hoa'], 'author')).told).toEqual([]);
  });
});
