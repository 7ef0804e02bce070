import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { openSiteBuilder } from '../../src/build/site-builder.ts';
import { siteSources } from '../../src/cli/site-sources.ts';
import { type DevOptions, dev } from '../../src/dev/dev.ts';
import type { DevEvent } from '../../src/dev/events.ts';
import { inEnglish } from '../../src/messages/translator.ts';
import { article, site, type TestSite, testNow } from '../helpers/site.ts';
import { ask, happenings } from './serving.ts';

const settings = 'title: Tin\nsections: { tin: Tin tức }\n';
const address = '/2021/01/hoi-nghi/';
const source = 'content/tin/hoi-nghi.md';

interface News {
  readonly version: string;
  readonly styles: readonly string[];
  readonly problems: string | null;
}

/** Starts the server on a site and comes back when the first build is over. */
async function running(files: Record<string, string>, options: Partial<DevOptions> = {}) {
  const desk = site(files);
  const events = happenings<DevEvent>();
  const server = await dev({
    root: desk.root,
    state: path.join(desk.root, '.bantin/dev'),
    host: '127.0.0.1',
    port: 0,
    say: inEnglish,
    sources: siteSources(desk.root),
    workshop: (place) =>
      openSiteBuilder(() => ({
        ...place,
        ...{
          drafts: true,
          strict: false,
          threads: 1,
          cache: true,
          search: false,
          shortcuts: true,
          verify: false,
          ...{ record: false, allowShrink: true, relative: false, host: null },
        },
        now: testNow,
        onEvent: () => {},
      })),
    onEvent: events.add,
    ...options,
  });
  onTestFinished(server.close);
  await events.until(({ type }) => type === 'built' || type === 'crashed');
  const { port } = new URL(server.url);
  const get = (target: string, headers = {}) => ask(Number(port), target, headers);
  /** Changes the site and waits until a build has seen it. */
  const built = async (change: (desk: TestSite) => void, fits: (event: DevEvent) => boolean = isBuilt) => {
    const from = events.all.length;
    change(desk);
    return await events.until(fits, from);
  };
  return { ...desk, ...server, events, get, built };
}

const isBuilt = ({ type }: DevEvent) => type === 'built';
const isGood = (event: DevEvent) => event.type === 'built' && event.result.summary !== null;

/** Listens as an open page does. */
async function listening(url: string, page: string) {
  const news = happenings<News>();
  const ended = new AbortController();
  const response = await fetch(`${url}__bantin/events?page=${encodeURIComponent(page)}`, {
    signal: ended.signal,
  });
  expect(response.headers.get('content-type')).toBe('text/event-stream');
  const read = async () => {
    let text = '';
    for await (const chunk of response.body?.pipeThrough(new TextDecoderStream()) ?? []) {
      text += chunk;
      const whole = text.split('\n\n');
      text = whole.pop() ?? '';
      for (const line of whole) if (line.startsWith('data: ')) news.add(JSON.parse(line.slice(6)));
    }
  };
  read().catch(() => {});
  onTestFinished(() => ended.abort());
  return news;
}

/** What the script in a served page was told about it. */
function stateIn(html: string): News {
  const data = /data-bantin="([^"]*)"/.exec(html)?.[1] ?? '';
  return JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&'));
}

/** Asks again and again until the answer holds this. */
const served = (answer: () => Promise<string>, text: string) =>
  expect.poll(answer, { timeout: 600_000 }).toContain(text);

const hoiNghi = (fields = {}, body?: string) => article({ title: 'Hội nghị', ...fields }, body);

