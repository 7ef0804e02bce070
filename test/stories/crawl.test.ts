/** Whole sites hold together: every address leads somewhere, whoever follows it (R11.2). */

import { parseRssFeed } from 'feedsmith';
import { HtmlValidate } from 'html-validate/node';
import { describe, expect, test } from 'vitest';
import { crawl } from '../helpers/crawl.ts';
import { example } from '../helpers/example.ts';

/** The length of a title is the editor's matter (R1.5 allows 110 characters); the region is the body's. */
const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: { 'long-title': 'off', 'prefer-native-element': ['error', { exclude: ['region'] }] },
});

const now = Date.parse('2025-01-01T00:00:00+07:00');

describe('the example newspaper', () => {
  test.each(['https://x.example/', 'https://x.example/repo/'])('R11.2 holds together at %s', async (base) => {
    const paper = await example();
    const { problems } = await paper.build({ base, now });
    expect(problems.filter(({ severity }) => severity !== 'info')).toEqual([]);
    const { pages, links, complaints } = crawl(paper.out, base);
    expect(complaints).toEqual([]);
    expect(pages).toBeGreaterThan(60);
    expect(links).toBeGreaterThan(2_000);
  });

  test('R5.1 has valid HTML in a page of every kind', async () => {
    const paper = await example();
    await paper.build({ now });
    const kinds = new Map<string, string>();
    for (const name of paper.pages().keys()) {
      if (!name.endsWith('.html')) continue;
      const html = paper.page(name);
      const kind = html.match(/<main [^>]*class="page kind-([\w-]+)"/)?.[1] ?? 'redirect';
      if (html.length > (kinds.get(kind)?.length ?? 0)) kinds.set(kind, html);
    }
    expect([...kinds.keys()].sort()).toEqual([
      ...[
        'all-series',
        'archive',
        'article',
        'author',
        'authors',
        'feeds',
        'home',
        'month',
        'not-found',
        'page',
        'redirect',
        'search',
      ],
      ...['section', 'series', 'tag', 'tags', 'year'],
    ]);
    for (const [kind, html] of kinds) {
      const { results } = await validator.validateString(html);
      const messages = results.flatMap((result) => result.messages);
      expect(messages.map(({ line, ruleId, message }) => `${kind}:${line} ${ruleId}: ${message}`)).toEqual(
        [],
      );
    }
  });

  test('R2.1 R2.2 has feeds that a feed reader understands', async () => {
    const paper = await example();
    await paper.build({ now });
    const feeds = [...paper.pages().keys()].filter((name) => name.endsWith('rss.xml'));
    expect(feeds.length).toBeGreaterThan(10);
    for (const name of feeds) {
      const feed = parseRssFeed(paper.page(name));
      expect(feed).toMatchObject({
        language: name.startsWith('en/') ? 'en' : 'vi',
        title: expect.any(String),
        link: expect.any(String),
      });
      expect(feed.items?.length).toBeGreaterThan(0);
      const guids = feed.items?.map(({ guid }) => guid?.value);
      expect(new Set(guids).size).toBe(guids?.length);
      expect(feed.items?.every(({ pubDate }) => !Number.isNaN(Date.parse(String(pubDate))))).toBe(true);
    }
  });
});
