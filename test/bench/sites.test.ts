import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { generateCorpus } from '../../bench/corpus.js';
import { bantin, bantinWithoutSearch } from '../../bench/sites/bantin.js';
import type { Contender } from '../../bench/sites/contender.js';
import { hugo, hugoPlain } from '../../bench/sites/hugo.js';
import { peerText, peerUrl } from '../../bench/sites/peer-article.js';
import { newTrial } from '../../bench/trial.js';

const archive = [...generateCorpus({ count: 40 })];
const installed = hugo();

/** The contender's site, built once. */
function build(contender: Contender) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-sites-'));
  onTestFinished(() => fs.rmSync(folder, { recursive: true, force: true }));
  const trial = newTrial(contender, folder);
  for (const article of archive) trial.write(article);
  trial.clear();
  const { written } = trial.build();
  const page = (url: string) =>
    fs.readFileSync(path.join(folder, contender.output, url, 'index.html'), 'utf8');
  return { trial, written, page };
}

/** The article's page holds its metadata, its text, and links to articles that have pages. */
function expectWhole({ page }: ReturnType<typeof build>, contender: Contender) {
  for (const article of archive) {
    const html = page(contender.url(article));
    const heading = article.body.match(/^## (.+)$/m)?.[1];
    for (const text of [article.title, article.lead, ...article.authors, ...article.tags, heading ?? '']) {
      expect(html).toContain(text);
    }
  }
  const last = page(contender.url(archive.at(-1) ?? raise()));
  const ending = last.slice(last.indexOf('class="neighbours"'));
  expect(ending).toContain('rel="prev"');
  expect(ending).toContain('<h3>');
  const links = archive.flatMap((article) => [
    ...page(contender.url(article)).matchAll(/<a href="(\/[^"]+-\d+\/)"/g),
  ]);
  expect(links.length).toBeGreaterThan(10);
  for (const [, url = ''] of links) expect(page(url)).toContain('<article');
}

function raise(): never {
  throw new Error('There is no article.');
}

describe('the same newspaper', () => {
  test('of bantin has every article, and one line in its template', () => {
    const site = build(bantin());
    expectWhole(site, bantin());
    site.trial.editTemplate(7);
    expect(site.trial.build()).toMatchObject({ written: archive.length, changed: archive.length });
  });

  test('of bantin has an index for its readers, or none', () => {
    const indexOf = (contender: Contender) => {
      const site = build(contender);
      expectWhole(site, contender);
      return fs.existsSync(path.join(site.trial.folder, 'dist/tim-kiem/index.bin'));
    };
    expect([bantin(), bantinWithoutSearch()].map(indexOf)).toEqual([true, false]);
  });

  test('of Hugo has every article, and one line in its template', (context) => {
    if ('missing' in installed) return context.skip('Hugo is not installed');
    const site = build(installed);
    expectWhole(site, installed);
    site.trial.editTemplate(7);
    const { written, changed } = site.trial.build();
    expect(changed).toBe(archive.length);
    expect(written).toBeGreaterThan(changed);
    expect(site.page('/trang/2')).toContain('rel="prev"');
    expect(fs.readFileSync(path.join(site.trial.folder, 'public/kinh-te/index.xml'), 'utf8')).toContain(
      '<item>',
    );
  });

  test('of plain Hugo has nothing at the end of its articles', (context) => {
    const plain = hugoPlain();
    if ('missing' in plain) return context.skip('Hugo is not installed');
    const { page } = build(plain);
    for (const article of archive) expect(page(plain.url(article))).not.toMatch(/neighbours|related/);
  });

  test('of peers has front matter that they understand, and final addresses', () => {
    for (const article of archive) {
      const text = peerText(article);
      expect(text).toContain(`\ndate: "${article.date}:00+07:00"\n`);
      expect(text).not.toMatch(/\]\([^)]*\.md\)/);
    }
    const article = archive[0] ?? raise();
    expect(peerUrl(article)).toBe(`/${article.section}/2015/${article.slug}/`);
  });
});
