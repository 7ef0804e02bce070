import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cutHoles, fillHoles, type Hole, holeMark, holesOf } from '../../src/articles/fragment.ts';
import { cleanText } from '../../src/base/clean.ts';

describe('fragments', () => {
  const html = `<a href="${holeMark('article:kinh-te/a')}#x"><img src="${holeMark('file:/m/b.jpg')}"></a>`;

  test('alternate HTML and holes', () => {
    expect(cutHoles(html)).toEqual([
      '<a href="',
      'article:kinh-te/a',
      '#x"><img src="',
      'file:/m/b.jpg',
      '"></a>',
    ]);
    expect(holesOf(cutHoles(html))).toEqual(['article:kinh-te/a', 'file:/m/b.jpg']);
    expect(cutHoles('<p>x</p>')).toEqual(['<p>x</p>']);
  });

  test('are filled in order, each hole as often as it stands there', () => {
    const twice = cutHoles(`${holeMark('page:/')}-${holeMark('page:/a/')}-${holeMark('page:/')}`);
    expect(holesOf(twice)).toEqual(['page:/', 'page:/a/']);
    expect(fillHoles(twice, ['../', '../a/'])).toBe('../-../a/-../');
  });

  test('a hole without a value is a bug of the one who fills it', () => {
    expect(() => fillHoles(cutHoles(html), ['/a/'])).toThrow('No value for the hole "file:/m/b.jpg".');
  });

  test('any path comes out of a hole as it went in, even where a serialiser would escape it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (path) => {
        const hole: Hole = `file:${cleanText(path)}`;
        expect(holeMark(hole)).not.toMatch(/[&"<>]/);
        expect(holesOf(cutHoles(`<img src="${holeMark(hole)}">`))).toEqual([hole]);
      }),
    );
  });
});
