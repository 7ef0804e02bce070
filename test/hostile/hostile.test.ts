/**
 * A newspaper of people who mean harm: every field that a writer can fill with everything that ran, broke out or got lost
 * somewhere else, in every kind of output. Whoever writes an article can do no more than write an article (promise 4).
 */

import fs from 'node:fs';
import path from 'node:path';
import pc from 'picocolors';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { decodeReferences } from '../../src/base/text/character-references.ts';
import { cleanText, withoutInvisible } from '../../src/base/text/clean.ts';
import { plainWords } from '../../src/base/text/plain-words.ts';
import { github } from '../../src/cli/formats/github.ts';
import { json } from '../../src/cli/formats/json.ts';
import { pretty } from '../../src/cli/formats/pretty.ts';
import { sarif } from '../../src/cli/formats/sarif.ts';
import { openIndex } from '../../src/search/reader/open-index.ts';
import { readQuery } from '../../src/search/reader/read-query.ts';
import { results } from '../../src/search/reader/results.ts';
import { search } from '../../src/search/reader/search.ts';
import {
  inspectFragment,
  inspectPage,
  linkedDataOf,
  proseOf,
  textsOf,
  wordsOf,
  written,
} from './inspect-html.ts';
import { inspectDrawing, inspectXml } from './inspect-xml.ts';
import { base, type HostileNewspaper, publishHostile } from './newspaper.ts';

let paper: HostileNewspaper & { readonly close: () => void };
/** Each page as browsers read it. */
let pages: ReadonlyMap<string, ReturnType<typeof inspectPage>>;

beforeAll(async () => {
  paper = await publishHostile();
  pages = new Map(
    [...paper.files]
      .filter(([name]) => name.endsWith('.html'))
      .map(([name, bytes]) => [name, inspectPage(bytes.toString(), base)]),
  );
});
afterAll(() => paper?.close());

const published = () => paper.documents.filter(({ file }) => !paper.refused.has(file));

test('what is refused is refused in words, at its place; the rest is published', async () => {
  const errors = paper.result.problems.filter(({ severity }) => severity === 'error');
  expect(errors).toEqual([]);
  expect(paper.result.summary).not.toBeNull();
  const unplaced = paper.problems.filter(({ severity, at }) => severity === 'error' && at === null);
  expect(unplaced.filter(({ code }) => code !== 'bad-file-name')).toEqual([]);
  const rows = paper.documents.map(({ name, file }) => [name, [...new Set(paper.refused.get(file))].sort()]);
  const table = rows.filter(([, codes]) => codes?.length).map(([name, codes]) => `${name} → ${codes}`);
  await expect(`${table.join('\n')}\n`).toMatchFileSnapshot('refused.txt');
});

test('nothing is active in any page', () => {
  const findings = [...pages].flatMap(([name, page]) => page.findings.map((what) => `${name}: ${what}`));
  expect(findings).toEqual([]);
  expect(pages.size).toBeGreaterThan(1_000);
});

test('titles are printed as they were written, without the tags and marks that they may not have', () => {
  const headlines = new Set(
    [...pages.values()].flatMap(({ document }) => textsOf(document, 'h1')).map(plain),
  );
  const titled = published().filter(({ name }) => name.startsWith('words: '));
  // References are read in fields as in texts: `&#8211;` is a dash.
  const bare = (title: string) =>
    plain(decodeReferences(plainWords(cleanText(withoutInvisible(title))).words || title));
  const missing = titled.filter(({ title }) => !headlines.has(bare(title)));
  expect(missing.map(({ name }) => name)).toEqual([]);
  expect(titled.length).toBeGreaterThan(150);
});

test('nothing becomes active where no script runs, or when a browser writes it and reads it again', () => {
  const findings: string[] = [];
  for (const [name, { document }] of pages) {
    const prose = proseOf(document);
    if (prose === null) continue;
    for (const scripting of [true, false]) {
      const again = inspectFragment(written(prose), base, scripting);
      findings.push(...again.findings.map((what) => `${name}: ${what}`));
    }
    const bytes = paper.files.get(name) ?? Buffer.of();
    findings.push(...inspectPage(bytes.toString(), base, false).findings.map((what) => `${name}: ${what}`));
  }
  expect(findings).toEqual([]);
});

test('nothing is lost behind a payload', () => {
  const words = [...pages.values()].map(({ document }) => wordsOf(document)).join('\n');
  const found = new Set(words.match(/zq\d+q\d+/g));
  const lost = published().filter(({ canaries }) => canaries.some((canary) => !found.has(canary)));
  expect(
    lost.map(({ name, canaries }) => `${name}: ${canaries.filter((canary) => !found.has(canary))}`),
  ).toEqual([]);
});

