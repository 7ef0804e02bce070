import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest';
import type { MarkdownInput } from '../../../src/articles/markdown/context/body.ts';
import { loadMarkdown, renderMarkdown } from '../../../src/articles/markdown/markdown.ts';
import { Failure } from '../../../src/base/problem.ts';
import { settings } from '../rendering.ts';

const input: MarkdownInput = { path: 'a.md', body: 'Một.', bodyLine: 1, title: 'A', lead: null, figures: [] };
let folder = '';

beforeAll(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-plugins-'));
  return () => fs.rmSync(folder, { recursive: true, force: true });
});

let count = 0;

/** A module on disk whose path settings can name. */
function module(text: string): string {
  count += 1;
  const file = path.join(folder, `plugin-${count}.mjs`);
  fs.writeFileSync(file, text);
  return file;
}

const plugin = (text: string, options: unknown = null) => {
  const file = module(text);
  return { name: path.basename(file), file, options };
};
const remark = (...texts: string[]) =>
  settings({ plugins: { remark: texts.map((text) => plugin(text)), rehype: [] } });
const rehype = (...texts: string[]) =>
  settings({ plugins: { remark: [], rehype: texts.map((text) => plugin(text)) } });

async function html(using: ReturnType<typeof settings>, body = 'Một.'): Promise<string> {
  const render = await loadMarkdown(using);
  return (await render({ ...input, body })).body?.html.html ?? '';
}

describe('the plugins of a site', () => {
  test('run in the order in which they are named', async () => {
    const append = (word: string) =>
      `export default () => (tree) => { tree.children[0].children.push({ type: 'text', value: '${word}' }); };`;
    expect(await html(remark(append(' Hai.'), append(' Ba.')))).toBe('<p>Một. Hai. Ba.</p>');
  });

  test('what remark plugins make of content is sanitised like it', async () => {
    const plugin =
      "export default () => (tree) => { tree.children[0].data = { hName: 'div', hProperties: { onClick: 'x', lang: 'en' } }; };";
    expect(await html(remark(plugin))).toBe('<div lang="en">Một.</div>');
  });

  test('what rehype plugins add is published as it is, for the site trusts them', async () => {
    const plugin = `export default () => (tree) => {
      tree.children.push({ type: 'element', tagName: 'iframe', properties: { src: 'https://a.vn' }, children: [] });
    };`;
    expect(await html(rehype(plugin))).toBe('<p>Một.</p><iframe src="https://a.vn"></iframe>');
    expect(await html(rehype(plugin), '<iframe src="https://b.vn"></iframe>')).toBe(
      '<iframe src="https://a.vn"></iframe>',
    );
  });

  test('may put a new tree in the place of the old one', async () => {
    const plugin =
      "export default () => () => ({ type: 'root', children: [{ type: 'text', value: 'Hai' }] });";
    expect(await html(rehype(plugin))).toBe('Hai');
  });

  test('that cannot be loaded are all named, with what is wrong', async () => {
    const using = settings({
      plugins: {
        remark: [
          { name: './missing.mjs', file: path.join(folder, 'missing.mjs'), options: null },
          plugin('export const x = 1;'),
        ],
        rehype: [plugin('syntax error')],
      },
    });
    const failure = await loadMarkdown(using).catch((cause: unknown) => cause);
    expect(failure).toBeInstanceOf(Failure);
    const found = (failure as Failure).problems;
    expect(found.map(({ code }) => code)).toEqual(['bad-plugin', 'bad-plugin', 'bad-plugin']);
    const messages = found
      .map(({ message }) => message)
      .sort()
      .join('\n');
    expect(messages).toContain('missing.mjs does not exist');
    expect(messages).toContain('exports no function by default');
  });

  test.each([
    ['throws when it is set up', "export default () => { throw new Error('hỏng'); };"],
    ['throws when it runs', "export default () => () => { throw new Error('hỏng'); };"],
  ])('that %s is a problem, not a crash', async (_, text) => {
    const work = loadMarkdown(rehype(text)).then(async (render) => (await render(input)).problems);
    const found = await work.catch((cause: unknown) => (cause instanceof Failure ? cause.problems : []));
    expect(found.map(({ code, message }) => [code, message.includes('hỏng')])).toEqual([
      ['plugin-failed', true],
    ]);
  });

  test('may be asynchronous, and put a new tree in the place of the old one', async () => {
    const late = `export default () => async (tree) => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      tree.children[0].children.push({ type: 'text', value: ' Hai.' });
    };`;
    const other =
      "export default () => async () => ({ type: 'root', children: [{ type: 'text', value: 'Hai' }] });";
    expect(await html(remark(late))).toBe('<p>Một. Hai.</p>');
    expect(await html(rehype(late, other))).toBe('Hai');
  });

  test('that reject are a problem at the article, and make no body', async () => {
    const render = await loadMarkdown(
      rehype("export default () => async () => { throw new Error('hỏng'); };"),
    );
    expect(await render(input)).toMatchObject({
      body: null,
      problems: [
        { code: 'plugin-failed', message: expect.stringContaining('hỏng'), at: { file: 'content/a.md' } },
      ],
    });
  });

  test('are waited for a minute at most', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const render = await loadMarkdown(rehype('export default () => () => new Promise(() => {});'));
    const rendered = render(input);
    await vi.advanceTimersByTimeAsync(61_000);
    expect(await rendered).toMatchObject({
      problems: [{ message: expect.stringContaining('has not answered for 60 seconds') }],
    });
  });

  test('whose modules wait for ever are told by name', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    onTestFinished(() => void vi.useRealTimers());
    const loaded = loadMarkdown(rehype('await new Promise(() => {}); export default () => () => {};'));
    const told = expect(loaded).rejects.toMatchObject({
      problems: [
        {
          code: 'bad-plugin',
          message: expect.stringMatching(/plugin .+ could not be loaded: .* for 15 seconds/),
        },
      ],
    });
    await vi.advanceTimersByTimeAsync(16_000);
    await told;
  });

  test('are called with their options', async () => {
    const text =
      "export default ({ word, times }) => (tree) => { tree.children.push({ type: 'text', value: word.repeat(times) }); };";
    const using = settings({ plugins: { remark: [], rehype: [plugin(text, { word: 'Ba', times: 2 })] } });
    expect(await html(using)).toBe('<p>Một.</p>BaBa');
  });

  test('are for those who can wait', () => {
    expect(() => renderMarkdown(input, rehype('export default () => {};'))).toThrow(TypeError);
  });
});
