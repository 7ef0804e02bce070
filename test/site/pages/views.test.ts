import { describe, expect, test } from 'vitest';
import { digestValue } from '../../../src/base/digest.ts';
import type { Route } from '../../../src/site/addresses/route.ts';
import { assembled } from '../../helpers/assembled.ts';
import { meta } from '../../helpers/meta.ts';
import { archive, archiveFiles, newspaper } from './newspaper.ts';
import { shownAt } from './shown-at.ts';

const paper = newspaper({
  metas: [...archive(50), meta({ key: 'goc', date: '2015-03-01', aliases: ['/cu/bài/'] })],
  files: archiveFiles,
  config: { url: 'https://example.vn/bao/', perPage: 5 },
});

describe('every route of a site', () => {
  test('has a view of plain values that stands at its address', () => {
    const kinds = new Set<string>();
    for (const [index, view] of paper.views().entries()) {
      expect(view.url).toBe(paper.routes[index]?.url);
      expect(() => digestValue(view)).not.toThrow();
      expect(structuredClone(view)).toEqual(view);
      kinds.add(view.kind);
    }
    expect([...kinds].sort()).toEqual(
      'archive article author authors feed feed-list feeds home icon manifest month news-sitemap not-found redirect robots search section sitemap sitemap-index tag tags year'.split(
        ' ',
      ),
    );
  });

  test('has all fields that its kind has anywhere', () => {
    const fields = new Map<string, string>();
    for (const view of paper.views()) {
      const names = Object.keys(view).sort().join(' ');
      expect(names).toBe(fields.get(view.kind) ?? names);
      fields.set(view.kind, names);
    }
  });

  test('is linked by an address below the sub-path of the site', () => {
    const hrefs = JSON.stringify(paper.views()).matchAll(/"href":"([^"]*)"/g);
    const outside = [...hrefs].flatMap(([, href = '']) =>
      /^(?:#|(https:\/\/example\.vn)?\/bao\/)/.test(href) ? [] : [href],
    );
    expect(outside).toEqual([]);
  });
});

test('an old address leads to the new one', () => {
  expect(paper.view('redirect', '/cu/bài/')).toEqual({
    kind: 'redirect',
    url: '/cu/bài/',
    href: '/bao/2015/03/goc/',
    canonical: 'https://example.vn/bao/2015/03/goc/',
  });
});

test('a file is published as it is', () => {
  const { site } = assembled({});
  const { view } = shownAt(site, []);
  const target = { kind: 'file', file: 'static/favicon.ico', digest: 'abc' } as const;
  const [url, path] = ['/favicon.ico', 'favicon.ico'];
  const route: Route = { url, path, origin: 'static/favicon.ico', language: 'vi', target };
  expect(view(route)).toEqual({
    kind: 'file',
    clean: false,
    url: '/favicon.ico',
    file: 'static/favicon.ico',
    digest: 'abc',
  });
});

test('a route of another site is a mistake of the caller', () => {
  const { site } = assembled({});
  const { view } = shownAt(site, []);
  for (const route of paper.routes.filter(({ target }) => 'key' in target || 'year' in target)) {
    expect(() => view(route)).toThrow(TypeError);
  }
});

describe('the digest of a view', () => {
  test('tells apart exactly the views that differ', () => {
    const changed = newspaper({
      metas: [
        ...archive(50).map((of, index) => (index === 47 ? { ...of, title: 'Tên khác' } : of)),
        meta({ key: 'goc', date: '2015-03-01', aliases: ['/cu/bài/'] }),
      ],
      files: archiveFiles,
      config: { url: 'https://example.vn/bao/', perPage: 5 },
    });
    const other = changed.views();
    const differences = paper.views().filter((view, index) => {
      const now = other[index];
      if (now === undefined) throw new Error('Both sites have the same routes.');
      const differs = JSON.stringify(view) !== JSON.stringify(now);
      expect(differs).toBe(digestValue(view) !== digestValue(now));
      return differs;
    });
    expect(differences.length).toBeGreaterThan(5);
    expect(differences.length).toBeLessThan(paper.routes.length / 2);
  });
});
