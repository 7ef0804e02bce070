/** Sites with plugins that add pages and files: what is promised to those who write them, and to those who use them. */

import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildSite } from '../../src/build/build-site.ts';
import { explain } from '../../src/build/explain.ts';
import { type Machine, thisMachine } from '../../src/build/machine.ts';
import { openSiteBuilder } from '../../src/build/site-builder.ts';
import { siteSources } from '../../src/cli/site-sources.ts';
import { insideMachine } from '../helpers/machine.ts';
import { article, optionsFor, site, type TestBuild, testNow } from '../helpers/site.ts';

const calendar = `import { months } from './months.mjs';
export default {
  contract: 1,
  pages: async (site, { path = 'lich/' } = {}) => {
    const events = site.articles.filter(({ extra }) => extra.event);
    return months(events).map(([month, held]) => ({
      path: path + month + '/',
      template: 'lich.vto',
      title: 'Lịch ' + month,
      data: { days: held.map(({ extra }) => extra.event) },
      articles: held.map(({ key }) => key),
    }));
  },
  outputs: (site) => [
    { path: 'authors.json', content: JSON.stringify(site.authors.map(({ title, url, articles }) => [title, url, articles.length])) },
  ],
};
`;
const months = `export const months = (events) => [...Map.groupBy
  ? Map.groupBy(events, ({ extra }) => extra.event.slice(0, 7))
  : events.reduce((all, one) => all.set(one.extra.event.slice(0, 7), [...(all.get(one.extra.event.slice(0, 7)) ?? []), one]), new Map())];
`;
const template = `{{ layout "layout.vto" }}
<h1>{{ page.heading }}</h1>
<ul>
{{ for index, item of page.items }}<li><time>{{ page.data.days[index] }}</time> <a href="{{ item.href }}">{{ item.title }}</a></li>
{{ /for }}
</ul>
{{ /layout }}
`;
const event = (title: string, day: string, more: Readonly<Record<string, unknown>> = {}) =>
  article({ title, author: 'Văn Trọng', extra: { event: day }, ...more });

const home = 'node_modules/bantin-plugin-lich/';
const installed = {
  [`${home}package.json`]: JSON.stringify({
    name: 'bantin-plugin-lich',
    version: '1.0.0',
    type: 'module',
    exports: './index.mjs',
  }),
  [`${home}index.mjs`]: calendar,
  [`${home}months.mjs`]: months,
  [`${home}templates/lich.vto`]: template,
};
const settings =
  'url: https://moduc.example/\nsections: { tin: Tin }\nplugins: { site: [bantin-plugin-lich] }\n';
const texts = {
  'content/tin/hoi.md': event('Hội làng', '2021-02-12'),
  'content/tin/cho.md': event('Chợ phiên', '2021-03-05', { date: '29/01/2021' }),
  'content/tin/khac.md': article({ title: 'Tin khác' }),
};
/** In threads, which alone forget a module that has changed; or in that of the test, where none does. */
const paper = (more: Readonly<Record<string, string>> = {}, machine: Machine = thisMachine) =>
  site({ 'bantin.yaml': settings, ...installed, ...texts, ...more }, machine);
const errorsOf = ({ problems }: Pick<TestBuild, 'problems'>) =>
  problems.filter(({ severity }) => severity === 'error');

