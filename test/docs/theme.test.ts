/** The examples of docs/theme.md: each is done to a site as it says, and the site is looked at. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { themeFolder } from '../helpers/default-theme.ts';
import { article, site } from '../helpers/site.ts';

const guide = fs.readFileSync(new URL('../../docs/theme.md', import.meta.url), 'utf8');
const examples = (guide.split('\n## Three examples\n')[1]?.split('\n## ')[0] ?? '')
  .split('\n### ')
  .slice(1)
  .map((text) => [text.split('\n')[0] ?? '', text] as const);

/** The files that an example tells to write, and those that it tells to put somewhere. */
function filesOf(text: string): Record<string, string | Uint8Array> {
  const written = [...text.matchAll(/In `([^`]+)`[^:]*:\n\n```\w+\n([\s\S]*?)```/g)];
  const put = [...text.matchAll(/Put the \w+ into `([^`]+)`/g)].map(([, name = '']) => name);
  return {
    ...Object.fromEntries(written.map(([, name = '', content = '']) => [name, content])),
    ...Object.fromEntries(put.map((name) => [name, given[path.extname(name)] ?? ''])),
  };
}

const given: Readonly<Record<string, string | Uint8Array>> = {
  '.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="72" height="72"></svg>\n',
  '.woff2': fs.readFileSync(path.join(themeFolder, 'fonts/inter.woff2')),
};

async function done(text: string) {
  const files = filesOf(text);
  const settings = `title: Báo huyện\nurl: https://x.example/\n${files['bantin.yaml'] ?? ''}`;
  const { build, page, pages } = site({ ...files, 'bantin.yaml': settings, 'content/tin.md': article() });
  const { problems } = await build();
  const [sheet = ''] = [...pages().keys()].filter((name) => /^assets\/theme-.*\.css$/.test(name));
  return { problems, css: page(sheet), home: page('index.html'), names: [...pages().keys()], files };
}

describe('docs/theme.md', () => {
  test('has three examples', () => {
    expect(examples.map(([title]) => title)).toHaveLength(3);
    for (const [, text] of examples) expect(Object.keys(filesOf(text)).length).toBeGreaterThanOrEqual(2);
  });

  test.each(examples)('%s: the site is made without a problem, and its own style counts', async (_, text) => {
    const { problems, css, files } = await done(text);
    expect(problems).toEqual([]);
    const own = String(files['templates/own.css']);
    expect(css).toContain(own);
    for (const [, property = ''] of own.matchAll(/(--\w+):/g)) expect(guide).toContain(`| \`${property}\` |`);
  });

  test('the package that it shows is a theme', async () => {
    const [, section = ''] = guide.split('\n## A theme that is installed\n');
    const [, setting = ''] = /```yaml\n([\s\S]*?)```/.exec(section) ?? [];
    const [, manifest = ''] = /```json\n([\s\S]*?)```/.exec(section) ?? [];
    const [, tree = ''] = /```\n(bantin-theme-[\s\S]*?)```/.exec(section) ?? [];
    const { name, files } = JSON.parse(manifest);
    expect(tree).toContain(
      `${name}/\n  package.json\n  ${files[0]}/\n    look.css\n    partials/masthead.vto\n`,
    );
    const home = `node_modules/${name}`;
    const { build, page, pages } = site({
      'bantin.yaml': `url: https://x.example/\n${setting}`,
      'content/tin.md': article(),
      [`${home}/package.json`]: manifest,
      [`${home}/templates/look.css`]: '.masthead { color: teal; }\n',
      [`${home}/templates/partials/masthead.vto`]: '<header class="masthead song"></header>\n',
      'templates/own.css': '.masthead { color: maroon; }\n',
    });
    expect((await build()).problems).toEqual([]);
    expect(page('index.html')).toContain('class="masthead song"');
    const [sheet = ''] = [...pages().keys()].filter((file) => /^assets\/theme-.*\.css$/.test(file));
    expect(page(sheet)).toMatch(/color: teal; \}\s+\.masthead \{ color: maroon; \}/);
  });

  test('the examples do what they promise', async () => {
    const [green, logo, font] = await Promise.all(examples.map(([, text]) => done(text)));
    expect(green?.css).toContain('--accent: #1d6b3a');
    expect(logo?.home).toContain('<img src="/logo.svg" width="72" height="72" alt="">');
    expect(logo?.names).toContain('logo.svg');
    const fonts = font?.names.filter((name) => name.endsWith('.woff2')) ?? [];
    expect(fonts.map((name) => name.replace(/-[0-9a-f]{8}\./, '.'))).toEqual([
      'assets/fonts/be-vietnam-pro.woff2',
    ]);
    expect(font?.css).toContain(`url("fonts/${path.basename(fonts[0] ?? '')}")`);
    expect(font?.home).toContain(`<link rel="preload" href="/${fonts[0]}"`);
  });
});
