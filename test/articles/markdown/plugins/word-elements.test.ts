import { describe, expect, test } from 'vitest';
import { defaultLimits } from '../../../../src/articles/settings.ts';
import { html, problems, render, settings } from '../../rendering.ts';

describe('the elements of a word processor are no text', () => {
  test.each([
    ['<o:p>&nbsp;</o:p>\n\nĐoạn<o:p></o:p>', '<p>Đoạn</p>'],
    [
      '**Hội nghị<o:p></o:p>** và [tin<w:x/>](https://a.vn/)',
      '<p><strong>Hội nghị</strong> và <a href="https://a.vn/">tin</a></p>',
    ],
    ['<w:sdt>y</w:sdt> <st1:place w:st="on">Huế</st1:place>', '<p>y Huế</p>'],
    ['<st1:City>Đà Nẵng</st1:City>', '<p>Đà Nẵng</p>'],
    ['Một<o:p title="a > b" x=\'"\'> hai</o:p>', '<p>Một hai</p>'],
    ['## Mục<o:p></o:p>', '<h2 id="muc">Mục</h2>'],
    ['| a<o:p></o:p> |\n|---|\n| b |', />a<\/th>/],
  ])('%j', (written, expected) => {
    if (typeof expected === 'string') expect(html(written)).toBe(expected);
    else expect(html(written)).toMatch(expected);
    expect(problems(written)).toEqual([expect.stringMatching(/^warning removed-html /)]);
  });

  test('one warning tells of all, in Markdown and in raw HTML, where the first stands', () => {
    const { problems } = render('Một\n\nHai<o:p></o:p>\n\n<p class="MsoNormal">Ba<o:p></o:p></p>');
    expect(problems).toMatchObject([{ code: 'removed-html', at: { line: 12, column: 4 } }]);
    expect(problems[0]?.message).toContain(': 4 ');
  });

  test.each([
    '`<o:p>`',
    'a <b:c',
    '2 < 3:a > 1',
    '\\<o:p>'.replace('\\<', '&lt; o:p>'),
    '[thành phố](https://a.vn/st1:city)',
  ])('what is none stays: %j', (written) => {
    expect(problems(written)).toEqual([]);
    expect(html(written)).toMatch(/:/);
  });

  test('a document takes the same way, whether plain ones are spared the chain or not', () => {
    const chain = settings({ limits: { ...defaultLimits, depth: 29 } });
    for (const text of ['Đoạn<o:p></o:p>', '- a<w:x>', '> <st1:City>b', 'a[^1]\n\n[^1]: b<o:p/>'])
      expect(render(text)).toEqual(render(text, {}, chain));
  });
});