describe('feeds', () => {
  const feeds = () => [...paper.files].filter(([name]) => /\.(?:xml|opml)$/.test(name));

  test('nothing is active in RSS, Atom, OPML and sitemaps, and nothing that is no XML', () => {
    const findings = feeds().flatMap(([name, bytes]) =>
      inspectXml(bytes.toString(), base).findings.map((what) => `${name}: ${what}`),
    );
    expect(findings).toEqual([]);
    expect(feeds().length).toBeGreaterThan(100);
  });

  test('nothing is active in the JSON Feed', () => {
    const { items } = JSON.parse(paper.files.get('feed.json')?.toString() ?? '');
    const findings = items.flatMap(({ url, content_html }: Record<string, string>) =>
      [true, false].flatMap((scripting) =>
        inspectFragment(content_html ?? '', base, scripting).findings.map((what) => `${url}: ${what}`),
      ),
    );
    expect(findings).toEqual([]);
    expect(items).toHaveLength(1000);
  });
});

test('JSON-LD is JSON, in which addresses are addresses', () => {
  const findings: string[] = [];
  for (const [name, { document }] of pages) {
    for (const [key, value] of linkedDataOf(document).flatMap(entriesOf)) {
      const isAddress =
        /^(?:@id|url|contentUrl|image|logo|sameAs|item|license|isBasedOn|mainEntityOfPage)$/.test(key);
      if (isAddress && !/^https?:\/\//.test(value)) findings.push(`${name}: ${key} ${value}`);
    }
  }
  expect(findings).toEqual([]);
});

test('nothing is active in any drawing', () => {
  const drawings = [...paper.files].filter(([name]) => /^media\/.*\.svg$/.test(name));
  const findings = drawings.flatMap(([name, bytes]) =>
    inspectDrawing(bytes.toString()).map((what) => `${name}: ${what}`),
  );
  expect(findings).toEqual([]);
  expect(drawings.length).toBeGreaterThan(3);
});

test('names of files are names, and none is one that hosts obey', () => {
  const odd = [...paper.files.keys()].filter(
    (name) =>
      !/^[\p{L}\p{N}\p{M}()_.,:;=&?!'"<>@$%~+ /-]+$/u.test(name) ||
      /(?:^|\/)\.|\.(?:php|cgi|asp|hta)$/.test(name),
  );
  expect(odd).toEqual([]);
});

test('the plan names files that are there, below the output', () => {
  const plan = JSON.parse(fs.readFileSync(path.join(paper.root, '.bantin/plan.json'), 'utf8'));
  const lost = plan.written.filter(({ path: name }: { path: string }) => !paper.files.has(name));
  expect(lost).toEqual([]);
  expect(plan.written).toHaveLength(paper.files.size);
});

test('the search finds what stands behind a payload, and shows addresses of ours', async () => {
  const index = await openIndex(async (name) => {
    const bytes = paper.files.get(`tim-kiem/${name}.bin`);
    if (bytes === undefined) throw new Error(`There is no file ${name}.`);
    return new Uint8Array(bytes);
  });
  const lost: string[] = [];
  for (const { name, canaries } of published()) {
    if (!/^(?:words|inline|text|division): /.test(name)) continue;
    const { hits } = await search(index, readQuery(canaries[0] ?? ''), {
      narrowing: {},
      order: 'best',
      stem: null,
    });
    if (hits.length === 0) lost.push(name);
    for (const { href } of await results(index, hits)) expect(href).toMatch(/^\/[^/\\]/);
  }
  expect(lost).toEqual([]);
});

describe('messages', () => {
  const commands = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;
  const found = () => ({ problems: paper.problems, root: paper.root, cwd: paper.root, summary: null });

  test.each([
    ['pretty', () => pretty(found(), { colors: pc.createColors(false), width: 80 })],
    ['github', () => github(found())],
    ['json', () => json(found())],
    ['sarif', () => sarif(found())],
  ])('%s commands no terminal', (_, print) => {
    const lines = print().split('\n');
    expect(lines.filter((line) => commands.test(line))).toEqual([]);
    expect(lines.length).toBeGreaterThan(new Set(paper.problems.map(({ code }) => code)).size * 5);
  });

  test('github gives no command but ours', () => {
    const lines = github(found()).split('\n').filter(Boolean).slice(0, -1);
    expect(
      lines.filter(
        (line) => !/^::(?:error|warning|notice) (?:file=[^,]*,line=\d+,col=\d+,)?title=[a-z-]+::/.test(line),
      ),
    ).toEqual([]);
  });

  test('json and sarif hold every problem', () => {
    expect(JSON.parse(json(found())).problems).toEqual(paper.problems);
    expect(JSON.parse(sarif(found())).runs[0].results).toHaveLength(paper.problems.length);
  });
});

/** On one line and clean, as every text of a site is. */
function plain(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202d\u202e\p{Noncharacter_Code_Point}]/gu, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}

function entriesOf(value: unknown): [string, string][] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]): [string, string][] =>
    typeof inner === 'string' ? [[key, inner]] : entriesOf(inner),
  );
}
