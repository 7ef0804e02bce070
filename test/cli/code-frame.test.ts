import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, test } from 'vitest';
import { codeFrame as frame, linesOf } from '../../src/cli/code-frame.ts';

const codeFrame = (text: string, line: number, column: number, width: number) =>
  frame(linesOf(text), line, column, width);
const text = '---\ntitel: Hội nghị\ndate: 28/13/2021\n---\n';

describe('a code frame', () => {
  test('shows the line with the one before it and points at the column', () => {
    expect(codeFrame(text, 3, 7, 80)).toBe(
      ['2 | titel: Hội nghị', '3 | date: 28/13/2021', '  |       ^'].join('\n'),
    );
  });

  test('has no line before the first, and no empty one', () => {
    expect(codeFrame(text, 1, 1, 80)).toBe('1 | ---\n  | ^');
    expect(codeFrame('\nx', 2, 1, 80)).toBe('2 | x\n  | ^');
  });

  test('points between lines of any kind of ending, and past the last character', () => {
    expect(codeFrame('a\r\nbc\rd', 2, 3, 80)).toBe('1 | a\n2 | bc\n  |   ^');
  });

  test('points at the right place behind tabs, wide letters and combining marks', () => {
    expect(codeFrame('\tx', 1, 2, 80)).toBe('1 |  x\n  |  ^');
    expect(codeFrame('図1 x', 1, 4, 80)).toBe('1 | 図1 x\n  |     ^');
    expect(codeFrame('e\u0302x', 1, 3, 80)).toBe('1 | e\u0302x\n  |  ^');
  });

  test('a line that is not there has no frame', () => {
    expect(codeFrame('a\n', 7, 1, 80)).toBeNull();
  });

  test('control characters of a file never reach the terminal', () => {
    expect(codeFrame('a\u001b[31mb\u0007', 1, 1, 80)).toBe('1 | a\ufffd[31mb\ufffd\n  | ^');
  });

  test('a long line is cut to the terminal, around the column (property)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 40, max: 120 }), (column, width) => {
        const line = `${'x'.repeat(column)}!${'y'.repeat(300)}`;
        const [shown = '', caret = ''] = (codeFrame(line, 1, column + 1, width) ?? '').split('\n');
        expect(stringWidth(shown)).toBeLessThanOrEqual(width);
        expect(shown[caret.indexOf('^')]).toBe('!');
      }),
    );
  });
});
