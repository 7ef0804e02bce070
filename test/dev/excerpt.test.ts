import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sourceExcerpt } from '../../src/dev/source-excerpt.ts';

describe('an excerpt of a source', () => {
  test('shows the line with its neighbours and marks the word', () => {
    expect(sourceExcerpt('---\ntitle: Tin\ndate: 28/13/2021\n---', 3, 7)).toEqual([
      { line: 2, text: 'title: Tin', mark: null },
      { line: 3, text: 'date: 28/13/2021', mark: { start: 6, end: 8 } },
      { line: 4, text: '---', mark: null },
    ]);
  });

  test('shows of a long line what is near the mistake', () => {
    const [line] = sourceExcerpt(`${'a '.repeat(500)}SAI ${'b '.repeat(500)}`, 1, 1001);
    expect(line?.text.length).toBe(160);
    expect(line?.text.slice(line.mark?.start, line.mark?.end)).toBe('SAI');
  });

  test('is empty when there is no such line', () => {
    expect(sourceExcerpt('a\nb', 3, 1)).toEqual([]);
    expect(sourceExcerpt('a\nb', 0, 1)).toEqual([]);
  });

  test('the mark always lies inside the text', () => {
    fc.assert(
      fc.property(
        fc.string({ maxLength: 400 }),
        fc.nat(5),
        fc.integer({ min: 1, max: 500 }),
        (text, line, column) => {
          for (const row of sourceExcerpt(text, line, column)) {
            if (row.mark === null) continue;
            expect(row.mark.start).toBeGreaterThanOrEqual(0);
            expect(row.mark.end).toBeLessThanOrEqual(row.text.length);
          }
        },
      ),
    );
  });
});
