import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { placeholderTexts } from '../../../src/articles/front-matter/placeholder-text.ts';
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
