import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { articleSchema } from '../../../src/articles/front-matter/schema/article-schema.ts';
import { moment } from '../../helpers/meta.ts';
import { brief, fieldsOf } from '../document.ts';

const usualFields = 'title: Hội nghị\ndate: 28/01/2021 10:22';

function fields(lines: string, path?: string) {
  return fieldsOf(`---\n${lines}\n---\nThân bài.`, path);
}

/** The fields besides a title and a date; the front matter begins on line 2. */
function more(lines: string) {
  const { fields: found, problems } = fields(`${usualFields}\n${lines}`);
  return { fields: found, said: brief(problems), problems };
}

describe('the fields of an article', () => {
  test('are all there, from all that can be written (DESIGN section 5)', () => {
    const { fields: found, problems } = fields(`title: "Mộ Đức:  giải ngân"
date: 28/01/2021 10:22
author: Văn Trọng
lead: Chiều 27/01
section: kinh-te
tags: [tín dụng, chính sách]
figures:
  - src: hoi-nghi.jpg
    caption: Quang cảnh
    alt: Hội trường
    credit: Văn Trọng
views: 226
updated: 29/01/2021
expires: 2022-01-28
draft: false
slug: giai-ngan
id: tag:example.vn,2021:1
aliases: [/cu/, /cu-hon/]
canonical: https://example.vn/goc
source: {name: Báo A, url: "https://a.vn/1", publishedAt: 27/01/2021}
attachments: [{src: ke-hoach.pdf, title: Kế hoạch}]
corrections: [{date: 30/01/2021, kind: clarification, was: a, now: b, text: c}]
extra: {map: {lat: "15.1"}}`);
    expect(problems).toEqual([]);
    expect(found).toEqual({
      title: 'Mộ Đức: giải ngân',
      purpose: null,
      type: 'news',
      kicker: null,
      around: {
        subtitle: null,
        seoTitle: null,
        shareTitle: null,
        byline: null,
        location: null,
      },
      date: moment('2021-01-28 10:22'),
      updated: moment('2021-01-29'),
      expires: moment('2022-01-28'),
      draft: false,
      notBefore: null,
      hidden: false,
      noindex: false,
      heldBy: { draft: null, date: 'date', expires: 'expires' },
      pinned: null,
      id: 'tag:example.vn,2021:1',
      slug: 'giai-ngan',
      formerSlugs: [],
      aliases: ['/cu/', '/cu-hon/'],
      canonical: 'https://example.vn/goc',
      authors: ['Văn Trọng'],
      paid: false,
      lead: 'Chiều 27/01',
      section: 'kinh-te',
      series: null,
      related: [],
      paragraphs: null,
      toc: false,
      language: null,
      tags: ['tín dụng', 'chính sách'],
      figures: [
        {
          src: 'hoi-nghi.jpg',
          caption: 'Quang cảnh',
          alt: 'Hội trường',
          credit: 'Văn Trọng',
          ...{ poster: null, subtitles: [], transcript: null, focus: null },
          at: { file: 'content/kinh-te/bai.md', line: 9, column: 10 },
          places: expect.anything(),
        },
      ],
      translations: null,
      views: 226,
      source: { name: 'Báo A', url: 'https://a.vn/1', publishedAt: moment('2021-01-27') },
      attachments: [
        {
          src: 'ke-hoach.pdf',
          title: 'Kế hoạch',
          at: { file: 'content/kinh-te/bai.md', line: 22, column: 21 },
        },
      ],
      corrections: [{ date: moment('2021-01-30'), kind: 'clarification', was: 'a', now: 'b', text: 'c' }],
      extra: { map: { lat: '15.1' } },
      places: {
        date: [3, 7],
        updated: [14, 10],
        corrections: [23, 14],
        slug: [17, 7],
        aliases: [19, 10],
        author: [4, 9],
        tags: [7, 7],
        kind: [2, 1],
        series: [2, 1],
        eachAuthor: [[4, 9]],
        eachTag: [
          [7, 8],
          [7, 18],
        ],
      },
    });
  });

  test('have the places of what may clash with other articles, and that of the first field for what is not written', () => {
    const { fields: found } = fields('tiêu đề: X\n# ghi chú\nngày: 28/01/2021\nthẻ: [a]');
    expect(found?.places).toEqual({
      date: [4, 7],
      updated: [2, 1],
      corrections: [2, 1],
      slug: [2, 1],
      aliases: [2, 1],
      author: [2, 1],
      tags: [5, 6],
      kind: [2, 1],
      series: [2, 1],
      eachAuthor: [],
      eachTag: [[5, 7]],
    });
  });

  test('have the place of each tag, also of what became one', () => {
    const { fields: found } = fields(
      'title: X\ndate: 28/01/2021\ntags:\n  - "#a"\n  - "b &amp; c"\ncategories:\n  - M\n  - News',
    );
    expect(found?.tags).toEqual(['a', 'b & c', 'News']);
    expect(found?.places.eachTag).toEqual([
      [5, 5],
      [6, 5],
      [9, 5],
    ]);
  });

  test('are empty where nothing is written, or nothing behind the name', () => {
    const nothing = {
      updated: null,
      expires: null,
      draft: false,
      id: null,
      aliases: [],
      canonical: null,
      authors: [],
      lead: null,
      tags: [],
      figures: [],
      views: null,
      source: null,
      attachments: [],
      corrections: [],
      extra: {},
    };
    const names = Object.keys(nothing).map((name) => (name === 'authors' ? 'author' : name));
    expect(more('').fields).toMatchObject(nothing);
    expect(more(`${names.join(':\n')}:\nslug:\nsection:`)).toMatchObject({ fields: nothing, said: [] });
  });

  test('are text: a title of digits stays as it is written (safety R2)', () => {
    expect(fields('title: 1.10\ndate: 2021-01-28').fields?.title).toBe('1.10');
  });

  test.each([
    ['author: [A, B]', { authors: ['A', 'B'] }],
    ['author: A, B và C', { authors: ['A, B và C'] }],
    ['author: {name: A}', { authors: ['A'] }],
    ['author: [{name: A}, B]', { authors: ['A', 'B'] }],
    ['tags: ["#nông nghiệp", "chợ,", "C#", "#1"]', { tags: ['nông nghiệp', 'chợ', 'C#', '#1'] }],
    ['tags:\n  - "[lúa"\n  - "gạo]"\n  - "[ngô]"', { tags: ['lúa', 'gạo', '[ngô]'] }],
    ['type: Tin vắn', { type: 'news' }],
    ['loại: Phóng sự ảnh', { type: 'reportage' }],
    ['type: xã luận', { type: 'opinion' }],
    ['tags: a, b c;  a', { tags: ['a', 'b c'] }],
    ['tags:\n  - a\n  -\n  - b', { tags: ['a', 'b'] }],
    ['figures: a.jpg', { figures: [{ src: 'a.jpg', caption: null }] }],
    ['figures: {src: a.jpg, alt: x}', { figures: [{ src: 'a.jpg', alt: 'x' }] }],
    ['figures: [a.jpg, {src: b.jpg}]', { figures: [{ src: 'a.jpg' }, { src: 'b.jpg' }] }],
    ['figures:\n  - a.jpg\n  -', { figures: [{ src: 'a.jpg' }] }],
    ['attachments: a.pdf', { attachments: [{ src: 'a.pdf', title: null }] }],
    [
      'corrections: {date: 29/01/2021, now: x}',
      { corrections: [{ kind: 'correction', now: 'x', was: null }] },
    ],
    ['corrections: {date: 29/01/2021, kind: Cập nhật, text: x}', { corrections: [{ kind: 'update' }] }],
    [
      'corrections: "29/01/2021: sai **tên** xã"',
      { corrections: [{ date: moment('2021-01-29'), kind: 'correction', was: null, text: 'sai tên xã' }] },
    ],
    [
      'đính chính: ["29/01/2021 - sai tên", "Cập nhật ngày 30-1-2021 – thêm ảnh"]',
      { corrections: [{ text: 'sai tên' }, { kind: 'update', text: 'thêm ảnh' }] },
    ],
    ['source: {url: "https://www.a.vn/b"}', { source: { name: 'a.vn', url: 'https://www.a.vn/b' } }],
    ['nguồn: https://www.a.vn/b', { source: { name: 'a.vn', url: 'https://www.a.vn/b' } }],
    ['nguồn bài: A - https://www.a.vn/b', { source: { name: 'A', url: 'https://www.a.vn/b' } }],
    ['source: A (https://www.a.vn/b)', { source: { name: 'A', url: 'https://www.a.vn/b' } }],
    ['nguồn: Báo Quảng Ngãi, www.a.vn/b', { source: { name: 'Báo Quảng Ngãi', url: 'https://www.a.vn/b' } }],
    ['nguồn: a.vn', { source: { name: 'a.vn', url: null } }],
    ['ảnh minh họa: a.jpg\nchú thích ảnh: Chợ', { figures: [{ src: 'a.jpg', caption: 'Chợ' }] }],
    ['figures: [a.jpg]\nalt: Chợ\ncredit: Lan', { figures: [{ alt: 'Chợ', credit: 'Lan' }] }],
    ['ảnh: {src: a.jpg, alt: Chợ}\nnguồn ảnh: TTXVN', { figures: [{ alt: 'Chợ', credit: 'TTXVN' }] }],
    ['figures: [a.jpg, b.jpg]\ncaption: Chợ', { figures: [{ caption: null }, { caption: null }] }],
    ['figures: {src: a.jpg, caption: x}\ncaption: Chợ', { figures: [{ caption: 'x' }] }],
    ['views: 1.234', { views: 1234 }],
    ['views: 1,234,567', { views: 1_234_567 }],
    ['views: 0', { views: 0 }],
    ['draft: có', { draft: true }],
    ['draft: No', { draft: false }],
    ['aliases: /cu/', { aliases: ['/cu/'] }],
    ['slug: Hội nghị', { slug: 'hoi-nghi' }],
  ])('may be written shortly: %s', (line, expected) => {
    expect(more(line).fields).toMatchObject(expected);
  });
});

