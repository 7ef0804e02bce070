import { describe, expect, test } from 'vitest';
import type { FileRoute, Route } from '../../src/site/addresses/route.ts';
import { inOneLanguage } from '../../src/site/order/sites.ts';
import { planRoutes } from '../../src/site/pages/plan-routes.ts';
import { assembled, readFrom } from '../helpers/assembled.ts';
import { config } from '../helpers/config.ts';
import { meta, profile, reference } from '../helpers/meta.ts';

function planned(input: Parameters<typeof assembled>[0], files: readonly FileRoute[] = []) {
  return planRoutes(inOneLanguage(assembled(input).site), { files }, readFrom(input.metas ?? []));
}

const file = (url: string, digest = 'a', place = `static${url}`): FileRoute => ({ url, file: place, digest });
const urls = (routes: readonly Route[]) => routes.map(({ url }) => url).sort();
const targetOf = (routes: readonly Route[], url: string) => routes.find((route) => route.url === url)?.target;

describe('the addresses of a site', () => {
  test('are these when it is empty', () => {
    expect(urls(planned({}).routes)).toEqual([
      '/',
      '/404.html',
      '/atom.xml',
      '/favicon.ico',
      '/feed.json',
      '/feeds.opml',
      '/icon.svg',
      '/luu-tru/',
      '/manifest.webmanifest',
      '/nguon-tin/',
      '/robots.txt',
      '/rss.xml',
      '/sitemap-fronts.xml',
      '/sitemap-news.xml',
      '/sitemap.xml',
      '/tac-gia/',
      '/the/',
      '/tim-kiem/',
    ]);
  });

  test('grow by these with an article, its groups, its month and its old address', () => {
    const article = meta({
      tags: ['Tín dụng'],
      authors: ['Văn Trọng'],
      aliases: ['/cu/bai.html', '/tin/42'],
    });
    const empty = new Set(urls(planned({}).routes));
    const { routes, problems } = planned({ metas: [article] }, [file('/favicon.svg')]);
    expect(problems).toEqual([]);
    expect(urls(routes).filter((url) => !empty.has(url))).toEqual([
      '/2021/',
      '/2021/01/',
      '/2021/01/hoi-nghi/',
      '/cu/bai.html',
      '/favicon.svg',
      '/kinh-te/',
      '/kinh-te/rss.xml',
      '/sitemap-2021-01.xml',
      '/tac-gia/van-trong/',
      '/tac-gia/van-trong/rss.xml',
      '/the/tin-dung/',
      '/the/tin-dung/rss.xml',
      '/tin/42/',
    ]);
    expect(targetOf(routes, '/tin/42/')).toEqual({ kind: 'redirect', to: '/2021/01/hoi-nghi/' });
    expect(targetOf(routes, '/the/tin-dung/rss.xml')).toEqual({
      kind: 'feed',
      format: 'rss',
      of: { kind: 'tag', key: 'tin-dung' },
    });
    expect(routes.find(({ url }) => url === '/2021/01/hoi-nghi/')).toEqual({
      url: '/2021/01/hoi-nghi/',
      path: '2021/01/hoi-nghi/index.html',
      origin: 'content/kinh-te/hoi-nghi.md',
      language: 'vi',
      target: { kind: 'article', key: 'kinh-te/hoi-nghi' },
    });
  });

  test('number the pages of a section from the oldest, and never the front (R12.2)', () => {
    const metas = Array.from({ length: 7 }, (_, index) => meta({ key: `kinh-te/bai-${index}` }));
    const { routes } = planned({ config: config({ perPage: 2 }), metas });
    expect(urls(routes).filter((url) => url.startsWith('/kinh-te/trang/'))).toEqual([
      '/kinh-te/trang/1/',
      '/kinh-te/trang/2/',
    ]);
    expect(targetOf(routes, '/kinh-te/trang/2/')).toEqual({ kind: 'section', key: 'kinh-te', page: 2 });
    expect(targetOf(routes, '/kinh-te/')).toEqual({ kind: 'section', key: 'kinh-te', page: null });
  });

  test('do not move or go when articles are added', () => {
    const metas = Array.from({ length: 60 }, (_, index) =>
      meta({
        key: `kinh-te/bai-${index}`,
        date: `2021-0${1 + (index % 9)}-03`,
        tags: ['a', `b${index % 3}`],
      }),
    );
    const all = new Set(urls(planned({ config: config({ perPage: 4 }), metas }).routes));
    for (const count of [1, 7, 8, 31, 59]) {
      const fewer = urls(planned({ config: config({ perPage: 4 }), metas: metas.slice(0, count) }).routes);
      expect(fewer.filter((url) => !all.has(url))).toEqual([]);
    }
  });
});

