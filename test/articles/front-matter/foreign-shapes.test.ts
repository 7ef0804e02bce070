import { describe, expect, test } from 'vitest';
import { readFrontMatter } from '../../../src/articles/front-matter/fences/read-front-matter.ts';
import { readFields } from '../../../src/articles/front-matter/read-fields.ts';
import { usual } from '../rendering.ts';

function read(fields: string) {
  const text = `---\ntitle: Hội nghị\ndate: 28/01/2021\n${fields}\n---\nNội dung.\n`;
  const source = { path: 'tin/a.md', bytes: new TextEncoder().encode(text), digest: '' };
  const { fields: found, problems } = readFields(readFrontMatter(source, usual), source.path, usual);
  return {
    fields: found,
    told: problems.map(({ code, severity, at }) => `${severity} ${code} ${at?.line}:${at?.column}`),
  };
}

describe('a field that was emptied is absent', () => {
  test.each([
    ...['image: ""', 'source: {name: "", url: ""}', 'figures: [{src: ""}]', 'attachments: [{src: ""}]'],
    ...[
      'aliases: [""]',
      'author: {name: ""}',
      'author: [{name: " "}]',
      'corrections: [{date: "", text: ""}]',
    ],
    ...[
      'tags: [{}]',
      'source: ""',
      'source: {}',
      'attachments: ""',
      'figures: {}',
      'image: {src: "", alt: ""}',
    ],
    ...[
      'author: {}',
      'tags: {}',
      'aliases: {}',
      'extra: ""',
      'extra: []',
      'source: []',
      'lead: []',
      'lead: {}',
    ],
    ...['views: ""', 'slug: ""', 'section: [""]', 'canonical: ""', 'updated: ""', 'pinned: ""', 'id: []'],
    ...['figures: [[], {}, "", {src: }]', 'image: false', 'figures:\n  - src: ""\n    caption: ""'],
  ])('%s', (fields) => {
    const { told, fields: found } = read(fields);
    expect(told).toEqual([]);
    expect({ ...found, places: null }).toEqual({ ...read('').fields, places: null });
  });

  test('and gives way to another name of the same', () => {
    const { told, fields } = read('image: ""\ncover: a.svg\nauthor: ""\nwriter: Thu Hà');
    expect(told).toEqual([]);
    expect(fields?.figures.map(({ src }) => src)).toEqual(['a.svg']);
    expect(fields?.authors).toEqual(['Thu Hà']);
  });

  test('while what is written beside it keeps its place, and its problem', () => {
    const { fields, told } = read('figures: [{src: ""}, {src: a.svg}]\nattachments: ["", a.pdf]');
    expect(fields?.figures[0]?.at.column).toBe(28);
    expect(fields?.attachments[0]?.at).toMatchObject({ line: 5, column: 19 });
    expect(told).toEqual([]);
    expect(read('figures: [{src: "", caption: Ảnh}]').told).toEqual(['error missing-field 4:17']);
    expect(read('source: {name: "", publishedAt: 28/01/2021}').told).toEqual(['error missing-field 4:16']);
  });

  test('but not within what is the site’s own', () => {
    expect(read('extra: {mau: "", chu: [""]}').fields?.extra).toEqual({ mau: '', chu: [''] });
  });
});

describe('shapes of other tools', () => {
  test.each([
    ['author: {display_name: Văn Trọng, login: vt}', { authors: ['Văn Trọng'] }],
    ['author: [{display_name: Văn Trọng}, {login: thu-ha}]', { authors: ['Văn Trọng', 'thu-ha'] }],
    ['authors:\n  - {ID: 4, display_name: Văn Trọng}\n  - Thu Hà', { authors: ['Văn Trọng', 'Thu Hà'] }],
    ['tags: [{id: 7, name: nông nghiệp, slug: nong-nghiep}, cá]', { tags: ['nông nghiệp', 'cá'] }],
    ['categories: [{name: Kinh tế, slug: kinh-te}]', { section: 'Kinh tế' }],
    ['excerpt: {rendered: Một hai}', { lead: 'Một hai' }],
    ['lead: [Một hai]', { lead: 'Một hai' }],
    ['source: [{name: Báo A, url: "https://a.example", date: 28/01/2021}]', {}],
  ])('%s are read', (fields, meant) => {
    const { told, fields: found } = read(fields);
    expect(told).toEqual([]);
    expect(found).toMatchObject(meant);
  });

  test.each([
    ['resources: [{name: hero, src: hinh.jpg}]', 'hinh.jpg'],
    [
      'resources:\n  - src: "*.pdf"\n  - name: cover\n    src: a/hinh.png\n  - {name: x, src: y.png}',
      'a/hinh.png',
    ],
    ['image: {feature: hinh.jpg}', 'hinh.jpg'],
    ['cover: {src: {url: hinh.jpg, width: 3}}', 'hinh.jpg'],
  ])('%s names the lead picture', (fields, src) => {
    expect(read(fields).told).toEqual([]);
    expect(read(fields).fields?.figures).toMatchObject([{ src }]);
  });

  test.each([
    ['figures: [{hop.jpg: Quang cảnh}]', { src: 'hop.jpg', caption: 'Quang cảnh' }],
    ['figures: {"hop bao.jpg": Quang cảnh}', { src: 'hop bao.jpg', caption: 'Quang cảnh' }],
    [
      'figures: [{tệp ảnh: a.jpg, chú thích ảnh: Một, nguồn ảnh: Hai, mô tả ảnh: Ba}]',
      { src: 'a.jpg', caption: 'Một', credit: 'Hai', alt: 'Ba' },
    ],
  ])('%s is a picture with what is said of it', (fields, figure) => {
    expect(read(fields).told).toEqual([]);
    expect(read(fields).fields?.figures).toMatchObject([figure]);
  });

  test('and the name of a file with words is an attachment with its title', () => {
    const { fields, told } = read('attachments: [{kh.pdf: Kế hoạch 12}]');
    expect(told).toEqual([]);
    expect(fields?.attachments).toMatchObject([{ src: 'kh.pdf', title: 'Kế hoạch 12' }]);
  });

  test('resources stay files where a field names a picture, or none of them leads', () => {
    expect(read('image: a.svg\nresources: [{name: hero, src: x.jpg}]').fields?.figures).toHaveLength(1);
    expect(read('resources: [{name: hero, src: x}]').told).toEqual(['info ignored-field 4:1']);
  });

  test.each([
    ['featured_image: {uid: x}', 'warning unread-value 4:17'],
    ['featured_image: {uid: x, alt: y}', 'warning unread-value 4:17'],
    ['images: [{uid: x}]', 'warning unread-value 4:10'],
    ['attachments: [{uid: x}]', 'warning unread-value 4:15'],
    ['tags: [{uid: x}]', 'warning unread-value 4:8'],
    ['author: {uid: x}', 'warning unread-value 4:9'],
    ['author: {name: Văn Trọng, url: "https://x.example"}', 'warning unknown-field 4:27'],
    ['lead: [a, b]', 'warning unread-value 4:7'],
    ['extra: x', 'warning unread-value 4:8'],
    ['views: {total: 3}', 'warning unread-value 4:8'],
    ['figures: [[a]]', 'warning unread-value 4:11'],
    ['figures: {src: a, caption: {x: y}}', 'warning unread-value 4:28'],
  ])('%s is told and keeps no article from its readers', (fields, problem) => {
    const { told, fields: found } = read(fields);
    expect(told).toEqual([problem]);
    expect(found).not.toBeNull();
  });
});