describe('what is wrong', () => {
  test.each([
    ['date: 28/13/2021', 'error bad-date 3:7'],
    ['title: [a]\ndate: 28/01/2021', 'error wrong-value 2:8'],
    ['date: {a: b}', 'error wrong-value 3:7'],
  ])('with title or date: %s', (line, said) => {
    const { fields: found, problems } = fields(line.startsWith('title') ? line : `title: X\n${line}`);
    expect(found).toBeNull();
    expect(brief(problems)).toEqual([said]);
  });

  test.each([
    ['views: nhiều', 'error wrong-value 4:8'],
    ['views: 1.23', 'error wrong-value 4:8'],
    ['views: -5', 'error wrong-value 4:8'],
    ['draft: maybe', 'error unclear-publication 4:8'],
    ['slug: "!!"', 'error bad-slug 4:7'],
    ['aliases: [old]', 'error bad-alias 4:11'],
    ['aliases: //evil.example/x', 'error bad-alias 4:10'],
    ['aliases: /a/../b', 'error bad-alias 4:10'],
    ['aliases: [/ok, "/a b"]', 'error bad-alias 4:16'],
    ['canonical: example.vn', 'error bad-address 4:12'],
    ['canonical: javascript:alert(1)', 'error bad-address 4:12'],
    ['figures:\n  - caption: x', 'error missing-field 5:5'],
    ['corrections: [{kind: foo, text: x, date: 29/01/2021}]', 'error wrong-value 4:22'],
    ['corrections: [{text: x}]', 'error missing-field 4:15'],
    ['corrections: [{date: 29/01/2021}]', 'error missing-field 4:15'],
    ['corrections: [{date: 32/01/2021, text: x}]', 'error bad-date 4:22'],
    ['corrections: Bài trước viết sai tên xã.', 'error missing-field 4:14'],
    ['corrections: [Bài trước viết sai tên xã.]', 'error missing-field 4:15'],
  ])('%s is an error at its place, and gives no article', (line, said) => {
    const result = more(line);
    expect(result.said).toEqual([said]);
    expect(result.fields).toBeNull();
    expect(result.problems[0]?.hint).not.toBe('');
  });

  test('is found all at once, with what is only odd (safety R15)', () => {
    const { said, fields: found } = more(
      'titel: x\nviews: abc\ndraft: maybe\nauthors: [A]\nwriter: B\nlayout: post',
    );
    expect(found).toBeNull();
    expect(said.toSorted()).toEqual([
      'error unclear-publication 6:8',
      'error wrong-value 5:8',
      'info ignored-field 9:1',
      'warning field-twice 8:1',
      'warning unknown-field 4:1',
    ]);
  });

  test('a misspelt name is a warning that says what was meant, and nothing else is lost', () => {
    const { fields: found, problems } = more('figrues: a.jpg\ntags: [a]');
    expect(found?.tags).toEqual(['a']);
    expect(problems).toMatchObject([
      { code: 'unknown-field', severity: 'warning', at: { line: 4, column: 1 } },
    ]);
    expect(problems[0]?.hint).toBe('Did you mean "figures"?');
  });

  test('front matter that could not be read is not said to lack a title as well', () => {
    expect(brief(fieldsOf('---\n- a\n---\nx').problems)).toEqual(['error yaml-no-fields 2:1']);
    expect(brief(fieldsOf('---js\n1\n---\nx').problems)).toEqual(['error front-matter-language 1:1']);
  });
});

