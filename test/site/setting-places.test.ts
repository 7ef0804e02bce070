/** Whatever is wrong with a setting is told where it is written: at its line and column, and not at what stands around it. */

import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { loadLocale } from '../../src/base/locale/load-locale.ts';
import type { Locale } from '../../src/base/locale/locale.ts';
import type { Place } from '../../src/base/problem.ts';
import { parseYaml } from '../../src/base/yaml/yaml.ts';
import { loadConfig } from '../../src/site/settings/config.ts';
import { configSchema } from '../../src/site/settings/config-schema.ts';
import { settingPlaceIn } from '../../src/site/settings/forms/setting-place.ts';
import { folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';
import { site } from '../helpers/site.ts';

const locale = loadLocale('vi') as Locale;
const { shape } = configSchema({ locale, isFolder: () => true });

/** The names of settings, those within others as `feeds.items`. */
function namesIn(fields: z.ZodRawShape, above = ''): string[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const inner = shapeOf(field);
    return [`${above}${name}`, ...(inner === null ? [] : namesIn(inner, `${above}${name}.`))];
  });
}

function shapeOf(field: unknown): z.ZodRawShape | null {
  if (field instanceof z.ZodObject) return field.shape;
  const { def } = field as { def: { in?: unknown; innerType?: unknown } };
  const inner = def.innerType ?? def.in;
  return inner === undefined ? null : shapeOf(inner);
}

const names = namesIn(shape);

/** One of them is wrong for every setting. */
const wrongs = ['[[[sai]]]', '{ sai: { sai: { sai: sai } } }', '[{ sai: sai }]', '"sai \\u0007/<>"', '-7'];

describe.each(names)('the setting %s', (name) => {
  const steps = name.split('.');
  const last = steps.at(-1) ?? '';
  const around = steps.slice(0, -1).map((step, depth) => `${'  '.repeat(depth)}${step}:\n`);
  const indent = '  '.repeat(steps.length - 1);
  // What an object wants besides, so that it is told of this name alone.
  const before = `# một\ndescription: Tin\n${around.join('')}`.replace(
    /^description.*\n/m,
    name === 'description' ? '' : '$&',
  );
  const line = before.split('\n').length;

  test('that is wrong is told at its line, right of its name or at it', () => {
    const found = wrongs.map((wrong) => {
      const root = folderWith({
        'bantin.yaml': `${before}${indent}${last}: ${wrong}\ntheme:\n`.replace(
          name === 'theme' ? 'theme:\n' : '',
          '',
        ),
      });
      return loadConfig(root, { base: 'https://x.example/' }).problems;
    });
    const told = found.flat();
    expect(told.length).toBeGreaterThan(0);
    for (const { at, message } of told) {
      expect([message, at?.file, at?.line]).toEqual([message, 'bantin.yaml', line]);
      expect(at?.column, message).toBeGreaterThan(indent.length);
    }
  });

  test('is nowhere when it is not written, and where it stands when it is', () => {
    const placeOf = settingPlaceIn(parseYaml(`${before}${indent}${last}: a\n`, 'bantin.yaml', 1));
    expect(placeOf(steps)).toEqual({ file: 'bantin.yaml', line, column: indent.length + last.length + 3 });
    expect(placeOf([...steps.slice(0, -1), `${last}x`])).toBeNull();
  });
});

test('there are settings within settings', () => {
  expect(names.length).toBeGreaterThan(60);
  for (const name of ['url', 'feeds.hub', 'publisher.logo', 'imprint.phone', 'limits.depth'])
    expect(names).toContain(name);
});

test('a shorter form is where the setting stands', () => {
  const placeOf = settingPlaceIn(parseYaml('a: 1\nplugins:\n  remark: x.js\n', 'bantin.yaml', 1));
  expect(placeOf(['plugins', 'remark', 0])).toMatchObject({ line: 3, column: 11 });
  expect(placeOf(['plugins', 'rehype', 0])).toBeNull();
});

/** Settings with a value that leads nowhere, each with the column at which that begins. */
const nowhere: readonly (readonly [yaml: string, column: number])[] = [
  ['logo: /khong.png', 7],
  ['icon: /khong.png', 7],
  ['favicon: /khong.png', 10],
  ['icon:\nfavicon: /khong.png', 10],
  ['publisher: { logo: /khong.png }', 20],
  ['menu: [khong-co]', 8],
  ['footer: { menu: [khong-co] }', 18],
  ['footer:\n  menu:\n    - { page: khong-co }', 7],
  ['cards: khong.woff2', 8],
  ['content: khong', 10],
  ['theme: khong', 8],
  ['plugins: { rehype: khong-co-goi }', 20],
  ['plugins: { remark: [./khong.js] }', 21],
  ['slots: { foot: partials/khong.vto }', 16],
  ['podcasts: [{ tag: khong, image: /khong.png }]', 19],
  ['podcasts: [{ section: tin, image: /khong.png }]', 35],
];

test.each(nowhere)('%s is told where it stands', async (yaml, column) => {
  const head = `url: https://x.example/\nsections: { tin: Tin }\n`;
  const here = site({
    'bantin.yaml': `${head}${yaml}\n`,
    'static/co.png': png(40, 40),
    'content/tin/a.md': '---\ntitle: A bê xê\ndate: 2021-01-02\n---\nB\n',
  });
  const { problems } = await here.build();
  const line = head.split('\n').length + yaml.split('\n').length - 1;
  const places = problems.map(({ at }): Place | null => at);
  expect(places.length).toBeGreaterThan(0);
  expect(places).toContainEqual({ file: 'bantin.yaml', line, column });
  for (const at of places) expect(at).toMatchObject({ file: 'bantin.yaml', line });
});
