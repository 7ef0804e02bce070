/** Code comes from the files of the site alone: a cache that somebody changed, with right checksums, runs nothing. */

import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { placesOf } from '../../src/build/places.ts';
import { poisonTable, tablesOf } from '../helpers/poison.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const paper = () =>
  site({
    'bantin.yaml': 'title: Tin\nurl: https://tin.example/\n',
    'templates/own.css': 'p { margin: 0 }',
    'content/mot.md': article({ title: 'Một' }),
    'elsewhere/plugin.js': `
      import fs from 'node:fs';
      export default () => void fs.writeFileSync(new URL('./ran', import.meta.url), '');
      fs.writeFileSync(new URL('./ran', import.meta.url), '');`,
    'elsewhere/article.vto': 'evil {{ page.title }}',
  });

const storeOf = (of: TestSite) => placesOf({ ...of, state: path.join(of.root, '.bantin') }).store;

type Json = Record<string, unknown>;

/** Changes every text that stands anywhere in a value under one of the names. */
function withNames(value: unknown, names: readonly string[], change: (old: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map((one) => withNames(one, names, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value as Json).map(([name, inner]) => [
      name,
      names.includes(name) ? change(inner) : withNames(inner, names, change),
    ]),
  );
}

const canary = (root: string) =>
  `process.mainModule, globalThis.process.getBuiltinModule('fs').writeFileSync(${JSON.stringify(path.join(root, 'elsewhere/ran'))}, '')`;

test.each<[string, string, (value: unknown, root: string) => unknown]>([
  ['templates', 'themes', (value, root) => withNames(value, ['source'], () => `evil {{ ${canary(root)} }}`)],
  [
    'names that templates are given',
    'themes',
    (value, root) => withNames(value, ['names'], () => [`page = (${canary(root)})`]),
  ],
  ['files of the theme', 'themes', (value) => withNames(value, ['disk'], () => '/etc/hostname')],
])('%s that are kept in the table %s', async (_, table, poison) => {
  const of = paper();
  await of.build();
  poisonTable(storeOf(of), table, (value) => poison(value, of.root));
  of.edit('content/mot.md', (text) => `${text}\nThêm.\n`);
  const { fault } = await of.build();
  expect(fs.existsSync(path.join(of.root, 'elsewhere/ran'))).toBe(false);
  expect(fault).toBeNull();
  const pages = of.pages();
  const clean = { out: path.join(of.root, 'sach'), state: path.join(of.root, '.sach'), cache: false };
  await of.build(clean);
  for (const [name, text] of pages)
    expect(text, name).toBe(fs.readFileSync(path.join(clean.out, name), 'latin1'));
});

test('nothing is kept that names a plugin', async () => {
  const of = paper();
  of.write({
    'bantin.yaml':
      'title: Tin\nurl: https://tin.example/\ntheme: giao-dien\nplugins: { rehype: [./them/plugin.mjs] }\n',
    'giao-dien/own.css': 'p { margin: 0 }',
    'them/plugin.mjs': 'export default () => () => {};',
  });
  expect((await of.build()).fault).toBeNull();
  const store = storeOf(of);
  for (const table of tablesOf(store))
    poisonTable(store, table, (value) => {
      expect(JSON.stringify(value), table).not.toContain('them/plugin.mjs');
      return value;
    });
});