describe('a source', () => {
  test.each([
    [
      'source: gsa\nsource_url: https://www.gsa.example/blog/1',
      { name: 'gsa', url: 'https://www.gsa.example/blog/1' },
    ],
    [
      'sourceUrl: https://www.gsa.example/blog/1',
      { name: 'gsa.example', url: 'https://www.gsa.example/blog/1' },
    ],
    ['nguồn: Báo A\nlink nguồn: https://a.vn/1', { name: 'Báo A', url: 'https://a.vn/1' }],
  ])('whose address stands beside it is whole: %s', (lines, source) => {
    const { fields: found, said } = more(lines);
    expect(found?.source).toEqual({ ...source, publishedAt: null });
    // The day is what a Vietnamese site must say besides.
    expect(said).toEqual([expect.stringMatching(/^warning source-incomplete 4:/)]);
    const text = `---\n${usualFields}\n${lines}\n---\nThân bài.`;
    expect(brief(fieldsOf(text, undefined, { language: 'en' }).problems)).toEqual([]);
  });

  test('of which no address is known lacks it in every language', () => {
    const text = `---\n${usualFields}\nsource: Reuters\nsource_url: reuters\n---\nThân bài.`;
    const { problems } = fieldsOf(text, undefined, { language: 'en' });
    expect(brief(problems)).toEqual(['warning unknown-field 5:1', 'warning source-incomplete 4:9']);
  });
});

