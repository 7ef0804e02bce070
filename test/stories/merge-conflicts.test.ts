/** A merge in Git that was not finished is told once, where it begins, and never published. */

import { describe, expect, test } from 'vitest';
import { loadTranslator } from '../../src/messages/load-translator.ts';
import { article, site } from '../helpers/site.ts';

const settings = 'title: Bản tin\nurl: https://tin.example/\nsections: { tin: Tin tức }\n';
const conflict = (ours: string, theirs: string) =>
  `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> sua-bai\n`;

async function found(files: Readonly<Record<string, string>>) {
  const here = site({ 'bantin.yaml': settings, 'content/tin/a.md': article(), ...files });
  const { problems, summary } = await here.build();
  const told = problems.map(
    ({ code, severity, at }) => `${severity} ${code} ${at?.file}:${at?.line}:${at?.column}`,
  );
  return { told, summary, problems, here };
}

describe('the marks of a merge', () => {
  test.each([
    ['a body', 'content/tin/b.md', article({}, `Một.\n\n${conflict('Hai.', 'Ba.')}`), 7],
    [
      'front matter',
      'content/tin/b.md',
      `---\ntitle: B\n${conflict('date: 28/01/2021', 'date: 29/01/2021')}---\nChữ.\n`,
      3,
    ],
    [
      'front matter from its first line',
      'content/tin/b.md',
      conflict('---\ntitle: B\ndate: 28/01/2021\n---\nChữ.', '---\ntitle: C\ndate: 28/01/2021\n---\nChữ.'),
      1,
    ],
    ['a page', 'content/pages/p.md', `---\ntitle: P\n---\n${conflict('Một.', 'Hai.')}`, 4],
    [
      'the file of a section',
      'content/sections/tin.md',
      `---\ntitle: Tin\n---\n${conflict('Một.', 'Hai.')}`,
      4,
    ],
    ['the file of an author', 'content/authors/a.md', `---\n${conflict('name: A', 'name: B')}---\n`, 2],
    ['the settings', 'bantin.yaml', `${settings}${conflict('accent: "#a00"', 'accent: "#00a"')}`, 4],
    ['the front page', 'content/home.yaml', conflict('- newest: 3', '- newest: 6'), 1],
    [
      'a template',
      'templates/partials/byline.vto',
      `<p>\n${conflict('{{ page.title }}', '{{ page.lead }}')}</p>\n`,
      2,
    ],
    [
      'a merge that shows what both began from',
      'content/tin/b.md',
      article({}, '<<<<<<< HEAD\nMột.\n||||||| 1a2b3c4\nHai.\n=======\nBa.\n>>>>>>> sua-bai\n'),
      5,
    ],
    [
      'a list, indented by an editor',
      'content/tin/b.md',
      article({}, '- Một.\n\n    <<<<<<< HEAD\n    Hai.\n    =======\n    Ba.\n    >>>>>>> sua-bai\n'),
      7,
    ],
    [
      'a quotation',
      'content/tin/b.md',
      article({}, '> <<<<<<< HEAD\n> Hai.\n> =======\n> Ba.\n> >>>>>>> sua-bai\n'),
      5,
    ],
    [
      'a text whose signs an editor escaped',
      'content/tin/b.md',
      article({}, '\\<<<<<<< HEAD\nHai.\n\\=======\nBa.\n\\>>>>>>> sua-bai\n'),
      5,
    ],
    ['one whose end was deleted', 'content/tin/b.md', article({}, '<<<<<<< HEAD\nMột.\n'), 5],
    [
      'one whose beginning was deleted',
      'content/tin/b.md',
      article({}, 'Một.\n=======\nHai.\n>>>>>>> 1a2b3c4 (Sửa số)\n'),
      6,
    ],
  ])('in %s are one error, and nothing else is told', async (_, file, written, line) => {
    const { told, summary } = await found({ [file]: written });
    expect(told).toEqual([`error merge-conflict ${file}:${line}:1`]);
    expect(summary).toBeNull();
  });

  test('are told once for each conflict', async () => {
    const { told } = await found({
      'content/tin/b.md': article({}, `${conflict('Một.', 'Hai.')}\nGiữa.\n\n${conflict('Ba.', 'Bốn.')}`),
    });
    expect(told).toEqual([
      'error merge-conflict content/tin/b.md:5:1',
      'error merge-conflict content/tin/b.md:13:1',
    ]);
  });

  test('that an article shows in code, quotes within quotes and an underlined heading are none', async () => {
    const { told, here } = await found({
      'content/tin/b.md': article(
        {},
        `\`\`\`\n${conflict('a', 'b')}\`\`\`\n\nTiêu đề\n=======\n\n>>>>>>> thư trả lời thư\n`,
      ),
    });
    expect(told).toEqual([]);
    expect([...here.pages().values()].join('')).toContain('sua-bai');
  });

  test('are told in Vietnamese with what to delete', async () => {
    const { problems } = await found({ 'content/tin/b.md': article({}, conflict('Một.', 'Hai.')) });
    const say = loadTranslator('vi');
    expect(say(problems[0]?.message ?? '')).toContain('dòng "<<<<<<< HEAD" là dấu của nó');
    expect(say(problems[0]?.hint ?? '')).toContain('xóa mọi dòng bắt đầu bằng <<<<<<<');
  });
});
