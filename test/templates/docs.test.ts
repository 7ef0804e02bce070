import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { filterNames } from '../../src/templates/filters.ts';
import { pageNames } from '../../src/templates/names.ts';
import { defaultTheme } from '../helpers/default-theme.ts';

const read = (file: string) => readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');

type Fields = Readonly<Record<string, string>>;

interface Declared {
  readonly extended: string | null;
  /** Type by name. */
  readonly fields: Fields;
}

/** What a name of a choice stands for: the guide says the values themselves. */
const choices = readChoices(read('src/site/settings/home-setting.ts'));
const declarations = readInterfaces(
  [
    'site/pages/view',
    'articles/markdown/contents',
    'site/pages/article-view',
    'site/pages/group-views',
    'site/pages/view-parts',
    'site/pages/shell-view',
    'site/order/pictures/picture-shape',
  ]
    .map((name) => read(`src/${name}.ts`))
    .join(''),
);
const guide = read('docs/templates.md');
const documented = new Map(
  guide
    .split(/^#{2,3} /m)
    .slice(1)
    .map((section) => [section.split('\n')[0] ?? '', tableOf(section)]),
);

/** The interfaces that a template can meet: what pages and the shell are made of. */
const reachable = reach(['Shell', ...unionOf('PageView')]);

describe('docs/templates.md', () => {
  it.each([...reachable])('says of %s exactly the fields that it has, with their types', (name) => {
    expect(documented.get(name)).toEqual(declarations.get(name)?.fields);
  });

  it('describes no view that does not exist', () => {
    const described = [...documented.keys()].filter((name) => /^[A-Z]\w+$/.test(name));
    const about = ['Names', 'Filters', 'Pages'];
    expect(described.filter((name) => !reachable.has(name) && !about.includes(name))).toEqual([]);
  });

  it.each([...reachable])('says what %s is built upon', (name) => {
    const section = guide.split(`### ${name}\n`)[1]?.split('###')[0] ?? '';
    const extended = declarations.get(name)?.extended ?? null;
    expect(/(?:^|\. )An? \[(\w+)\]\(#\w+\) with:$/m.exec(section)?.[1] ?? null).toBe(extended);
  });

  it('lists every name and filter that templates may use', () => {
    expect(firstCells(documented.get('Names'))).toEqual([...pageNames]);
    const filters = firstCells(documented.get('Filters')).map((cell) => cell.replace(/\(.*/, ''));
    expect(filters.sort()).toEqual([...filterNames, 'safe'].sort());
  });

  it('names every template that a page has', () => {
    const pages = Object.keys(defaultTheme.theme?.templates ?? {}).filter((name) => !name.includes('/'));
    for (const name of pages) expect(guide).toContain(`\`${name}\``);
  });
});

describe('docs/theme.md', () => {
  it('lists every custom property of theme.css', () => {
    const css = read('templates/theme.css');
    const root = /:root \{([^}]*)\}/.exec(css)?.[1] ?? '';
    const listed = [...read('docs/theme.md').matchAll(/^\| `(--[\w-]+)` \|/gm)].map((match) => match[1]);
    expect(listed).toEqual([...root.matchAll(/(--[\w-]+):/g)].map((match) => match[1]));
  });
});

function readInterfaces(source: string): ReadonlyMap<string, Declared> {
  const found = new Map<string, Declared>();
  for (const [, name = '', extended, body = ''] of source.matchAll(
    /^export interface (\w+)(?: extends (\w+))? \{\n([\s\S]*?)^\}$/gm,
  )) {
    const fields: Record<string, string> = {};
    const plain = body.replace(/^ *\/\*\*[\s\S]*?\*\/$/gm, '');
    for (const field of plain.split(/^ {2}readonly /m).slice(1)) {
      const [, fieldName = '', type = ''] = /^(\w+):\s+(?:\| )?([\s\S]*);\s*$/.exec(field) ?? [];
      fields[fieldName] = simple(type);
    }
    found.set(name, { extended: extended ?? null, fields });
  }
  return found;
}

function readChoices(source: string): ReadonlyMap<string, string> {
  const found = source.matchAll(/^export type (\w+) =((?:\s+\| '[\w-]+')+);$/gm);
  return new Map([...found].map(([, name = '', values = '']) => [name, values.trim().replace(/^\| /, '')]));
}

/** A type as the guide writes it: on one line, without `readonly`, with the values of a choice. */
function simple(type: string): string {
  return (choices.get(type) ?? type)
    .replace(/readonly /g, '')
    .replace(/\s+/g, ' ')
    .replace(/; \}/g, ' }');
}

function unionOf(name: string): string[] {
  const union = new RegExp(`export type ${name} =([^;]+);`).exec(read('src/site/pages/view.ts'))?.[1] ?? '';
  return union.match(/\w+/g) ?? [];
}

function reach(names: readonly string[], seen = new Set<string>()): Set<string> {
  for (const name of names) {
    const declared = declarations.get(name);
    if (declared === undefined || seen.has(name)) continue;
    seen.add(name);
    const inner = Object.values(declared.fields).flatMap((type) => type.match(/\b[A-Z]\w+/g) ?? []);
    reach([...inner, declared.extended ?? ''], seen);
  }
  return seen;
}

/** First cell to second cell of each row of the first table of a section, without code marks. */
function tableOf(section: string): Fields {
  const rows: Record<string, string> = {};
  for (const [, first = '', second = ''] of section.matchAll(/^\| `(.+?)` \| (.+?) \|(?= |$)/gm)) {
    rows[first] = second.replaceAll('\\|', '|').replace(/^`|`$/g, '');
  }
  return rows;
}

function firstCells(table: Fields | undefined): string[] {
  return Object.keys(table ?? {});
}