describe('what is odd', () => {
  test.each([
    ['updated: 27/01/2021', 'warning updated-too-early 4:10'],
    ['updated: 28/01/2021 10:21', 'warning updated-too-early 4:10'],
    ['expires: 28/01/2021', 'warning expires-too-early 4:10'],
    ['expires: 1/1/2020', 'warning expires-too-early 4:10'],
    ['source: Báo A', 'warning source-incomplete 4:9'],
    ['source: {name: A, url: "https://a.vn"}', 'warning source-incomplete 4:9'],
    ['categories: [a, b]', 'warning several-sections 4:13'],
    ['slug: Hội nghị', 'warning slug-changed 4:7'],
    ['permalink: /x/', 'warning ignored-field 4:1'],
    ['layout: post', 'info ignored-field 4:1'],
    ['updated: Thứ Hai, 29/01/2021', 'warning date-doubt 4:10'],
    ['description: a\nsummary: b', 'warning field-twice 5:1'],
  ])('%s is a warning, and there is an article', (line, said) => {
    const result = more(line);
    expect(result.said).toEqual([said]);
    expect(result.fields).not.toBeNull();
  });

  test('an update before publication is not shown (R1.3); one on the same day is', () => {
    expect(more('updated: 27/01/2021').fields?.updated).toBeNull();
    expect(more('updated: 28/01/2021').fields?.updated).toEqual(moment('2021-01-28'));
    expect(more('updated: 28/01/2021').said).toEqual([]);
  });

  test('further categories become tags', () => {
    expect(more('categories: [a, b]\ntags: [c]').fields).toMatchObject({ section: 'a', tags: ['c', 'b'] });
  });
});

