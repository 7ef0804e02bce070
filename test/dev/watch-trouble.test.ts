import { expect, test } from 'vitest';
import { watchTrouble } from '../../src/dev/watch-trouble.ts';

test.each([
  ['ENOSPC', 'too-many-watched', 'max_user_watches'],
  ['EMFILE', 'too-many-open', 'ulimit'],
  ['EACCES', 'cannot-watch', 'Check who may read'],
])('safety R20 %s is explained with its remedy', (code, expected, remedy) => {
  const problem = watchTrouble(Object.assign(new Error(`${code}: no`), { code }));
  expect(problem).toMatchObject({ code: expected, severity: 'warning' });
  expect(problem.hint).toContain(remedy);
});
