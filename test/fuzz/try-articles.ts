import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { type BuildOptions, build, withDefaults } from '../../src/index.ts';
import { photo } from '../helpers/newspaper.ts';
import { removeFolder } from '../helpers/remove-folder.ts';
import {
  inspectFragment,
  inspectPage,
  linkedDataOf,
  proseOf,
  wordsOf,
  written,
} from '../hostile/inspect-html.ts';
import { inspectXml } from '../hostile/inspect-xml.ts';

const base = 'https://bao.example/';

/** What became of some articles that were published together. */
export interface Tried {
  /** Whatever may not be, each as a sentence. */
  readonly findings: readonly string[];
  /** How many were refused with an error at their place. */
  readonly refused: number;
  /** How many have a page. */
  readonly published: number;
}

/** Publishes articles in a site of its own, all in one build, and looks at every file that came of them. */
export function openTrial() {
  const root = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-fuzz-'));
  const folder = path.join(root, 'content/x');
  fs.mkdirSync(folder, { recursive: true });
  const settings =
    'title: Báo\nsections: { x: Chuyện }\npictures: { resize: false }\nfeeds: { items: 1000, formats: [rss], groups: [] }\n';
  fs.writeFileSync(path.join(root, 'bantin.yaml'), `${settings}url: ${base}\n`);
  for (const name of ['anh.png', 'hai.png']) fs.writeFileSync(path.join(folder, name), photo);
  fs.writeFileSync(path.join(folder, 'tep.pdf'), '%PDF-1.4\n');
  const khac = '---\ntitle: Bài khác\ndate: 1/1/2021\n---\nNội dung.\n';
  fs.writeFileSync(path.join(folder, 'khac.md'), khac);
  const now = Date.parse('2026-01-01T00:00:00+07:00');
  const options = withDefaults({ root, now, threads: 2, search: false, allowShrink: true });
  return {
    try: (articles: readonly string[]) => tryArticles(articles, folder, options),
    close: () => removeFolder(root),
  };
}

async function tryArticles(
  articles: readonly string[],
  folder: string,
  options: BuildOptions,
): Promise<Tried> {
  const files = articles.map((text, index) => {
    const file = path.join(folder, `f${index}.md`);
    fs.writeFileSync(file, `${text}\n\nzq${index}q\n`);
    return file;
  });
  try {
    const findings: string[] = [];
    const first = await build(options);
    const refused = new Set<string>();
    for (const { severity, at, code, message } of first.problems) {
      if (severity !== 'error') continue;
      const file = path.join(options.root, at?.file ?? '');
      if (files.includes(file)) refused.add(file);
      else findings.push(`an error in no article: ${code}: ${message}`);
    }
    for (const file of refused) fs.rmSync(file);
    if (refused.size > 0) {
      const { problems } = await build(options);
      const errors = problems.filter(({ severity }) => severity === 'error');
      findings.push(
        ...errors.map(({ code, message }) => `an error when all that have one are gone: ${code}: ${message}`),
      );
    }
    const { published, found } = inspect(options.out, articles.length);
    return { findings: [...findings, ...found], refused: refused.size, published };
  } catch (cause) {
    return { findings: [`a crash: ${(cause as Error).stack}`], refused: 0, published: 0 };
  } finally {
    for (const file of files) fs.rmSync(file, { force: true });
  }
}

function inspect(out: string, count: number): { published: number; found: string[] } {
  const found: string[] = [];
  let published = 0;
  for (const name of fs.readdirSync(out, { recursive: true, encoding: 'utf8' })) {
    if (!/\.(?:html|xml|opml|json)$/.test(name)) continue;
    const text = fs.readFileSync(path.join(out, name), 'utf8');
    const complain = (what: string) => found.push(`${name}: ${what}`);
    try {
      if (name.endsWith('.html')) inspectOne(name, text, complain);
      else if (name === 'feed.json') inspectJson(text, complain);
      else if (!name.endsWith('.json')) inspectXml(text, base).findings.forEach(complain);
    } catch (cause) {
      complain((cause as Error).message);
    }
  }
  return { published, found };

  function inspectOne(name: string, text: string, complain: (what: string) => void): void {
    const { document, findings } = inspectPage(text, base);
    findings.forEach(complain);
    linkedDataOf(document);
    const prose = proseOf(document);
    if (prose === null) return;
    for (const scripting of [true, false])
      inspectFragment(written(prose), base, scripting).findings.forEach(complain);
    const [, index = ''] = /\/f(\d+)\/index\.html$/.exec(name) ?? [];
    if (index === '' || Number(index) >= count) return;
    published += 1;
    if (!wordsOf(document).includes(`zq${index}q`)) complain('the end of the article is lost');
  }
}

function inspectJson(text: string, complain: (what: string) => void): void {
  for (const { content_html } of JSON.parse(text).items) {
    for (const scripting of [true, false])
      inspectFragment(content_html, base, scripting).findings.forEach(complain);
  }
}
