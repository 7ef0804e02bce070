import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const project = new URL('../../', import.meta.url);
const folder = new URL('docs/decisions/', project);
const pages = readdirSync(folder)
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');

/** Those that make the product or the tools what they are need no reason beside their names. */
const given = [
  '@biomejs/biome',
  'typescript',
  'vitest',
  'unified',
  'gray-matter',
  'yaml',
  'zod',
  'commander',
];
const families = /^(?:@types\/|remark-|rehype-|ventojs$|(?:micromark-extension|mdast-util)-gfm-)/;

test('every dependency is explained in docs/decisions', () => {
  const { dependencies, devDependencies } = JSON.parse(
    readFileSync(new URL('package.json', project), 'utf8'),
  );
  const names = Object.keys({ ...dependencies, ...devDependencies });
  const unexplained = names.filter((name) => !given.includes(name) && !families.test(name));
  expect(unexplained.filter((name) => !pages.includes(name))).toEqual([]);
});
