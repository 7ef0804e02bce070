/** What Vercel is told, read by Vercel's own library. */

import { getTransformedRoutes, type RouteWithSrc } from '@vercel/routing-utils';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodePath, safePath } from '../../../src/base/addresses/paths.ts';
import { toVercelJson } from '../../../src/outputs/hosts/vercel-json.ts';
import type { HostFileView } from '../../../src/site/pages/file-views.ts';
import { hostileAddress } from '../../helpers/hostile-address.ts';

const view = (more: Partial<HostFileView>): HostFileView => ({
  ...{ kind: 'host-file', url: '/vercel.json', file: 'vercel', top: '/', language: 'vi' },
  ...{ moved: [], gone: [], queried: [], fronts: [], precompressed: false, preview: false },
  ...{ goneTitle: 'x', goneText: 'x', policy: "default-src 'none'", permissions: 'camera=()' },
  robots: [],
  ...more,
});

function routesOf(told: HostFileView) {
  const { $schema, ...settings } = JSON.parse(toVercelJson(told));
  expect($schema).toMatch(/vercel\.json$/);
  const { routes, error } = getTransformedRoutes(settings);
  if (error !== null) throw new Error(error.message);
  return (routes ?? []).filter((route): route is RouteWithSrc => 'src' in route);
}

const paths = hostileAddress.map((written) => safePath(written, '')).filter((path) => path !== null);

test('R11.3 each old address leads to its goal, and to no other', () => {
  fc.assert(
    fc.property(
      fc.constantFrom('/', '/repo/', '/bản tin/'),
      fc.uniqueArray(paths, {
        minLength: 2,
        maxLength: 5,
        selector: (path) => encodePath(path).toLowerCase(),
      }),
      (top, all) => {
        const moved = all.map((path) => [`${top}${path}/`, encodePath(`${top}moi/${path}/`)] as const);
        const redirects = routesOf(view({ top, moved })).filter(
          ({ status, src }) => status === 301 && src !== undefined,
        );
        for (const [from, to] of moved) {
          const asked = encodePath(from);
          const first = redirects.find(({ src = '' }) => new RegExp(src).test(asked));
          expect(decodeURIComponent(String(first?.headers?.Location))).toBe(decodeURIComponent(to));
          expect(redirects.filter(({ src = '' }) => new RegExp(src).test(asked))).toHaveLength(1);
        }
      },
    ),
    { numRuns: 60 },
  );
});

test('R11.3 an address with a query leads on where its query is asked', () => {
  const [route] = routesOf(view({ queried: [['/', ['p=12'], '/2021/01/a/']] })).filter(
    ({ status, has }) => status === 301 && has !== undefined,
  );
  expect(route).toMatchObject({ has: [{ type: 'query', key: 'p', value: '^12$' }] });
  expect(new RegExp(route?.src ?? '').test('/')).toBe(true);
});

test('R11.4 R11.7 every file has the policy, and is kept as long as it may be', () => {
  const routes = routesOf(view({ top: '/repo/' }));
  const headersOf = (path: string): Record<string, string> =>
    Object.assign(
      {},
      ...routes.flatMap(({ src = '', headers, status }) =>
        status === undefined && new RegExp(src).test(path) ? [headers] : [],
      ),
    );
  const [page, forever] = ['public, max-age=0, must-revalidate', 'public, max-age=31536000, immutable'];
  for (const [path, kept] of [
    ['', page],
    ['2021/01/a/', page],
    ['assets/theme-3f2a91bc.css', forever],
    ['rss.xml', 'public, max-age=3600'],
    ['tin/rss.xml', 'public, max-age=3600'],
    ['tin/podcast.xml', 'public, max-age=3600'],
    ['sitemap.xml', 'public, max-age=300'],
    ['sitemap-2021-01.xml', 'public, max-age=300'],
  ] as const) {
    expect([path, headersOf(`/repo/${path}`)]).toEqual([
      path,
      expect.objectContaining({ 'Content-Security-Policy': "default-src 'none'", 'Cache-Control': kept }),
    ]);
  }
  for (const file of ['rss.xml', 'podcast.xml'])
    expect(headersOf(`/repo/${file}`)['Content-Type']).toBe('application/rss+xml; charset=utf-8');
  expect(headersOf('/khac/')).toEqual({});
});
