/** What feed readers and search engines get of a whole site, read as they read it. */

import { parseXml } from '@rgrove/parse-xml';
import { parseAtomFeed, parseJsonFeed, parseOpml, parseRssFeed } from 'feedsmith';
import type { Element } from 'hast';
import { parseFragment } from 'parse5';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { generateCorpus } from '../../bench/corpus.js';
import { parseHtml } from '../helpers/crawl.ts';
import { newspaper } from '../helpers/newspaper.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const nasty = 'Giá lúa & "vốn" <b>tăng</b> ]]> </script><!-- \u0007\u001b hết';
/** Tags go from fields that are plain words; who means them writes `&lt;`. */
const written = nasty.replaceAll('<', '&lt;');
const asRead = 'Giá lúa & "vốn" <b>tăng</b> ]]> </script><!-- hết';
const base = 'https://moduc.example/';

/** The newspaper with an article whose every word is hard to write down. */
const hard = {
  ...newspaper(),
  'content/kinh-te/kho-viet.md': article(
    {
      title: written,
      date: '31/01/2021 09:00',
      author: ['Lê <An> & "Bình"', 'Thu Hà'],
      tags: ['a & b'],
      lead: `Sapo: ${written}`,
      views: 226,
      corrections: [{ date: '31/01/2021 10:00', was: '306 < 360', now: '360 > 306' }],
    },
    'Xem [chợ quê](cho-que.md), `]]>` và <script>alert(1)</script>chú thích[^1].\n\n[^1]: Hết.\n',
  ),
};

async function published(files: Record<string, string | Uint8Array> = hard): Promise<TestSite> {
  const paper = site(files);
  await paper.build();
  return paper;
}

const utf8 = (paper: TestSite, name: string) =>
  Buffer.from(paper.pages().get(name) ?? '', 'latin1').toString();
const named = (paper: TestSite, ending: string) =>
  [...paper.pages().keys()].filter((name) => name.endsWith(ending));

/** Everything that a page tells search engines in JSON-LD. */
function structuredDataOf(html: string): unknown[] {
  const found: unknown[] = [];
  visit(parseHtml(html), 'element', ({ tagName, properties, children }: Element) => {
    if (tagName !== 'script' || properties.type !== 'application/ld+json') return;
    found.push(JSON.parse(children.map((child) => ('value' in child ? child.value : '')).join('')));
  });
  return found;
}

/** Every value in data with its name. */
function* valuesIn(data: unknown, name = ''): Generator<readonly [string, unknown]> {
  yield [name, data];
  if (typeof data !== 'object' || data === null) return;
  for (const [inner, value] of Object.entries(data))
    yield* valuesIn(value, Array.isArray(data) ? name : inner);
}