describe('a plugin that adds pages and files', () => {
  test('publishes them with its own template, in the sitemap, and says where they come from', async () => {
    const here = paper({}, insideMachine);
    expect(errorsOf(await here.build())).toEqual([]);
    const page = here.page('lich/2021-02/index.html');
    expect(page).toContain('<h1>Lịch 2021-02</h1>');
    expect(page).toContain('<li><time>2021-02-12</time> <a href="/2021/01/hoi/">Hội làng</a></li>');
    expect(page).toContain('<link rel="canonical" href="https://moduc.example/lich/2021-02/">');
    expect(JSON.parse(here.page('authors.json'))).toEqual([['Văn Trọng', '/tac-gia/van-trong/', 2]]);
    expect(
      [...here.pages()].some(([name, text]) => /sitemap/.test(name) && text.includes('/lich/2021-03/')),
    ).toBe(true);
    const told = explain(
      { root: here.root, out: here.out, state: path.join(here.root, '.bantin') },
      '/lich/2021-02/',
    );
    expect(JSON.stringify(told)).toContain('the plugin bantin-plugin-lich');
  });

  test('an article more makes again the pages that show it, and no other page of the plugin', async () => {
    const here = paper();
    await here.build();
    expect((await here.build()).changed).toEqual([]);
    here.write({ 'content/tin/le.md': event('Lễ hội', '2021-03-09', { date: '30/01/2021' }) });
    const { changed } = await here.build();
    expect(changed.filter((name) => name.startsWith('lich/'))).toEqual(['lich/2021-03/index.html']);
    expect(changed).toContain('authors.json');
    expect((await here.build({ cache: false })).changed).toEqual([]);
  });

  test('a text alone that is edited asks no plugin and changes none of its pages; a title does', async () => {
    const here = paper();
    await here.build();
    here.edit('content/tin/hoi.md', (text) => `${text}\nThêm một đoạn nữa ở cuối bài.\n`);
    const { changed } = await here.build();
    expect(changed).toContain('2021/01/hoi/index.html');
    expect(changed.filter((name) => /^lich|authors/.test(name))).toEqual([]);
    here.edit('content/tin/hoi.md', (text) => text.replace('Hội làng', 'Hội đình'));
    expect((await here.build()).changed).toContain('lich/2021-02/index.html');
    expect((await here.build({ cache: false })).changed).toEqual([]);
  });

  test.each([
    ['its module', `${home}index.mjs`, 'Lịch ', 'Tháng '],
    ['a module that it imports', `${home}months.mjs`, '.slice(0, 7)', '.slice(0, 4)'],
    ['its template', `${home}templates/lich.vto`, '<ul>', '<ul class="lich">'],
    ['its options', 'bantin.yaml', '[bantin-plugin-lich]', '[[bantin-plugin-lich, { path: su-kien/ }]]'],
  ])('%s that is edited makes them again, as a clean build does', async (_, file, from, to) => {
    const here = paper();
    await here.build();
    here.edit(file, (text) => text.replaceAll(from, to));
    const { changed, problems } = await here.build();
    expect(errorsOf({ problems })).toEqual([]);
    expect(changed.filter((name) => /^(?:lich|su-kien)/.test(name)).length).toBeGreaterThan(0);
    expect((await here.build({ cache: false })).changed).toEqual([]);
  });

  test('the template of the site counts more than that of the package', async () => {
    const here = paper({ 'templates/lich.vto': template.replace('<ul>', '<ol>') }, insideMachine);
    await here.build();
    expect(here.page('lich/2021-02/index.html')).toContain('<ol>');
  });

  test('is asked in each language, below the front page of each', async () => {
    const here = paper({
      'bantin.yaml': settings.replace('sections', 'languages: [vi, en]\nsections'),
      'content/vi/tin/hoi.md': texts['content/tin/hoi.md'],
      'content/en/tin/fair.md': event('Village fair', '2021-02-12'),
    });
    for (const name of Object.keys(texts)) here.remove(name);
    expect(errorsOf(await here.build())).toEqual([]);
    expect(here.page('en/lich/2021-02/index.html')).toContain('Village fair');
    expect(here.page('lich/2021-02/index.html')).not.toContain('Village fair');
    expect(JSON.parse(here.page('en/authors.json'))).toHaveLength(1);
  });

  test('works where links are relative, and builds the same from nothing (--verify)', async () => {
    const here = paper();
    const { problems, summary } = await here.build({ relative: true, verify: true });
    expect(errorsOf({ problems })).toEqual([]);
    expect(summary).not.toBeNull();
    expect(here.page('lich/2021-02/index.html')).toContain(
      '<a href="../../2021/01/hoi/index.html">Hội làng</a>',
    );
  });

  test('may be one module with its remark plugin, each where the settings name it', async () => {
    const both = calendar.replace(
      'contract: 1,',
      "contract: 1,\n  remark: () => (tree) => { tree.children[0].children[0].value = 'Của plugin.'; },",
    );
    const here = paper({
      'bantin.yaml': settings.replace('{ site', '{ remark: [bantin-plugin-lich], site'),
      [`${home}index.mjs`]: both,
    });
    expect(errorsOf(await here.build())).toEqual([]);
    expect(here.page('2021/01/hoi/index.html')).toContain('Của plugin.');
    expect(here.page('lich/2021-02/index.html')).toContain('Hội làng');
  });

  test('that fails while writing is told, and counts again when it is mended', async () => {
    const here = paper();
    const builder = openSiteBuilder(() => optionsFor(here.root), thisMachine);
    onTestFinished(() => builder.close());
    const edit = (text: string) => here.write({ [`${home}index.mjs`]: text });
    expect(errorsOf(await builder.build([]))).toEqual([]);
    edit(calendar.replace('contract: 1,', 'contract: 1,,'));
    expect(errorsOf(await builder.build([`${home}index.mjs`]))).toMatchObject([{ code: 'bad-plugin' }]);
    edit(calendar.replaceAll('Lịch ', 'Tháng '));
    expect(errorsOf(await builder.build([`${home}index.mjs`]))).toEqual([]);
    expect(here.page('lich/2021-02/index.html')).toContain('<h1>Tháng 2021-02</h1>');
    expect(siteSources(here.root)()).toEqual(
      expect.arrayContaining(
        ['index.mjs', 'months.mjs', 'templates'].map((name) => path.join(here.root, home, name)),
      ),
    );
  });
});