describe('bantin dev', () => {
  test('serves what it built, its own folder apart from dist, and only that', async () => {
    const { root, url, get } = await running({ 'bantin.yaml': settings, [source]: hoiNghi() });
    const page = await get(address);
    expect(page.status).toBe(200);
    expect(page.headers['cache-control']).toBe('no-cache');
    expect(page.body).toContain('Nội dung của bài.');
    expect(page.body).toContain('src="/__bantin/live.js"');
    expect(page.body).toContain(`<meta property="og:url" content="${url}2021/01/hoi-nghi/">`);
    expect(page.body).toContain('<meta name="robots" content="noindex">');
    expect(fs.existsSync(path.join(root, 'dist'))).toBe(false);
    const out = path.join(root, '.bantin/dev', new URL(url).port, 'site');
    const written = fs.readFileSync(path.join(out, address, 'index.html'), 'utf8');
    expect(written).not.toContain('__bantin');

    fs.writeFileSync(path.join(out, 'foreign.html'), 'x');
    const table: [target: string, status: number][] = [
      ['/', 200],
      ['/rss.xml', 200],
      ['/2021/01/hoi-nghi', 301],
      ['/foreign.html', 404],
      ['/bantin.yaml', 404],
      ['/content/tin/hoi-nghi.md', 404],
      ['/.bantin/dev', 404],
      ['/__bantin/live.js', 200],
      ['/__bantin/problems.css', 200],
      ['/__bantin/', 404],
      ['/..%2f..%2fbantin.yaml', 400],
      ['//evil.example', 400],
      ['/%zz', 400],
    ];
    for (const [target, status] of table)
      expect([target, (await get(target)).status]).toEqual([target, status]);
    const missing = await get('/khong-co/');
    expect([missing.status, missing.headers['content-type']]).toEqual([404, 'text/html; charset=utf-8']);
    expect(missing.body).toContain('src="/__bantin/live.js"');
    expect((await get('/', { Host: 'evil.example' })).status).toBe(403);
    expect((await get('/__bantin/events', { Origin: 'http://evil.example' })).status).toBe(403);
    expect((await get(address, { 'If-None-Match': page.headers.etag })).status).toBe(304);
  });

  test('shows drafts and scheduled articles with a mark', async () => {
    const { get } = await running({
      'bantin.yaml': settings,
      [source]: hoiNghi({ draft: true }),
      'content/tin/mai.md': article({ title: 'Mai', date: '2021-02-20' }),
    });
    expect((await get(address)).body).toContain('class="mark');
    expect((await get('/2021/02/mai/')).body).toContain('class="mark');
  });

  test('an edit is served, and only pages that it changes are loaded anew', async () => {
    const { url, get, built } = await running({
      'bantin.yaml': settings,
      [source]: hoiNghi(),
      'content/tin/bai-khac.md': article({ title: 'Bài khác', date: '2021-01-20' }),
    });
    const open = await listening(url, address);
    const other = await listening(url, '/2021/01/bai-khac/');
    const first = await open.until(() => true);
    await other.until(() => true);
    expect(stateIn((await get(address)).body)).toMatchObject({
      version: first.version,
      styles: first.styles,
    });

    const event = await built(({ edit }) => edit(source, (text) => text.replace('Nội dung', 'Nội dung mới')));
    expect(event).toMatchObject({ changed: [source] });
    const { version } = await open.until((news) => news.version !== first.version);
    const page = await get(address);
    expect(page.body).toContain('Nội dung mới');
    expect(stateIn(page.body).version).toBe(version);
    expect(other.all.length).toBe(1);
  });

  test('a changed stylesheet is swapped without loading the page anew', async () => {
    const { url, built } = await running({
      'bantin.yaml': settings,
      [source]: hoiNghi(),
      'templates/theme.css': 'body { color: black }\n',
    });
    const open = await listening(url, address);
    const first = await open.until(() => true);
    await built(({ write }) => write({ 'templates/theme.css': 'body { color: blue }\n' }), isGood);
    const next = await open.until((news) => news.styles[0] !== first.styles[0]);
    expect(next.version).toBe(first.version);
    expect(next.styles).toEqual([expect.stringMatching(/^\/assets\/theme-[0-9a-f]{8}\.css$/)]);
    expect((await fetch(new URL(next.styles[0] ?? '', url))).status).toBe(200);
  });

  test('broken front matter shows over the last good page, and is gone when it is mended', async () => {
    const { url, get, built } = await running({ 'bantin.yaml': settings, [source]: hoiNghi() });
    const open = await listening(url, address);
    const first = await open.until(() => true);
    expect(first.problems).toBe(null);

    await built(({ edit }) => edit(source, (text) => text.replace('28/01', '<28>/13')));
    const broken = await open.until(({ problems }) => problems !== null);
    expect(broken.version).toBe(first.version);
    expect(broken.problems).toContain(`<span>${source}:3:`);
    expect(broken.problems).toContain('&lt;28&gt;');
    expect(broken.problems).not.toContain('<28>');
    expect((await get(address)).body).toContain('Nội dung của bài.');

    await built(({ edit }) => edit(source, (text) => text.replace('<28>/13', '28/01')));
    expect(await open.until(() => true, open.all.indexOf(broken) + 1)).toEqual(first);
  });

  test('when the very first build fails, every page says why until it is mended', async () => {
    const { url, get, built } = await running({ 'bantin.yaml': 'timezone: nowhere\n', [source]: hoiNghi() });
    const page = await get('/');
    expect([page.status, page.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8']);
    expect(page.body).toContain('unknown-timezone');
    expect(page.body).toContain('<span>bantin.yaml:1:11</span>');
    const open = await listening(url, '/');
    const first = await open.until(() => true);
    expect(stateIn(page.body).version).toBe(first.version);

    await built(({ write }) => write({ 'bantin.yaml': 'timezone: nirgends\n' }));
    const second = await open.until(({ version }) => version !== first.version);
    await built(({ write }) => write({ 'bantin.yaml': settings }));
    await open.until(({ version }) => version !== first.version && version !== second.version);
    expect((await get(address)).status).toBe(200);
  });

  test('safety P32 articles that vanish with their folder and come back with it', async () => {
    const { get, write, remove } = await running({
      'bantin.yaml': `${settings}content: content\n`,
      [source]: hoiNghi(),
      'content/bai-khac.md': article({ title: 'Bài khác' }),
    });
    const shows = (body: string) => served(async () => (await get(address)).body, body);
    remove('content/tin');
    await shows('Không tìm thấy trang');
    expect((await get('/2021/01/bai-khac/')).status).toBe(200);
    write({ [source]: hoiNghi({}, 'Đã trở lại.\n') });
    await shows('Đã trở lại.');
    remove('content');
    write({ [source]: hoiNghi({}, 'Lại một lần nữa.\n') });
    await shows('Lại một lần nữa.');
    write({ [source]: hoiNghi({}, 'Vẫn còn theo dõi.\n'), 'content/tin/moi.md': article() });
    await shows('Vẫn còn theo dõi.');
    await served(async () => String((await get('/2021/01/moi/')).status), '200');
  });

  test('safety R18, R20 a burst of saves makes few builds, and the last one counts', async () => {
    const { get, events, write } = await running({ 'bantin.yaml': settings, [source]: hoiNghi() });
    const from = events.all.length;
    for (let save = 1; save <= 20; save += 1) {
      write({ [source]: hoiNghi({}, `Lần thứ ${save}.\n`) });
      await new Promise((resolve) => setImmediate(resolve));
    }
    await served(async () => (await get(address)).body, 'Lần thứ 20.');
    expect(events.all.slice(from).filter(isBuilt).length).toBeLessThan(8);
  });

  test('a build that breaks off is told, and the server goes on', async () => {
    let broken = true;
    const { url, get, built } = await running(
      { 'bantin.yaml': settings, [source]: hoiNghi() },
      {
        workshop: (place) => {
          const { build, ...rest } = openSiteBuilder(() => ({
            ...place,
            ...{
              drafts: true,
              strict: false,
              threads: 1,
              cache: false,
              search: false,
              shortcuts: true,
              verify: false,
              ...{ record: false, allowShrink: true, relative: false, host: null },
            },
            now: testNow,
            onEvent: () => {},
          }));
          const fragile: typeof build = async (changed) => {
            if (broken) throw new TypeError('<oops>');
            return build(changed);
          };
          return { build: fragile, ...rest };
        },
      },
    );
    expect((await get('/')).body).toContain('The build broke off: &lt;oops&gt;');
    broken = false;
    await built(({ edit }) => edit(source, (text) => `${text}\nThêm.\n`));
    expect((await fetch(url)).status).toBe(200);
  });
});

describe('the folder of the server, deleted while it runs', () => {
  const files = { 'bantin.yaml': settings, [source]: article() };

  test('is made whole by the next change', async () => {
    const { root, built, get } = await running(files);
    fs.rmSync(path.join(root, '.bantin/dev'), { recursive: true });
    await built((desk) => desk.write({ [source]: article({}, 'Một đoạn mới.') }));
    expect((await get(address)).body).toContain('Một đoạn mới.');
    expect((await get('/')).status).toBe(200);
  });

  test('is made whole when a page of it is asked for, also a part of it', async () => {
    const { root, url, built, get } = await running(files);
    const own = path.join(root, '.bantin/dev', new URL(url).port, 'site');
    for (const gone of ['.', '2021']) {
      fs.rmSync(path.join(own, gone), { recursive: true });
      let asked: Awaited<ReturnType<typeof get>> | null = null;
      await built(() => void get(address).then((answer) => (asked = answer)));
      expect(asked).toMatchObject({ status: 503 });
      expect((await get(address)).status).toBe(200);
      expect(fs.existsSync(path.join(own, '2021/01/hoi-nghi/index.html'))).toBe(true);
    }
  });
});
