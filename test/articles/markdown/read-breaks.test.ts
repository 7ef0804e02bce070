import { describe, expect, test } from 'vitest';
import { fieldsOf } from '../document.ts';
import { html, render } from '../rendering.ts';

describe('breaks of word processors', () => {
  test.each([
    ['Dòng một\u2028Dòng hai', '<p>Dòng một<br>Dòng hai</p>'],
    ['Dòng một\u2028\nDòng hai', '<p>Dòng một\nDòng hai</p>'],
    ['Trang một\u2029Trang hai', '<p>Trang một</p>\n<p>Trang hai</p>'],
    ['| a\u2028b |\n|---|\n| c |', '<th scope="col">a<br>b</th>'],
  ])('%j', (body, expected) => {
    expect(html(body)).toContain(expected);
  });

  test('are spaces in fields', () => {
    const { fields, problems } = fieldsOf('---\ntitle: Lễ\u000bhội\ndate: 28/01/2021\n---\nMột');
    expect(fields?.title).toBe('Lễ hội');
    expect(problems).toEqual([]);
  });
});

test('a name is the same with and without what nobody sees', () => {
  const { fields } = fieldsOf(
    '---\ntitle: a\ndate: 28/01/2021\ntags: [Thu\u00ad Hà\u200b, "Thu H\\u200Bà", Thu Hà]\n---\nMột',
  );
  expect(fields?.tags).toEqual(
    fieldsOf('---\ntitle: a\ndate: 28/01/2021\ntags: [Thu Hà, Thu Hà]\n---\nMột').fields?.tags,
  );
});

test('the search finds words that may be parted', () => {
  expect(render('Nông&shy;nghiệp').body).toMatchObject({ text: 'Nôngnghiệp' });
});