describe('the XML of a site whose titles are hard to write down', () => {
  test('R2.9 R1.13 is well-formed in every file', async () => {
    const paper = await published();
    const files = [...named(paper, '.xml'), ...named(paper, '.opml')];
    expect(files).toEqual(
      expect.arrayContaining(['atom.xml', 'sitemap-news.xml', 'kinh-te/rss.xml', 'feeds.opml']),
    );
    for (const name of files) expect(() => parseXml(utf8(paper, name)), name).not.toThrow();
  });

  test('R2.1 R2.2 R2.6 R2.7 every RSS feed is whole, and its ids are its own', async () => {
    const paper = await published();
    for (const name of named(paper, 'rss.xml')) {
      const xml = utf8(paper, name);
      const feed = parseRssFeed(xml);
      expect(feed.atom?.links).toEqual([{ href: base + name, rel: 'self', type: 'application/rss+xml' }]);
      const ids = (feed.items ?? []).map(({ guid }) => guid?.value);
      expect(ids).not.toContain(undefined);
      expect(new Set(ids).size).toBe(ids.length);
      for (const { title, pubDate, description, content } of feed.items ?? []) {
        expect([title, pubDate, description, content?.encoded]).not.toContain(undefined);
        expect(content?.encoded).not.toMatch(/<script|<iframe|style=|href="[^h]|src="[^h]/);
      }
    }
    const [first] = parseRssFeed(utf8(paper, 'rss.xml')).items ?? [];
    expect(first).toMatchObject({
      title: asRead,
      dc: { creators: ['Lê <An> & "Bình"', 'Thu Hà'] },
    });
    // Readers take the description for HTML.
    const [description] = parseFragment(first?.description ?? '').childNodes;
    expect(description).toMatchObject({ nodeName: '#text', value: `Sapo: ${asRead}` });
    expect(first?.content?.encoded).toContain(`<a href="${base}2020/12/cho-que/">`);
  });

  test('no text of an article is an element where readers take what they read for HTML', async () => {
    const odd = ['<img src=x onerror=alert(1)>', '<!--lúa', '<svg/onload=alert(1)>', '<script>Tin</script>'];
    const [tag, other, author, section] = odd.map((one) => one.replaceAll('<', '&lt;'));
    const paper = await published({
      ...hard,
      'content/kinh-te/doc.md': article({ tags: [tag, other], author: [author], section }),
    });
    const read: string[] = [];
    const isText = (html = '') => {
      const nodes = parseFragment(html).childNodes;
      expect(nodes.map(({ nodeName }) => nodeName)).toEqual(['#text']);
      read.push(...nodes.map((node) => ('value' in node ? node.value.replaceAll('\u2060', '') : '')));
    };
    for (const name of named(paper, 'rss.xml')) isText(parseRssFeed(utf8(paper, name)).description);
    for (const one of odd) expect(read.some((text) => text.includes(one))).toBe(true);
    read.length = 0;
    const { body } = parseOpml(utf8(paper, 'feeds.opml'));
    for (const { text, outlines = [] } of body?.outlines ?? [])
      for (const one of [text, ...outlines.map(({ text }) => text)]) isText(one);
    for (const one of odd) expect(read.some((text) => text.includes(one))).toBe(true);
  });

  test('R2.10 R2.11 R2.13 Atom and JSON say the same as RSS, newest first', async () => {
    const paper = await published();
    const rss = parseRssFeed(utf8(paper, 'rss.xml')).items ?? [];
    const atom = parseAtomFeed(utf8(paper, 'atom.xml')).entries ?? [];
    const json = parseJsonFeed(utf8(paper, 'feed.json')).items ?? [];
    const titles = rss.map(({ title }) => title);
    expect(titles.slice(0, 3)).toEqual([asRead, 'Đón Tết', 'Vốn vay']);
    expect(atom.map(({ title }) => title?.value)).toEqual(titles);
    expect(json.map(({ id }) => id)).toEqual(rss.map(({ guid }) => guid?.value));
    // JSON can hold what XML forbids, but no text of a site does.
    expect(json.map(({ title }) => title)).toEqual(titles);
    expect(json[0]?.content_html).toBe(rss[0]?.content?.encoded?.replaceAll('&#x3E;', '>'));
    const moments = json.map(({ date_published: date }) => Date.parse(String(date)));
    expect(moments).toEqual(moments.toSorted((a, b) => b - a));
  });

  test('R2.12 every page names the feeds of the site and its own, each under its own title', async () => {
    const paper = await published();
    for (const name of named(paper, '.html').filter((page) => !page.startsWith('cu/'))) {
      const feeds: unknown[] = [];
      visit(parseHtml(utf8(paper, name)), 'element', ({ properties }: Element) => {
        if (String(properties.rel) === 'alternate')
          feeds.push([properties.type, properties.title, properties.href]);
      });
      const own = /^(?:kinh-te|xa-hoi|the\/.+|tac-gia\/.+)\/index/.test(name) ? 1 : 0;
      expect([name, feeds.length]).toEqual([name, 3 + own]);
      expect(new Set(feeds.map((feed) => (feed as string[])[1])).size).toBe(feeds.length);
    }
  });

  test('the list of feeds has every feed that holds an article, each once', async () => {
    const paper = await published();
    const { body } = parseOpml(utf8(paper, 'feeds.opml'));
    const listed = (body?.outlines ?? []).flatMap(({ outlines = [] }) =>
      outlines.map(({ xmlUrl }) => xmlUrl),
    );
    expect(listed.toSorted()).toEqual(
      named(paper, 'rss.xml')
        .map((name) => base + name)
        .sort(),
    );
  });
});

