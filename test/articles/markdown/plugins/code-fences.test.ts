import { expect, test } from 'vitest';
import { problems } from '../../rendering.ts';

test.each([
  ['Một.\n\n```\nmã\n\nHai.\n', 12],
  ['```js', 10],
  ['````\nmã\n```\n', 10],
  ['~~~\nmã\n```\n', 10],
  ['```\nmã\n```\n\n```\nHai.\n', 14],
  ['- Một\n\n  ```\n  mã\n\nHai.\n', 12],
  ['> ```\n> mã\n\nHai.\n', 10],
  ['```\nmã\n``` hết\n', 10],
])('code that is never closed is told where it begins: %j', (body, line) => {
  expect(problems(body)).toEqual([expect.stringMatching(new RegExp(`^warning unclosed-code ${line}:`))]);
});

test.each([
  '```\nmã\n```\n\nHai.\n',
  '```\nmã\n`````',
  '```\n```',
  '~~~ js\nmã ```\n~~~   \n',
  '- Một\n\n  ```\n  mã\n  ```\n\nHai.\n',
  '> ```\n> mã\n> ```\n',
  'Chữ ``` trong dòng.\n',
])('code that is closed is not: %j', (body) => {
  expect(problems(body)).toEqual([]);
});
