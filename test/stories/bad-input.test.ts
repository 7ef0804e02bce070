/** A site full of mistakes: all are told in one run, with place and remedy, and the last good site stays (safety R15). */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { bantin } from '../cli/captured.ts';
import { newspaper } from '../helpers/newspaper.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

/** One mistake in each file, named after it. */
const mistakes = {
  'content/loi/chua-dong.md': '---\ntitle: Chưa đóng\ndate: 28/01/2021\n\nNội dung.\n',
  'content/loi/dau-tab.md': '---\ntitle: Dấu tab\ndate: 28/01/2021\ntags:\n\t- lúa\n---\nNội dung.\n',
  'content/loi/thieu-tieu-de.md': '---\ndate: 28/01/2021\n---\nNội dung.\n',
  'content/loi/thang-13.md': article({ title: 'Tháng 13', date: '28/13/2021' }),
  'content/loi/go-nham.md': article({ title: 'Gõ nhầm', titel: 'Gõ nhầm' }),
  'content/loi/thieu-anh.md': article({ title: 'Thiếu ảnh', figures: [{ src: 'khong-co.jpg', alt: 'Chợ' }] }),
  'content/loi/trung-1.md': article({ title: 'Trùng', slug: 'trung' }),
  'content/loi/trung-2.md': article({ title: 'Trùng', slug: 'trung' }),
  'content/loi/lien-ket.md': article({ title: 'Liên kết' }, 'Xem [chợ](../kinh-te/cho-xua.md).\n'),
  'templates/partials/byline.vto': '<p>{{ page.autors }}</p>\n',
};

interface Told {
  readonly problems: readonly {
    readonly code: string;
    readonly severity: string;
    readonly message: string;
    readonly hint: string;
    readonly at: { readonly file: string; readonly line: number; readonly column: number } | null;
  }[];
}

async function told(paper: TestSite, ...args: string[]): Promise<Told & { code: number }> {
  const { code, out } = await bantin(paper.root, 'build', '--format', 'json', ...args);
  return { code, problems: (JSON.parse(out) as Told).problems };
}

describe('a site full of mistakes', () => {
  test('safety R15 tells all of them in one run, with file, line, column and remedy, and ends with 1', async () => {
    const paper = site({ ...newspaper(), ...mistakes });
    const { code, problems } = await told(paper);
    expect(code).toBe(1);
    const places = problems
      .filter(({ severity }) => severity !== 'info')
      .map(({ at, severity, code }) => `${at?.file}:${at?.line}:${at?.column} ${severity} ${code}`);
    expect(places).toEqual([
      'content/loi/chua-dong.md:1:1 error front-matter-unclosed',
      'content/loi/dau-tab.md:5:1 error yaml-tab',
      'content/loi/go-nham.md:4:1 warning unknown-field',
      'content/loi/lien-ket.md:5:5 error broken-link',
      'content/loi/thang-13.md:3:7 error bad-date',
      'content/loi/thieu-anh.md:4:18 error missing-file',
      'content/loi/thieu-tieu-de.md:2:1 error missing-title',
      'content/loi/trung-2.md:4:7 error same-address',
      'templates/partials/byline.vto:1:12 error template-error',
    ]);
    for (const { message, hint } of problems) {
      expect(message).toMatch(/^\S.*\.$/s);
      expect(hint).toMatch(/^\S.*[.?]$/s);
    }
  });

  test('safety R15 tells of articles also where a template is no template', async () => {
    const paper = site({
      'content/thang-13.md': article({ title: 'Tháng 13', date: '28/13/2021' }),
      'templates/tag.vto': '<h1>{{ page.title }</h1>\n',
    });
    const { code, problems } = await told(paper);
    expect(code).toBe(1);
    const places = problems.filter(({ severity }) => severity === 'error').map(({ at }) => at?.file);
    expect(places).toEqual(['content/thang-13.md', 'templates/tag.vto']);
  });

  test('safety R12 R15 leaves the last good site as it is, bytes and times', async () => {
    const paper = site(newspaper());
    expect((await told(paper)).code).toBe(0);
    const [pages, times, inodes] = [paper.pages(), paper.times(), fs.readdirSync(paper.root)];
    paper.write(mistakes);
    expect((await told(paper)).code).toBe(1);
    expect(paper.pages()).toEqual(pages);
    expect(paper.times()).toEqual(times);
    expect(fs.readdirSync(paper.root)).toEqual([...inodes, 'templates'].sort());
  });

  test('safety R15 is built as soon as they are mended', async () => {
    const paper = site({ ...newspaper(), ...mistakes });
    await told(paper);
    for (const file of Object.keys(mistakes)) fs.rmSync(path.join(paper.root, file));
    // An empty folder of templates is a theme of the site's own, whose pages bear no policy.
    fs.rmSync(path.join(paper.root, 'templates'), { recursive: true, force: true });
    expect((await told(paper)).code).toBe(0);
    expect(paper.pages()).toEqual(await cleanPages());
  });
});

async function cleanPages() {
  const paper = site(newspaper());
  await told(paper);
  return paper.pages();
}
