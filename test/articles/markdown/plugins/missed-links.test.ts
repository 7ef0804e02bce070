import { describe, expect, test } from 'vitest';
import { html, problems, render } from '../../rendering.ts';

describe('paths with a space, which Markdown does not see (safety P25)', () => {
  test.each([
    ['![a](hình ảnh.jpg)', ['warning image-not-recognised 10:1']],
    [
      'Một.\n\nHai ![](anh 1.PNG) [kế hoạch](ke hoach.pdf)',
      ['warning image-not-recognised 12:5', 'warning link-not-recognised 12:20'],
    ],
    ['![a](<hình ảnh.jpg>)', []],
    ['![a](h%C3%ACnh%20anh.jpg)', []],
    ['![a](hình-ảnh.jpg "Chú thích")', []],
    ['Hàm [f](x y) và mảng a[1](2 3)', []],
    ['`![a](hình ảnh.jpg)`', []],
  ])('%s', (text, expected) => {
    expect(problems(text).filter((problem) => problem.includes('recognised'))).toEqual(expected);
  });

  test('stay text, and the remedy is said', () => {
    expect(html('![a](hình ảnh.jpg)')).toBe('<p>![a](hình ảnh.jpg)</p>');
    expect(render('![a](hình ảnh.jpg)').problems[0]?.hint).toBe(
      'Write the path in angle brackets, (<hình ảnh.jpg>), or each space as %20.',
    );
  });
});