describe('structured data', () => {
  test('R1.1 R1.3 R1.6 parses on every page, ends with its element, and dates carry offsets', async () => {
    const paper = await published();
    for (const name of named(paper, '.html').filter((page) => page !== '404.html')) {
      const [data, ...more] = structuredDataOf(utf8(paper, name));
      expect([name, data !== undefined, more.length]).toEqual([name, true, 0]);
      for (const [property, value] of valuesIn(data)) {
        expect(value, `${name} ${property}`).not.toBeNull();
        expect(value, `${name} ${property}`).not.toBe('');
        if (/^date|^expires/.test(property)) {
          expect(value).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d[+-]\d\d:\d\d$/);
        }
        if (property === 'url' || property === 'item') expect(value).toMatch(/^https:\/\//);
      }
    }
    const page = utf8(
      paper,
      named(paper, '/index.html').find((name) => name.startsWith('2021/01/kho-viet')) ?? '',
    );
    const [{ '@graph': graph }] = structuredDataOf(page) as [{ '@graph': { headline?: string }[] }];
    expect(graph[0]?.headline).toBe(asRead);
    expect(page.match(/<\/script>/gi)).toHaveLength(page.match(/<script[\s>]/gi)?.length ?? 0);
  });
});

describe('time', () => {
  test('R1.3 R2.13 R2.15 passes without moving any date of an article', async () => {
    const paper = await published();
    const dates = () => [...paper.pages()].filter(([name]) => name !== 'sitemap-news.xml');
    const before = dates();
    const { changed } = await paper.build({ now: Date.parse('2026-01-01T00:00:00Z'), cache: false });
    expect(changed).toEqual(['sitemap-news.xml']);
    expect(dates()).toEqual(before);
  });

  test('R2.2 R2.13 a correction, another title and another address move the dates and links, never the ids', async () => {
    const paper = await published(newspaper());
    const read = () => [
      ...(parseRssFeed(utf8(paper, 'rss.xml')).items ?? []).map(({ guid }) => guid?.value),
      ...(parseAtomFeed(utf8(paper, 'atom.xml')).entries ?? []).map(({ id }) => id),
      ...(parseJsonFeed(utf8(paper, 'feed.json')).items ?? []).map(({ id }) => id),
    ];
    const ids = read();
    paper.edit('content/kinh-te/gia-lua.md', (text) =>
      text.replace(
        '"Giá lúa"',
        '"Lúa được giá"\nslug: lua-duoc-gia\nsection: Xã hội\nupdated: 31/01/2021 08:00',
      ),
    );
    paper.edit('bantin.yaml', (text) => text.replace('moduc.example/', 'khac.example/tin/'));
    await paper.build();
    expect(read()).toEqual(ids);
    const entry = parseAtomFeed(utf8(paper, 'atom.xml')).entries?.find(
      ({ title }) => title?.value === 'Lúa được giá',
    );
    expect(entry?.updated).toMatch(/^2021-01-31T08:00:00\.\d+\+07:00$/);
    expect(entry?.links?.[0]?.href).toBe('https://khac.example/tin/2021/01/lua-duoc-gia/');
  });

  test('R2.2 an article whose file moves keeps its name in feeds by its id', async () => {
    const paper = await published(newspaper());
    const ids = () => parseJsonFeed(utf8(paper, 'feed.json')).items?.map(({ id }) => id);
    const before = ids();
    const text = String(newspaper()['content/kinh-te/von-vay.md']);
    paper.remove('content/kinh-te/von-vay.md');
    const id = '2021-01-20/kinh-te/von-vay';
    paper.write({ 'content/xa-hoi/vay-von.md': text.replace('title:', `id: ${id}\ntitle:`) });
    await paper.build();
    expect(before).toContain(id);
    expect(ids()).toEqual(before);
  });
});

test('R2.11 a feed of the made-up newspaper is light enough for readers', async () => {
  const corpus = [...generateCorpus({ count: 40 })].map(({ path, text }) => [path, text] as const);
  const paper = site(Object.fromEntries(corpus));
  await paper.build({ now: Date.parse('2026-01-01T00:00:00Z') });
  for (const name of ['rss.xml', 'atom.xml', 'feed.json']) {
    expect(Buffer.byteLength(utf8(paper, name)), name).toBeLessThan(250_000);
  }
});
