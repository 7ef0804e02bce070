import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitText } from '../../../src/outputs/card/fit-text.ts';

/** As if every letter were half as wide as the font is high. */
const widthOf = (text: string, size: number) => text.length * size * 0.5;
const space = { width: 1056, height: 350 };

describe('a headline on a card', () => {
  test('that is short is as large as can be', () => {
    expect(fitText('Ruộng muối vào vụ sớm', space, widthOf)).toEqual({
      lines: ['Ruộng muối vào vụ sớm'],
      size: 88,
      leading: 113,
    });
  });

  test('that is longer is smaller, on several lines', () => {
    const headline = 'Hơn 3.100 hộ ở Mộ Đức tiếp cận vốn chính sách, tổng dư nợ vượt 360 tỷ đồng sau một năm';
    const { lines, size } = fitText(headline, space, widthOf);
    expect(size).toBe(72);
    expect(lines.join(' ')).toBe(headline);
  });

  test('that is too long is cut, and says so', () => {
    const { lines, size, leading } = fitText(
      'Ngân hàng chính sách xã hội huyện '.repeat(20).trim(),
      space,
      widthOf,
    );
    expect(size).toBe(46);
    expect(lines.at(-1)).toMatch(/\S…$/);
    expect((lines.length - 1) * leading + size).toBeLessThanOrEqual(space.height);
  });

  test('fits its space whatever it says (property)', () => {
    const words = fc.array(fc.string({ unit: fc.constantFrom(...'aệữ–1'), minLength: 1, maxLength: 90 }), {
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(words, (written) => {
        const { lines, size, leading } = fitText(written.join(' '), space, widthOf);
        expect((lines.length - 1) * leading + size).toBeLessThanOrEqual(space.height);
        for (const line of lines) expect(widthOf(line, size)).toBeLessThanOrEqual(space.width);
        expect(lines.length).toBeGreaterThan(0);
      }),
    );
  });
});
