/** What a search over ten years asks of a server until its first ten results stand with their excerpts. */

import { expect, test } from 'vitest';
import { openIndex } from '../../src/search/reader/open-index.ts';
import { readQuery } from '../../src/search/reader/read-query.ts';
import { results } from '../../src/search/reader/results.ts';
import { search } from '../../src/search/reader/search.ts';
import { generatedArticles } from './generated.ts';
import { indexFiles } from './indexed.ts';

/** As many results are shown at once; the pages of those whose leads do not show why are loaded, all of them at worst. */
const shown = 10;

test('R12.9 two words that stand together in texts alone, of 10,000 articles, take 30 requests', async () => {
  const articles = generatedArticles(10_000, 600);
  const files = indexFiles(articles);
  const asked = Array.from({ length: 20 }, (_, index) => {
    const [text = ''] = articles[index * 499 + 7]?.document.fields.text ?? [];
    return text.split(' ').slice(10, 12).join(' ');
  });
  const counts: number[] = [];
  const sizes: number[] = [];
  for (const typed of asked) {
    const loaded = new Map<string, number>();
    const index = await openIndex(async (name) => {
      const bytes = files.get(name) ?? new Uint8Array();
      loaded.set(name, bytes.length);
      return new Uint8Array(bytes);
    });
    const { hits } = await search(index, readQuery(typed), { narrowing: {}, order: 'best', stem: null });
    const rows = await results(index, hits.slice(0, shown));
    counts.push(loaded.size + rows.length);
    sizes.push([...loaded.values()].reduce((sum, size) => sum + size, 0) / 1024);
  }
  const [requests, kilobytes] = [counts, sizes].map((all) => all.toSorted((a, b) => a - b));
  console.info(`requests with ten pages: ${requests?.join(' ')}`);
  console.info(`KiB without the pages: ${kilobytes?.map((size) => size.toFixed(0)).join(' ')}`);
  expect(requests?.at(-1)).toBeLessThanOrEqual(30);
});
