import { describe, expect, test } from 'vitest';
import { fillHoles } from '../../../src/articles/markdown/fragment/fragment.ts';
import { fragment } from '../../helpers/fragment.ts';

describe('fragments', () => {
  test('are filled in order, each hole as often as it stands there', () => {
    const twice = fragment('', 'page:/', '-', 'page:/a/', '-', 'page:/', '');
    expect(twice.holes).toEqual(['page:/', 'page:/a/']);
    expect(fillHoles(twice, ['../', '../a/'])).toBe('../-../a/-../');
  });

  test('a hole without a value is a bug of the one who fills it', () => {
    const html = fragment('<a href="', 'article:kinh-te/a', '#x"><img src="', 'file:/m/b.jpg', '"></a>');
    expect(() => fillHoles(html, ['/a/'])).toThrow('No value for the hole "file:/m/b.jpg".');
  });

  test('no value leaves the attribute in which it stands; elements are those of who made them', () => {
    const html = fragment('<img alt="', 'alt:a.jpg', '">', 'sources:a.jpg', '');
    expect(fillHoles(html, ['"><img src=x onerror=alert(1)>', '<source>'])).toBe(
      '<img alt="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"><source>',
    );
  });

  test('edits take the place of what they cover, holes in it with it, and leave those at its ends', () => {
    const html = fragment('a', 'page:/1', 'b', 'page:/2', 'c', 'page:/3', 'd');
    const [first, second] = [html.places[0]?.[0] ?? 0, html.places[2]?.[0] ?? 0];
    expect(fillHoles(html, ['1', '2', '3'], [[first, second, '!']])).toBe('a1!3d');
    expect(fillHoles(html, ['1', '2', '3'], [[0, 4, '']])).toBe('');
    expect(fillHoles(html, ['1', '2', '3'], [[4, 4, '!']])).toBe('a1b2c3d!');
  });
});
