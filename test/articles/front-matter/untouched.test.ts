import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeholderTexts } from '../../../src/articles/front-matter/marks/placeholder-text.ts';
import { brief, fieldsOf } from '../document.ts';

const front = '---\ntitle: Hội nghị\ndate: 28/01/2021\n---\n';

describe('an article of "bantin new"', () => {
  test.each(['vi/article', 'en/article', 'vi/page', 'en/page'])(
    'has a text by which it is known: %s',
    (name) => {
      const starter = fs.readFileSync(new URL(`../../../starter/${name}.md`, import.meta.url), 'utf8');
      expect(placeholderTexts).toContain(starter.split('\n---\n')[1]?.trim());
    },
  );

  test.each(placeholderTexts)('is a draft until its first change: %s', (text) => {
    expect(fieldsOf(`${front}\n${text}\n`).fields).toMatchObject({ draft: true });
    expect(fieldsOf(`${front}\n${text} Thêm.\n`).fields).toMatchObject({ draft: false });
  });
});

describe('front matter that stands twice', () => {
  test.each([
    ['---\ntitle: Hội nghị\nauthor: A\n---\nNội dung.', 5],
    ['\n\n---\ntitle: Hội nghị\n---\nNội dung.', 7],
    ['title: Hội nghị\ndate: 28/01/2021\n\nNội dung.', 5],
    ['+++\ntitle = "a"\n+++\nNội dung.', 5],
  ])('is an error: %j', (body, line) => {
    expect(brief(fieldsOf(front + body).problems)).toEqual([`error front-matter-twice ${line}:1`]);
  });

  test.each([
    '---\n\nNội dung: một.\n\n---\n',
    'Ngày: hôm qua\n\nNội dung.',
    '---\nMột câu.\n---\n',
    'Title: only one line.',
  ])('%j is none', (body) => {
    expect(fieldsOf(front + body).problems).toEqual([]);
  });
});

describe('the labels of a form at the head of a text', () => {
  const hints = (body: string) =>
    fieldsOf(front + body).problems.map(({ at, hint }) => `${at?.line} ${hint}`);
  const write = 'Delete the line here, and write it in the front matter: ';

  test.each([
    ['Sapo: Đầu vụ, giá cao.\n\nBà con vui.', [`5 ${write}lead: "Đầu vụ, giá cao."`]],
    ['\n**Sapo:** Đầu vụ\n\nBà con vui.', [`6 ${write}lead: Đầu vụ`]],
    ['SAPO:\nĐầu vụ\n\nBà con vui.', [`5 ${write}lead: Đầu vụ`]],
    [
      'Tít chính: Giá lúa\nTác giả: Thu Hà\nẢnh: lua.jpg\nNội dung:\nBà con: vui.',
      [
        `5 ${write}title: Giá lúa`,
        `6 ${write}author: Thu Hà`,
        `7 ${write}figures: lua.jpg`,
        '8 Delete the label.',
      ],
    ],
    [
      'Headline: Rice\nStandfirst: The price\n\nText.',
      [`5 ${write}title: Rice`, `6 ${write}lead: The price`],
    ],
    ['Bà con vui.\n\nTừ khóa: lúa, gạo', [`7 ${write}tags: [lúa, gạo]`]],
    ['Bà con vui.\n\n**Tags**: #lúa #gạo', [`7 ${write}tags: [lúa, gạo]`]],
  ])('are told with the field to write: %j', (body, told) => {
    expect(hints(body)).toEqual(told);
    expect(
      new Set(fieldsOf(front + body).problems.map(({ severity, code }) => `${severity} ${code}`)),
    ).toEqual(new Set(['warning front-matter-twice']));
  });

  test.each([
    'Tác giả: Nguyễn Du\nNhà xuất bản: Trẻ\n\nCuốn sách hay.',
    'Thời gian: 8 giờ\nĐịa điểm: Hội trường\n\nKính mời.',
    'Ảnh: Thu Hà\n\nBà con vui.',
    'Sapo là đoạn mở đầu: ai cũng đọc.\n\nBà con vui.',
    'Bà con vui.\n\nTừ khóa: cách viết sapo là viết sau cùng.',
    'Từ khóa: lúa',
  ])('are none in %j', (body) => {
    expect(hints(body)).toEqual([]);
  });
});

test('references of HTML in fields are characters', () => {
  const { fields } = fieldsOf(
    '---\ntitle: "Home &#8211; Away &amp; Back"\ndate: 28/01/2021\ntags: a &amp; b, c\nfigures: [{ src: x.jpg, caption: &ldquo;Tốt&rdquo; }]\n---\nA.'.replace(
      '&ldquo;Tốt&rdquo;',
      '"&ldquo;Tốt&rdquo;"',
    ),
  );
  expect(fields).toMatchObject({
    title: 'Home – Away & Back',
    tags: ['a & b', 'c'],
    figures: [{ caption: '“Tốt”' }],
  });
});