describe('names that other tools and people use', () => {
  test.each([
    ['authors: [A]', { authors: ['A'] }],
    ['writer: A', { authors: ['A'] }],
    ['description: x', { lead: 'x' }],
    ['sapo: x', { lead: 'x' }],
    ['lastmod: 2021-02-01', { updated: moment('2021-02-01') }],
    ['last_modified_at: 2021-02-01', { updated: moment('2021-02-01') }],
    ['expiryDate: 2022-01-01', { expires: moment('2022-01-01') }],
    ['category: x', { section: 'x' }],
    ['keywords: a, b', { tags: ['a', 'b'] }],
    ['redirect_from: [/a/]', { aliases: ['/a/'] }],
    ['image: a.jpg', { figures: [{ src: 'a.jpg' }] }],
    ['cover: {image: a.jpg, caption: b}', { figures: [{ src: 'a.jpg', caption: 'b' }] }],
    [
      'images: [{url: a.jpg, title: b, photographer: c}]',
      { figures: [{ src: 'a.jpg', caption: 'b', credit: 'c' }] },
    ],
    ['published: false', { draft: true }],
    ['status: draft', { draft: true }],
    ['status: publish', { draft: false }],
    ['params: {a: b}', { extra: { a: 'b' } }],
    ['Tác giả: A', { authors: ['A'] }],
    ['chuyên mục: Kinh tế', { section: 'Kinh tế' }],
    ['thẻ: [a]', { tags: ['a'] }],
    ['từ khoá: [a]', { tags: ['a'] }],
    ['lượt xem: 1.234', { views: 1234 }],
    ['hình ảnh: [{tệp: a.jpg, chú thích: b}]', { figures: [{ src: 'a.jpg', caption: 'b' }] }],
    ['đính chính: {ngày: 29/01/2021, sai: a, đúng: b}', { corrections: [{ was: 'a', now: 'b' }] }],
  ])('%s', (line, expected) => {
    const result = more(line);
    expect(result.said).toEqual([]);
    expect(result.fields).toMatchObject(expected);
  });

  test.each([
    'tiêu đề: X\nngày: 28/01/2021',
    'TITLE: X\npubDate: 2021-01-28',
    'headline: X\npublished: 2021-01-28',
  ])('%j has a title and a date', (lines) => {
    expect(fields(lines)).toMatchObject({ fields: { title: 'X', date: moment('2021-01-28') }, problems: [] });
  });

  test('mistakes are shown where they were written, under whatever name', () => {
    expect(more('hình ảnh: [{tệp: a.jpg, chú thích: [b]}]').said).toEqual(['warning unread-value 4:36']);
    expect(more('nguồn: {tên: A, địa chỉ: x}').said).toEqual(['error bad-address 4:26']);
  });

  test('our own name wins over another for the same, wherever it stands', () => {
    const { fields: found, problems } = more('authors: [A]\nauthor: B');
    expect(found?.authors).toEqual(['B']);
    expect(problems[0]?.message).toBe('"author" and "authors" mean the same, and only "author" is used.');
    expect(more('author:\nauthors: [A]')).toMatchObject({ fields: { authors: ['A'] }, said: [] });
  });
});