describe('a plugin that breaks the contract', () => {
  const given = (parts: string) => `export default { contract: 1, ${parts} };\n`;
  const onePage = (fields: string) =>
    given(`pages: () => [{ path: 'a/', template: 'lich.vto', title: 'A', ${fields} }]`);

  test.each([
    ['says no contract', 'export default { pages: () => [] };', /does not say which contract it keeps/],
    [
      'says another contract',
      'export default { contract: 2, pages: () => [] };',
      /keeps contract 2, and this bantin knows contract 1/,
    ],
    ['exports nothing', 'export const a = 1;', /exports no object by default/],
    ['adds nothing', given('remark: () => {}'), /neither "pages" nor "outputs"/],
    ['throws', given("pages: () => { throw new Error('hỏng'); }"), /failed: hỏng\./],
    ['rejects', given("outputs: async () => { throw new Error('hỏng'); }"), /failed: hỏng\./],
    ['ends the process', given('pages: () => process.exit(0)'), /tried to end the process/],
    ['runs for ever', given('pages: () => { for (;;); }'), /longer than/],
    [
      'changes what it sees',
      given("pages: (site) => { site.articles.push('x'); return []; }"),
      /not extensible/,
    ],
    ['gives no list', given('pages: () => ({})'), /gives no list of "pages"/],
    ['writes a name wrongly', onePage('date: {}'), /with "date", which is none of path, template,/],
    [
      'names no template that is there',
      onePage("template: 'khong.vto'"),
      /names the template "khong\.vto" for \/a\//,
    ],
    ['names an article that is not there', onePage("articles: ['khong']"), /names the article "khong"/],
    ['gives what JSON cannot hold', onePage('data: 1n'), /data" that JSON cannot hold/],
    [
      'gives what JSON would lose',
      onePage('data: { ngay: [{ so: 0 / 0 }] }'),
      /data\.ngay\[0\]\.so is NaN\.$/,
    ],
    ['gives a function', onePage('data: { a: { b() {} } }'), /hold: data\.a\.b is a function\.$/],
    ['gives a map', onePage('data: [new Map()]'), /hold: data\[0\] is a Map\.$/],
    ['gives a gap', onePage('data: [1, undefined]'), /hold: data\[1\] is undefined\.$/],
    [
      'writes without end',
      given("outputs: () => [{ path: 'a.txt', content: 'x'.repeat(60_000_001) }]"),
      /gives \/a\.txt 61 MB of text; at most 50 MB are written/,
    ],
    [
      'climbs out of the output',
      onePage("path: '../a/'"),
      /path "\.\.\/a\/", which may be none: "\.\." begins with a dot/,
    ],
    [
      'writes a program',
      given("outputs: () => [{ path: 'a.php', content: '' }]"),
      /which may be none: servers run files/,
    ],
    ['takes what hosts read', given("outputs: () => [{ path: '_redirects', content: '' }]"), /may be none/],
    [
      'takes the address of an article',
      onePage("path: '2021/01/hoi/'"),
      /belongs to both content\/tin\/hoi\.md and the plugin bantin-plugin-lich/,
    ],
    [
      'takes one of our pages',
      onePage("path: 'tim-kiem/'"),
      /belongs to both .* and the plugin bantin-plugin-lich/,
    ],
  ])(
    '%s: one clear error, and nothing is published',
    async (_, module, said) => {
      const machine = /process|for ever/.test(_) ? thisMachine : insideMachine;
      const { build, pages } = paper({ [`${home}index.mjs`]: module }, machine);
      const built = await build({ now: testNow });
      expect(errorsOf(built).map(({ message }) => message)).toEqual([expect.stringMatching(said)]);
      expect(built.summary).toBeNull();
      expect(pages().size).toBe(0);
    },
    60_000,
  );

  test.each(['../khac.mjs', '/etc/passwd', './plugins/../../khac.mjs'])(
    '%s lies outside the site, and is not loaded',
    async (name) => {
      const here = paper({ 'bantin.yaml': `plugins: { site: ["${name}"], rehype: ["${name}"] }\n` });
      const errors = errorsOf(await here.build());
      expect(errors).toHaveLength(2);
      for (const { message } of errors)
        expect(message).toContain(`${name} lies outside the folder of the site`);
    },
  );

  test('gives nothing to the site in another language', async () => {
    const here = paper({
      'bantin.yaml': settings.replace('sections', 'languages: [vi, en]\nsections'),
      'content/vi/tin/hoi.md': texts['content/tin/hoi.md'],
      'content/en/tin/fair.md': event('Village fair', '2021-02-12'),
      [`${home}index.mjs`]: given(
        "outputs: (site) => [{ path: (site.language === 'vi' ? 'en/' : '') + 'x.txt', content: 'x' }]",
      ),
    });
    for (const name of Object.keys(texts)) here.remove(name);
    expect(errorsOf(await here.build()).map(({ message }) => message)).toEqual([
      'The plugin bantin-plugin-lich gives the path "en/x.txt", which belongs to the site in another language.',
    ]);
  });

  test('that gives something else each time is named by --verify, and not bantin', async () => {
    const here = paper({
      [`${home}index.mjs`]: given(
        "outputs: () => [{ path: 'x.txt', content: String(process.hrtime.bigint()) }]",
      ),
    });
    const { problems } = await buildSite({ ...optionsFor(here.root), verify: true }, insideMachine);
    expect(errorsOf({ problems }).map(({ message }) => message.replace(/^.*(?=x\.txt)/, ''))).toEqual([
      'x.txt differs from what a clean build makes, because the plugin bantin-plugin-lich does not give the same each time.',
    ]);
  });

  test('is not installed: the error says what to type', async () => {
    const here = paper();
    here.remove('node_modules');
    expect(errorsOf(await here.build())).toMatchObject([
      {
        code: 'bad-plugin',
        hint: expect.stringContaining('npm install bantin-plugin-lich'),
        at: { file: 'bantin.yaml', line: 3 },
      },
    ]);
  });
});
