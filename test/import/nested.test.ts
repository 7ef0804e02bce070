/** Texts that are nested without end are brought in as far as they can be, or told by name; all others come in. */

import fs from 'node:fs';
import path from 'node:path';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { describe, expect, test } from 'vitest';
import { htmlToMarkdown } from '../../src/import/html/html-to-markdown.ts';
import { bantin, folderWith } from '../cli/captured.ts';

const item = (content: string, index: number) => `<item><title>Bài ${index}</title>
<link>https://cu.example/bai-${index}/</link><wp:post_id>${index}</wp:post_id><wp:post_date>2021-01-28 10:22:00</wp:post_date>
<wp:post_name>bai-${index}</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
<content:encoded><![CDATA[${content}]]></content:encoded></item>`;
const wxr = (contents: readonly string[]) => `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Báo</title><link>https://cu.example</link><wp:wxr_version>1.2</wp:wxr_version>${contents.map(item).join('\n')}</channel></rss>`;
const ghost = (contents: readonly string[]) => {
  const posts = contents.map((html, index) => ({
    ...{ id: `${index}`, title: `Bài ${index}`, slug: `bai-${index}`, html, type: 'post' },
    ...{ status: 'published', visibility: 'public', published_at: '2021-01-28T03:22:00.000Z' },
  }));
  return JSON.stringify({ db: [{ meta: {}, data: { posts } }] });
};
const markdown = (contents: readonly string[]) =>
  Object.fromEntries(
    contents.map((text, index) => [
      `cu/content/posts/bai-${index}.md`,
      `---\ntitle: Bài ${index}\ndate: 2021-01-28\n---\n${text}\n`,
    ]),
  );

async function brought(files: Readonly<Record<string, string | Uint8Array>>, source: string) {
  const root = folderWith({ ...files, 'moi/a.txt': '' });
  const site = path.join(root, 'moi');
  const { code, out } = await bantin(site, 'import', source, '--yes', '--format', 'json');
  const report = JSON.parse(out);
  const told: string[] = report.notes.map(
    ({ from, what, detail }: Record<string, string>) => `${from}: ${what}: ${detail}`,
  );
  const read = (file: string) => fs.readFileSync(path.join(site, file), 'utf8');
  return { code, report, told, read };
}

describe('an export', () => {
  const sources = [
    ['WordPress', (contents: string[]) => ({ 'cu/a.xml': wxr(contents) }), '../cu/a.xml', 'a.xml post 1'],
    ['Ghost', (contents: string[]) => ({ 'cu/a.json': ghost(contents) }), '../cu/a.json', 'a.json bai-1'],
  ] as const;
  describe.each(sources)('of %s', (_, files, source, name) => {
    test.each([
      ['lists', '<ul><li>'.repeat(600)],
      ['tables', '<table><tr><td>'.repeat(500)],
      ['quotes', '<blockquote>'.repeat(1_000)],
      ['words raised', '<sup>'.repeat(3_000)],
      ['drawings', `<svg>${'<g>'.repeat(5_000)}`],
      ['bold words', '<b>'.repeat(300)],
    ])('tells of an article of nested %s by name, and brings in the others', async (_, deep) => {
      const { code, report, told, read } = await brought(files(['Đầu.', `${deep}sâu`, 'Cuối.']), source);
      expect([code, report.problems, report.articles]).toEqual([0, [], 2]);
      expect(told).toContain(`${name}: text that cannot be read: its elements are nested too deep`);
      expect([read('content/tin/bai-0.md'), read('content/tin/bai-2.md')].join()).toMatch(
        /Đầu\.[\s\S]*Cuối\./,
      );
    });

    test.each([
      ['<div>', 1_000],
      ['<div>', 2_000],
      ['<span>', 2_000],
      ['<section><div class="a"><span>', 700],
    ])('brings in what stands in %s again and again, %i times', async (box, times) => {
      const deep = `${box.repeat(times)}<p>Một <b>hai</b>.</p><div>Ba</div>`;
      const { code, report, read } = await brought(files(['Đầu.', deep]), source);
      expect([code, report.articles]).toEqual([0, 2]);
      expect(read('content/tin/bai-1.md')).toMatch(/\nMột \*\*hai\*\*\.\n\nBa\n$/);
    });
  });
});

test('boxes of a text that is not deep are read as they were', () => {
  const html = `${'<div>'.repeat(150)}<p>A</p>${'</div>'.repeat(150)}${'<p><b>B</b></p>'.repeat(300)}`;
  expect(htmlToMarkdown(html, 'a', (address) => address).markdown).toMatch(/^A\n\n\*\*B\*\*\n/);
});

test.each([
  ['quotes', '>'.repeat(10_000)],
  ['lists', '- '.repeat(5_000)],
  ['lists by lines', Array.from({ length: 400 }, (_, at) => `${'  '.repeat(at)}- a\n`).join('')],
])('a folder with a text of nested %s comes in whole, and the text as it was', async (_, deep) => {
  const body = `${deep}sâu [kia](/posts/bai-0/)`;
  const files = { 'cu/hugo.toml': 'title = "Tin"\n', ...markdown(['Đầu.', body, 'Cuối.']) };
  const { code, report, told, read } = await brought(files, '../cu');
  expect([code, report.articles]).toEqual([0, 3]);
  expect(read('content/bai-1.md')).toContain('sâu [kia](');
  expect(told.filter((one) => !/ text nested too deep: /.test(one))).toEqual([
    expect.stringContaining(
      'bai-1.md: text that cannot be published as it is, so it is a draft: Quotes, lists',
    ),
  ]);
});

test('a folder of pages and documents comes in without those that cannot be read, which it names', async () => {
  const page = (text: string) =>
    `<html><head><title>Tin</title></head><body><article><h1>Tin</h1><p>05/03/2021</p>${text}</article></body></html>`;
  const words = `<p>${'Một câu dài, có dấu phẩy. '.repeat(20)}</p>`;
  let table = new Table({
    rows: [new TableRow({ children: [new TableCell({ children: [new Paragraph('x')] })] })],
  });
  for (let at = 0; at < 60; at += 1)
    table = new Table({
      rows: [
        new TableRow({
          children: [new TableCell({ children: [table] }), new TableCell({ children: [new Paragraph('y')] })],
        }),
      ],
    });
  const deep = await Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph('Sâu'), table] }] }),
  );
  const good = await Packer.toBuffer(
    new Document({ sections: [{ children: [new Paragraph('Lành'), new Paragraph('Chữ.')] }] }),
  );
  const files = {
    ...{ 'cu/a.html': page(words), 'cu/b.html': page('<div>'.repeat(1_000) + words) },
    ...{ 'cu/c.html': page(words), 'cu/d.docx': deep, 'cu/e.docx': good },
  };
  const { code, report, told } = await brought(files, '../cu');
  expect([code, report.articles]).toEqual([0, 3]);
  for (const [name, why] of [
    ['b.html', 'b.html cannot be read, because its elements are nested too deep.'],
    ['d.docx', 'd.docx cannot be read, because its elements are nested too deep.'],
  ])
    expect(told).toContain(`${name}: text that cannot be read: ${why}`);
  const alone = await brought({ 'cu/d.docx': deep }, '../cu/d.docx');
  expect([alone.code, alone.report.problems[0]?.code]).toEqual([1, 'import-archive']);
});