describe('what the text and the path say when the front matter does not', () => {
  test('a plain Markdown file is an article', () => {
    expect(fieldsOf('# Hội nghị **lớn**\n\nThân bài.', 'kinh-te/2021-01-28-hoi-nghi/index.md')).toMatchObject(
      {
        fields: { title: 'Hội nghị lớn', date: moment('2021-01-28'), slug: 'hoi-nghi', section: 'kinh-te' },
        problems: [],
      },
    );
  });

  test('no title and no date anywhere are two errors, each with its remedy', () => {
    const { fields: found, problems } = fieldsOf('Thân bài.');
    expect(found).toBeNull();
    expect(brief(problems)).toEqual(['error missing-title 1:1', 'warning missing-date 1:1']);
    expect(problems[1]?.hint).toContain('28/01/2021 10:22');
  });

  test('a name that begins with a day that never was is no date, and is said', () => {
    const { problems } = fieldsOf('# X', '2021-02-30-x.md');
    expect(brief(problems)).toEqual(['error missing-date 1:1']);
    expect(problems[0]?.message).toContain('There is no day 30');
  });

  test('what is written wins over the path', () => {
    expect(fields('title: X\ndate: 1/2/2021\nsection: y', 'kinh-te/2021-01-28-a.md').fields).toMatchObject({
      date: moment('2021-02-01'),
      section: 'y',
    });
  });

  test.each([
    ['1.md', 'Hội nghị', 'hoi-nghi'],
    ['bai-viet.md', 'Hội nghị', 'hoi-nghi'],
    ['2021-01-28.md', 'Hội nghị', 'hoi-nghi'],
    ['Đường mới.md', 'Hội nghị', 'duong-moi'],
  ])('the slug of %s with the title %s is %s (R6.3)', (path, title, slug) => {
    expect(fields(`title: ${title}\ndate: 28/01/2021`, path).fields?.slug).toBe(slug);
  });

  test.each([
    ['日本.md', '新年', 'ri-ben'],
    ['2021-01-28-日本.md', '新年', 'ri-ben'],
    ['日本/index.md', '新年', 'ri-ben'],
    ['1.md', '新年', 'xin-nian'],
    ['bai-viet.md', 'Новости', 'novosti'],
    ['日本.md', 'Hội nghị', 'hoi-nghi'],
    ['lua.md', '新年', 'lua'],
  ])(
    'where neither has a Latin letter, the slug of %s with the title %s is %s, as it sounds',
    (path, title, slug) => {
      const { fields: found, problems } = fields(`title: ${title}\ndate: 28/01/2021`, path);
      expect(found?.slug).toBe(slug);
      expect(problems).toEqual([]);
    },
  );

  test('a title and a name without a letter still have an address, with a warning', () => {
    const { fields: found, problems } = fields('title: "？！"\ndate: 28/01/2021', '…….md');
    expect(found?.slug).toMatch(/^[a-z0-9]{5,10}$/);
    expect(brief(problems)).toEqual(['warning no-slug 2:1']);
  });
});

test('the schema can be given to editors as JSON Schema', () => {
  const schema = z.toJSONSchema(articleSchema('Asia/Ho_Chi_Minh'), { io: 'input' });
  expect(Object.keys(schema.properties ?? {})).toContain('figures');
  expect(schema.additionalProperties).toBe(false);
});
