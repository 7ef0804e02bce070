import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadTheme } from '../helpers/load-theme.ts';
import { folderOf, problemsOf } from '../helpers/theme.ts';

const load = (...folders: string[]) =>
  loadTheme(folders.map((folder, index) => ({ folder, origin: index === 0 ? 'default' : 'templates' })));

describe('a theme', () => {
  it('lets a later folder replace files of an earlier one by one', () => {
    const base = folderOf({ 'article.vto': 'base', 'home.vto': 'base', 'theme.css': 'a{}' });
    const own = folderOf({ 'article.vto': 'own', 'logo.svg': '<svg/>' });
    const { theme, problems } = load(base, own);
    expect(problems).toEqual([]);
    expect(theme?.templates['article.vto']).toMatchObject({ source: 'own', file: 'templates/article.vto' });
    expect(theme?.templates['home.vto']).toMatchObject({ source: 'base', file: 'default/home.vto' });
    expect(theme?.assets.map(({ name, disk, bytes }) => [name, disk, bytes])).toEqual([
      ['logo.svg', path.join(own, 'logo.svg'), 6],
      ['theme.css', path.join(base, 'theme.css'), 3],
    ]);
  });

  it('is plain data that another thread can be given', () => {
    const { theme } = load(folderOf({ 'a.vto': '{{ page.title }}', 'b.css': '' }));
    expect(structuredClone(theme)).toEqual(theme);
  });

  it('is the same whatever line ends, byte order mark and normal form an editor writes', () => {
    const clean = load(folderOf({ 'a.vto': 'Thẻ\nmới' })).theme;
    const messy = load(folderOf({ 'a.vto': '\ufeffThẻ\r\nmới'.normalize('NFD') })).theme;
    expect(messy?.templates).toEqual(clean?.templates);
  });

  it('gives each template a closure that changes with what it includes, and with nothing else', () => {
    const files = {
      'a.vto': '{{ include "partials/one.vto" }}',
      'b.vto': 'nothing',
      'partials/one.vto': '{{ include "partials/two.vto" }}',
      'partials/two.vto': 'two',
    };
    const before = load(folderOf(files)).theme?.templates;
    const after = load(folderOf({ ...files, 'partials/two.vto': 'changed' })).theme?.templates;
    expect(after?.['a.vto']?.closure).not.toBe(before?.['a.vto']?.closure);
    expect(after?.['partials/one.vto']?.closure).not.toBe(before?.['partials/one.vto']?.closure);
    expect(after?.['b.vto']?.closure).toBe(before?.['b.vto']?.closure);
  });

  it('never follows a symbolic link, and says so (safety R8)', () => {
    const folder = folderOf({ 'a.vto': '' });
    fs.symlinkSync('/etc/hostname', path.join(folder, 'secret.vto'));
    const { theme, problems } = load(folder);
    expect(Object.keys(theme?.templates ?? {})).toEqual(['a.vto']);
    expect(problems).toMatchObject([{ code: 'theme-file-skipped', severity: 'warning' }]);
  });

  it('must exist', () => {
    const { theme, problems } = load('/nowhere/at/all');
    expect(theme).toBeNull();
    expect(problems).toMatchObject([{ code: 'theme-missing', severity: 'error' }]);
  });
});

