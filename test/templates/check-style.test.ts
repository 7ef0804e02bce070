import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { checkStyle } from '../../src/templates/check-style.ts';

const told = (source: string) =>
  checkStyle({ source, file: 'templates/own.css' }).map(({ severity, code, at }) => [
    severity,
    code,
    at?.line,
    at?.column,
  ]);

test.each([
  ['.a { color: red }\n.b {\n  color: blue;\n.c { color: red }\n', ['warning', 'template-error', 2, 4]],
  ['@media print {\n.a { color: red }\n', ['warning', 'template-error', 1, 14]],
  ['.a { background: url(https://a.example/x.png) }', ['warning', 'outside-source', 1, 18]],
  ["@import '//fonts.example/css?a=1';", ['warning', 'outside-source', 1, 1]],
  ['.a {}\n@import url("http://fonts.example/css");', ['warning', 'outside-source', 2, 9]],
])('%j is told where it stands', (css, expected) => expect(told(css)).toEqual([expected]));

test.each([
  '/* { url(https://a.example/) */ .a { content: "{"; }',
  ".a::after { content: '\\'{'; background: url(x{.png) }",
  '@namespace svg "http://www.w3.org/2000/svg"; .a { background: url("data:image/svg+xml,%3Csvg xmlns=\'http://www.w3.org/2000/svg\'/%3E") }',
  '.a { background: url(../x.png) } }',
])('nothing is said of %j', (css) => expect(told(css)).toEqual([]));

test('nothing is said of the default theme', () => {
  const folder = path.resolve(import.meta.dirname, '../../templates');
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.css'),
  );
  expect(sheets.length).toBeGreaterThan(0);
  for (const name of sheets)
    expect([name, told(readFileSync(path.join(folder, name), 'utf8'))]).toEqual([name, []]);
});
