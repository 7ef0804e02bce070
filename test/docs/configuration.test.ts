import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownLanguages, loadLocale } from '../../src/base/load-locale.ts';
import { permalinkPlaces } from '../../src/site/addresses/permalink.ts';
import { configSchema } from '../../src/site/settings/config-schema.ts';
import { codesIn, rowsUnder } from './tables.ts';

const guide = readFileSync(new URL('../../docs/configuration.md', import.meta.url), 'utf8');
const rows = rowsUnder(guide, 'All settings');

/** Each setting with its default, those in groups by their names with a dot. */
function defaults(language: string, folders: readonly string[]): Map<string, unknown> {
  const locale = loadLocale(language);
  if (locale === null) throw new Error(`There is no ${language}.`);
  const settings = configSchema({ locale, isFolder: (path) => folders.includes(path) }).parse({});
  const groups: readonly string[] = [
    'feeds',
    'publisher',
    'figures',
    'slots',
    'footer',
    'markdown',
    'pictures',
    'files',
    'plugins',
    'limits',
  ];
  return new Map(
    Object.entries(settings).flatMap(([name, value]): [string, unknown][] =>
      groups.includes(name)
        ? Object.entries(value as object).map(([inner, of]) => [`${name}.${inner}`, of])
        : [[name, value]],
    ),
  );
}

const vietnamese = defaults('vi', ['content', 'templates']);

describe('docs/configuration.md', () => {
  test('lists every setting, in the order of the schema, and no other', () => {
    expect(rows.map(([name]) => name)).toEqual([...vietnamese.keys()]);
  });

  test.each([...vietnamese])('says the default of %s', (name, value) => {
    const [, , written = ''] = rows.find(([setting]) => setting === name) ?? [];
    const isEmpty =
      value === '' || value === null || (typeof value === 'object' && Object.keys(value ?? {}).length === 0);
    if (isEmpty) expect(written).toMatch(/^(?:none|empty)$/);
    else expect(codesIn(written)[0]).toBe(Array.isArray(value) ? `[${value.join(', ')}]` : String(value));
  });

  test('says where defaults differ in English, and without folders', () => {
    const english = defaults('en', []);
    const differing = [...english].filter(([name, value]) => String(vietnamese.get(name)) !== String(value));
    expect(differing.map(([name]) => name)).toEqual(['title', 'timezone', 'content', 'theme']);
    for (const [name, value] of differing.slice(0, 2)) {
      expect(rows.find(([setting]) => setting === name)?.[2]).toContain(`(\`${String(value)}\` in English)`);
    }
  });

  test('names every language and every part of an address', () => {
    const formOf = (name: string) => rows.find(([setting]) => setting === name) ?? [];
    expect(codesIn(formOf('language')[1] ?? '').sort()).toEqual([...knownLanguages()].sort());
    expect(codesIn(formOf('permalink')[3] ?? '').sort()).toEqual([...permalinkPlaces].sort());
  });
});