describe('the problems of templates (safety R6)', () => {
  it('are found in all templates at once, in the order of files and lines', () => {
    expect(
      problemsOf({
        'a.vto': '{{ pgae.title }}\n{{ page.title |> upper }}',
        'b.vto': '{{ if page.title }}',
        'c.vto': '{{ include "partials/nothing.vto" }}',
      }),
    ).toEqual([
      'templates/a.vto:1:4 template-unknown-name: Nothing is called "pgae" here.',
      'templates/a.vto:2:18 template-unknown-filter: There is no filter "upper".',
      expect.stringMatching(
        /^templates\/b\.vto:1:1 template-syntax: .*\{\{ if page\.title \}\}.*Missing closing tag/,
      ),
      'templates/c.vto:1:1 template-missing: There is no template "partials/nothing.vto" in the theme.',
    ]);
  });

  it.each([
    ['a name in a condition', '\n{{ if artcle }}x{{ /if }}', '2:7', 'artcle'],
    ['a name in an else-if', '{{ if page.a }}\n{{ else if artcle }}x{{ /if }}', '2:12', 'artcle'],
    ['a name among the values of a filter', '{{ page.a |> excerpt(lenght) }}', '1:22', 'lenght'],
    [
      'a name of a loop, after the loop',
      '{{ for item of page.items }}{{ item }}{{ /for }}{{ item }}',
      '1:52',
      'item',
    ],
    ['a global', '{{ process.env.HOME }}', '1:4', 'process'],
    ['the clock', '{{ Date.now() }}', '1:4', 'Date'],
    ['what Vento calls the data', '{{ it.page }}', '1:4', 'it'],
    ['a tag that does not exist', '{{ raw }}', '1:4', 'raw'],
  ])('refuse %s', (_what, source, place, name) => {
    expect(problemsOf({ 'a.vto': source })).toEqual([
      `templates/a.vto:${place} template-unknown-name: Nothing is called "${name}" here.`,
    ]);
  });

  it.each([
    ['a loop', '{{ for item of page.items }}{{ item }}{{ /for }}'],
    ['a loop with its counter', '{{ for index, item of page.items }}{{ index }}{{ item }}{{ /for }}'],
    ['a value that was set', '{{ set wide = page.a > 1 }}{{ if wide }}x{{ /if }}'],
    ['an argument of an arrow', '{{ page.items.filter((item) => item.a).length }}'],
    [
      'an argument of a function',
      '{{ function em(text) }}<em>{{ text }}</em>{{ /function }}{{ em(page.a) }}',
    ],
    ['a name that is imported', '{{ import { em } from "partials/em.vto" }}{{ em(page.a) }}'],
  ])('accept the names of %s', (_what, source) => {
    const partial = '{{ export function em(text) }}<em>{{ text }}</em>{{ /export }}';
    expect(problemsOf({ 'a.vto': source, 'partials/em.vto': partial })).toEqual([]);
  });

  it('name what an include forgets to pass', () => {
    const files = {
      'a.vto': '{{ include "partials/t.vto" { item: 1 } }}\n  {{ include "partials/t.vto" }}',
      'partials/t.vto': '{{ item }}',
    };
    expect(problemsOf(files)).toEqual([
      'templates/a.vto:2:3 template-not-passed: partials/t.vto uses "item", which this include does not pass.',
    ]);
  });

  it('give a layout what the page puts into its slots', () => {
    const page = '{{ layout "base.vto" { wide: true } }}{{ slot head }}x{{ /slot }}y{{ /layout }}';
    const layout = '{{ head }}{{ content }}{{ if wide }}z{{ /if }}';
    expect(problemsOf({ 'a.vto': page, 'base.vto': layout })).toEqual([]);
    expect(problemsOf({ 'a.vto': page, 'base.vto': `${layout}{{ foot }}` })).toHaveLength(1);
  });

  it('leave a partial alone that nothing includes', () => {
    expect(problemsOf({ 'partials/t.vto': '{{ item.title }}' })).toEqual([]);
  });

  const templateString = '`partials/$' + '{page.kind}.vto`';

  it.each([
    ['{{ include page.kind }}'],
    [`{{ include ${templateString} }}`],
    ['{{ include "partials/" + page.kind }}'],
    ['{{ include "partials/t.vto" page }}'],
    ['{{ include "partials/t.vto" { ...page } }}'],
    ['{{ layout page.kind }}x{{ /layout }}'],
    ['{{ import { a } from page.kind }}'],
  ])('refuse a call that nobody could follow: %s', (source) => {
    expect(problemsOf({ 'a.vto': source, 'partials/t.vto': '' })).toEqual([
      expect.stringMatching(/^templates\/a\.vto:1:1 template-computed-name: /),
    ]);
  });

  it('show a cycle once, with the whole chain', () => {
    const files = {
      'a.vto': '{{ include "partials/b.vto" }}',
      'partials/b.vto': '\n{{ include "partials/c.vto" }}',
      'partials/c.vto': 'x {{ include "partials/b.vto" }}',
    };
    expect(problemsOf(files)).toEqual([
      'templates/partials/c.vto:1:3 template-cycle: This include leads back to its own template: ' +
        'templates/partials/b.vto:2:1 → templates/partials/c.vto:1:3 → partials/b.vto.',
    ]);
  });

  it.each(['partials/a.vto', 'a.vto', './a.vto', '/partials/a.vto', '../partials/a.vto', 'partials/a', 'a'])(
    'show that a template includes itself as %s',
    (written) => {
      expect(problemsOf({ 'partials/a.vto': `{{ include "${written}" }}` })).toEqual([
        expect.stringMatching(
          /^templates\/partials\/a\.vto:1:1 template-cycle: This include leads back to its own/,
        ),
      ]);
    },
  );

  it('suggest the template that is meant by a path of another kind', () => {
    const files = {
      'a.vto': '{{ include "/partials/b" }}',
      'partials/b.vto': '{{ include "../c.vto" }}',
      'c.vto': '',
    };
    const { problems } = load(folderOf(files));
    expect(problems.map(({ code, hint }) => [code, hint])).toEqual([
      ['template-missing', 'Did you mean "partials/b.vto"?'],
      ['template-missing', 'Did you mean "c.vto"?'],
    ]);
  });

  it.each([
    ['{{ page.title', '1:1'],
    ['x\n{{ for of page.items }}{{ /for }}', '2:1'],
    ['{{ if page a }}x{{ /if }}', '1:1'],
    ['{{ page.title }}\n\n  {{ /if }}', '3:3'],
    ['{{ if page.a }}{{ /for }}', '1:16'],
    ['{{> process.exit() }}', '1:1'],
    ['{{ page.a }}{{ await page.b }}', '1:13'],
  ])('say where %j cannot be understood', (source, place) => {
    expect(problemsOf({ 'a.vto': source })).toEqual([
      expect.stringMatching(new RegExp(`^templates/a\\.vto:${place} template-syntax: `)),
    ]);
  });

  it.each(['escape', 'unescape', 'toUpperCase', 'JSON.stringify', 'constructor'])(
    'refuse the filter %s',
    (filter) => {
      expect(problemsOf({ 'a.vto': `{{ page.title |> ${filter} }}` })).toEqual([
        `templates/a.vto:1:18 template-unknown-filter: There is no filter "${filter}".`,
      ]);
    },
  );
});