describe('two things at one address (safety R11)', () => {
  const clash = (input: Parameters<typeof assembled>[0], files: readonly FileRoute[] = []) =>
    planned(input, files).problems.map(({ code, message, at }) => [code, message, at?.file ?? null]);

  test('are an error that names both articles and can be mended in one of them', () => {
    const metas = [meta({ key: 'kinh-te/a', slug: 'tin' }), meta({ key: 'xa-hoi/b', slug: 'tin' })];
    expect(planned({ metas }).problems).toEqual([
      {
        code: 'same-address',
        severity: 'error',
        at: { file: 'content/xa-hoi/b.md', line: 2, column: 1 },
        message: 'The address /2021/01/tin/ belongs to both content/kinh-te/a.md and content/xa-hoi/b.md.',
        hint: 'Give one of them another "slug", or change "permalink" in bantin.yaml.',
      },
    ]);
  });

  test('may be an article and a section, a tag page or the archive', () => {
    const top = config({ permalink: '/:slug/' });
    expect(clash({ config: top, metas: [meta({ key: 'kinh-te/a', slug: 'kinh-te' })] })).toEqual([
      [
        'same-address',
        'The address /kinh-te/ belongs to both content/kinh-te/a.md and the section "kinh-te".',
        'content/kinh-te/a.md',
      ],
    ]);
    expect(clash({ config: top, metas: [meta({ key: 'a', slug: 'luu-tru' })] })).toEqual([
      ['same-address', 'The address /luu-tru/ belongs to both the archive and content/a.md.', 'content/a.md'],
    ]);
  });

  test('may be a section and the folder of tags', () => {
    expect(clash({ metas: [meta({ key: 'the/a' })] })[0]?.[1]).toBe(
      'The address /the/ belongs to both the index of tags and the section "the".',
    );
  });

  test('may be a static file and a page or a feed', () => {
    expect(clash({}, [file('/rss.xml'), file('/404.html')]).map(([, message]) => message)).toEqual([
      'The address /rss.xml belongs to both the feed of the site and static/rss.xml.',
      'The address /404.html belongs to both the page for missing pages and static/404.html.',
    ]);
  });

  test('may differ in letter case or in normal form', () => {
    const files = [file('/Tin.pdf'), file('/tin.pdf'), file('/mộ.pdf'), file('/mộ.pdf'.normalize('NFD'))];
    expect(clash({}, files).map(([, message]) => message)).toEqual([
      'The addresses /Tin.pdf of static/Tin.pdf and /tin.pdf of static/tin.pdf are one file on many disks.',
      expect.stringMatching(/are one file on many disks/),
    ]);
  });

  test('may be a file and a folder', () => {
    const metas = [meta({ key: 'kinh-te/a' })];
    expect(clash({ metas }, [file('/kinh-te')])).toEqual([
      [
        'same-address',
        'The address /kinh-te of static/kinh-te is a file, but /kinh-te/ of the section "kinh-te" needs a folder of that name.',
        null,
      ],
    ]);
  });

  test('may be an old address and a page, or two old addresses', () => {
    const metas = [
      meta({ key: 'kinh-te/a', aliases: ['/tin/1/', '/kinh-te/'] }),
      meta({ key: 'kinh-te/b', date: '2021-02-01', aliases: ['/tin/1'] }),
    ];
    const { problems } = planned({ metas });
    expect(problems.map(({ message }) => message)).toEqual([
      'The address /kinh-te/ belongs to both the section "kinh-te" and content/kinh-te/a.md.',
      'The address /tin/1/ belongs to both content/kinh-te/a.md and content/kinh-te/b.md.',
    ]);
    expect(problems[0]?.hint).toBe('Remove that address from "aliases".');
  });

  test('are reported one by one, and each address is planned once', () => {
    const metas = ['a', 'b', 'c'].map((key) => meta({ key: `x/${key}`, slug: 'tin' }));
    const { routes, problems } = planned({ metas });
    expect(problems).toHaveLength(2);
    expect(new Set(urls(routes)).size).toBe(routes.length);
  });
});

describe('no clash is', () => {
  test("the site's own robots.txt, which replaces ours", () => {
    const { routes, problems } = planned({}, [file('/robots.txt')]);
    expect(problems).toEqual([]);
    expect(targetOf(routes, '/robots.txt')).toEqual({ kind: 'file', file: 'static/robots.txt', digest: 'a' });
  });

  test('one picture named from two places', () => {
    const picture = '/media/anh-00000000.jpg';
    const twice = [file(picture, 'a', 'content/x/anh.jpg'), file(picture, 'a', 'content/y/anh.jpg')];
    expect(planned({}, twice).problems).toEqual([]);
    expect(planned({}, [...twice, file(picture, 'b', 'content/z/anh.jpg')]).problems).toHaveLength(1);
  });

  test('an old address that an article still has', () => {
    const { routes, problems } = planned({
      metas: [meta({ aliases: ['/2021/01/hoi-nghi', '/cu/', '/cu'] })],
    });
    expect(problems).toEqual([]);
    expect(routes.filter(({ target }) => target.kind === 'redirect').map(({ url }) => url)).toEqual(['/cu/']);
  });
});

describe('an old address', () => {
  test.each([
    ['/tin/h%E1%BB%99i-ngh%E1%BB%8B/', '/tin/hội-nghị/'],
    ['/tin-42.HTM', '/tin-42.HTM'],
    ['/van-ban/42.2022', '/van-ban/42.2022/'],
    ['/tin//42/', '/tin/42/'],
  ])('%s stands at %s', (alias, url) => {
    const { routes } = planned({ metas: [meta({ aliases: [alias] })] });
    expect(routes.find(({ target }) => target.kind === 'redirect')?.url).toBe(url);
  });
});

describe('a link by address', () => {
  const linking = (url: string) =>
    planned({
      metas: [
        meta({ references: [reference('page', url, 'content/kinh-te/hoi-nghi.md')], aliases: ['/cu/'] }),
      ],
    }).problems;

  test.each(['/', '/kinh-te/', '/kinh-te', '/the/', '/2021/01/hoi-nghi/', '/cu/', '/rss.xml'])(
    '%s leads somewhere',
    (url) => {
      expect(linking(url)).toEqual([]);
    },
  );

  test('to nothing is a warning', () => {
    expect(linking('/lien-he/')).toMatchObject([
      { code: 'unknown-page', severity: 'warning', at: { line: 9, column: 5 } },
    ]);
  });

  test('is checked for authors too', () => {
    const references = [reference('page', '/lien-he/', 'content/authors/an.md')];
    const author = profile({ id: 'an', name: 'An', references });
    expect(planned({ profiles: [author] }).problems).toMatchObject([
      { at: { file: 'content/authors/an.md' } },
    ]);
  });
});
