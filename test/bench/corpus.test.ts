import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { generateCorpus } from '../../bench/corpus.js';

const files = [...generateCorpus({ count: 400, seed: 7 })];

describe('the benchmark corpus', () => {
  test('is the same for the same seed and another for another', () => {
    expect([...generateCorpus({ count: 400, seed: 7 })]).toEqual(files);
    expect([...generateCorpus({ count: 1, seed: 8 })][0]?.text).not.toBe(files[0]?.text);
  });

  test('of one article more is the same archive with one newest article added', () => {
    const grown = [...generateCorpus({ count: 401, seed: 7 })];
    expect(grown.slice(0, 400)).toEqual(files);
    expect(when(grown[400]?.text) > when(grown[399]?.text)).toBe(true);
  });

  test('gives every article its own file, in order of dates', () => {
    expect(new Set(files.map((file) => file.path)).size).toBe(400);
    const dates = files.map((file) => when(file.text));
    expect(dates).toEqual(dates.toSorted());
  });

  test('links only to older articles that exist', () => {
    const age = new Map(files.map((file, index) => [file.path, index]));
    const links = files.flatMap((file, index) =>
      [...file.text.matchAll(/\]\(([^)]+\.md)\)/g)].map((match) => ({
        from: index,
        to: age.get(path.posix.join(path.posix.dirname(file.path), match[1] ?? '')),
      })),
    );
    expect(links.length).toBeGreaterThan(200);
    expect(links.filter(({ from, to }) => to === undefined || to >= from)).toEqual([]);
  });

  test('is made of articles of two to eight kilobytes with all that articles hold', () => {
    const sizes = files.map((file) => Buffer.byteLength(file.text));
    expect(Math.min(...sizes)).toBeGreaterThan(1_900);
    expect(Math.max(...sizes)).toBeLessThan(8_200);
    const all = files.map((file) => file.text).join('\n');
    for (const shape of [/^## /m, /^- /m, /^1\. /m, /^> /m, /^\|---/m, /\[\^1\]/, /\*\*[^*]+\*\*/]) {
      expect(all).toMatch(shape);
    }
    expect(all).toBe(all.normalize('NFC'));
    expect(all).not.toMatch(/[{}]|undefined|NaN/);
  });
});

/** The date of an article in an order that sorts. */
function when(text = ''): string {
  const [, day, month, year, time] = text.match(/^date: (\d\d)\/(\d\d)\/(\d{4}) (\S+)$/m) ?? [];
  return `${year}-${month}-${day} ${time}`;
}
