import { describe, expect, test } from 'vitest';
import { error, Failure, hasErrors, info, sortProblems, strict, warning } from '../../src/base/problem.ts';

const at = (file: string, line: number, column = 1) => ({ file, line, column });

describe('problems', () => {
  test('are sorted as a person mends them: no place first, then file, line, column', () => {
    const problems = [
      error('e', at('b.md', 1), 'm', 'h'),
      warning('d', at('a.md', 10), 'm', 'h'),
      error('c', at('a.md', 9, 2), 'm', 'h'),
      error('b', at('a.md', 9, 1), 'm', 'h'),
      info('a', null, 'm', 'h'),
    ];
    expect(sortProblems(problems).map(({ code }) => code)).toEqual(['a', 'b', 'c', 'd', 'e']);
    expect(problems[0]?.code).toBe('e');
  });

  test('only errors are errors, until warnings are made so', () => {
    const problems = [warning('a', null, 'm', 'h'), info('b', null, 'm', 'h')];
    expect(hasErrors(problems)).toBe(false);
    expect(strict(problems).map(({ severity }) => severity)).toEqual(['error', 'info']);
    expect(hasErrors(strict(problems))).toBe(true);
  });

  test('a failure carries all of them', () => {
    const failure = new Failure([error('a', null, 'One.', 'h'), error('b', null, 'Two.', 'h')]);
    expect(failure.problems).toHaveLength(2);
    expect(failure.message).toBe('One.\nTwo.');
  });
});
