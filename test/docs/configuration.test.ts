import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { knownLanguages, loadLocale } from '../../src/base/locale/load-locale.ts';
import { soundedSlug } from '../../src/base/text/sounded-slug.ts';
import { configSchema } from '../../src/site/settings/config-schema.ts';
import { permalinkPlaces } from '../../src/site/settings/permalink-pattern.ts';
import { article, site } from '../helpers/site.ts';
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

  test('says where articles named in other scripts stand', () => {
    const said = [...guide.matchAll(/`([^`\s]+)\.md` (?:stands )?at\s+`\/2021\/01\/([^/]+)\/`/g)];
    expect(said).toHaveLength(3);
    for (const [, name = '', slug] of said) expect(soundedSlug(name)).toBe(slug);
  });

  test('shows statistics and an advertisement in slots that stand on the page as the policy allows', async () => {
    const [slots = ''] = /^## Slots\n[\s\S]*?(?=^## )/m.exec(guide) ?? [];
    const partials = [...slots.matchAll(/In `(templates\/[\w/.-]+)`:\n\n```html\n([\s\S]*?)```/g)];
    const [, settings = ''] = /```yaml\n([\s\S]*?)```/.exec(slots) ?? [];
    const here = site({
      'bantin.yaml': `url: https://moduc.example/\nsections: { tin: Tin }\n${settings}`,
      'content/tin/lua.md': article({ title: 'Giá lúa' }, 'Một câu.\n\n'.repeat(4)),
      ...Object.fromEntries(partials.map(([, file = '', text = '']) => [file, text])),
    });
    expect((await here.build()).problems).toEqual([]);
    const page = here.page('2021/01/lua/index.html');
    const [head = ''] = page.split('</head>');
    expect(head).toContain('<script src="https://stats.example/count.js" defer></script>');
    expect(page).toContain('<iframe src="https://ads.example/banner" title="Quảng cáo"');
    const texts = [...here.pages().values()].map((text) => text.replaceAll('&#39;', "'"));
    const policy = texts.find((text) => text.includes('frame-src https://ads.example;')) ?? '';
    for (const allowed of ['script-src', 'connect-src'])
      expect(policy).toMatch(new RegExp(`${allowed} 'self'[^;]* https://stats\\.example;`));
  });
});
