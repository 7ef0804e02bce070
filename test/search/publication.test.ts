/** What a newest, an edited and a removed article change in the index, and that nothing depends on what was there before (R12.1). */

import { beforeAll, describe, expect, test } from 'vitest';
import { generatedArticles } from './generated.ts';
import { type Dated, indexFiles, type Kept } from './indexed.ts';

type Files = ReadonlyMap<string, Uint8Array>;

let articles: Dated[];
beforeAll(() => {
  articles = generatedArticles(2_040, 150);
});

const same = (a: Uint8Array | undefined, b: Uint8Array) => a !== undefined && Buffer.compare(a, b) === 0;

/** The files that have to be published, and how many kilobytes they are. */
function changes(before: Files, after: Files): { readonly names: string[]; readonly size: number } {
  const names = [...after].flatMap(([name, bytes]) => (same(before.get(name), bytes) ? [] : [name]));
  return { names, size: names.reduce((sum, name) => sum + (after.get(name)?.length ?? 0), 0) / 1024 };
}

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

test('R12.1 a newest article changes as many files among 200 as among 2,000', () => {
  const counts = [200, 2_000].map((count) => {
    const made: { readonly names: string[]; readonly size: number }[] = [];
    const kept: Kept = new Map();
    let before = indexFiles(articles.slice(0, count), 'vi', kept);
    for (let n = 1; n <= 40; n += 1) {
      const after = indexFiles(articles.slice(0, count + n), 'vi', kept);
      made.push(changes(before, after));
      before = after;
    }
    const files = made.map(({ names }) => names.length);
    const sizes = made.map(({ size }) => size);
    console.info(
      `a publication among ${count}: ${median(files)} files and ${median(sizes).toFixed(0)} KiB in the usual case, ${Math.max(...files)} files and ${Math.max(...sizes).toFixed(0)} KiB at most; files: ${files.join(' ')}`,
    );
    expect(median(files)).toBeLessThanOrEqual(5);
    expect(median(sizes)).toBeLessThan(64);
    return median(files);
  });
  expect(counts[0]).toBe(counts[1]);
});

describe('an old article', () => {
  const old = 700;
  let before: Files;
  const edited = (change: (text: readonly string[]) => readonly string[]) =>
    articles.map((each, index) => {
      if (index !== old) return each;
      const { document } = each;
      const fields = { ...document.fields, text: change(document.fields.text) };
      return { ...each, document: { ...document, fields } };
    });
  beforeAll(() => {
    before = indexFiles(articles);
  });

  test('that gets a word changes what holds the words behind it in its paragraph', () => {
    const end = changes(before, indexFiles(edited((text) => [...text, 'Đính chính.'])));
    const middle = changes(before, indexFiles(edited((text) => text.with(0, `Hôm qua ${text[0]}`))));
    console.info(
      `a correction at the end: ${end.names.length} files; words in the middle: ${middle.names.length} of ${before.size}`,
    );
    expect(end.names.length).toBeLessThan(10);
    expect(middle.names.length).toBeLessThan(before.size / 2);
  });

  test('that is removed changes one segment, the contents and the root', () => {
    const { names } = changes(before, indexFiles(articles.toSpliced(old, 1)));
    console.info(`a removed article: ${names.length} of ${before.size} files`);
    expect(names).toContain('index');
    const untouched = [...before.keys()].filter((name) => !names.includes(name));
    expect(untouched.length).toBeGreaterThan(0);
  });
});

test('the index is the same in whatever order articles are given, and whatever was built before', () => {
  const some = articles.slice(0, 600);
  const files = [...indexFiles(some)].toSorted();
  const kept: Kept = new Map();
  for (let count = 500; count < 600; count += 30) indexFiles(articles.slice(20, count), 'vi', kept);
  expect([...indexFiles(some.toReversed(), 'vi', kept)].toSorted()).toEqual(files);
  for (const [name] of files) expect(name).toMatch(/^(?:index|[0-9a-f]{12})$/);
});

test('articles alike in all but their key and address share no file', () => {
  const [one] = articles.slice(0, 1) as [Dated];
  const twins = Array.from({ length: 400 }, (_, index) => {
    const key = `twin-${index}`;
    return {
      date: index,
      document: { ...one.document, key, row: { ...one.document.row, href: `/${key}/` } },
    };
  });
  expect(indexFiles(twins).size).toBeGreaterThan(10);
});
