/** What is written for a host says to that host just what was meant, whatever addresses and words are written. */

import vm from 'node:vm';
import { parseXml, type XmlElement } from '@rgrove/parse-xml';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodePath, safePath } from '../../../src/base/addresses/paths.ts';
import { toCloudflareRedirects } from '../../../src/outputs/hosts/cloudflare-redirects.ts';
import { toCloudfrontFunction } from '../../../src/outputs/hosts/cloudfront-function.ts';
import { toCloudfrontHeaders } from '../../../src/outputs/hosts/cloudfront-headers.ts';
import { toHeaders } from '../../../src/outputs/hosts/headers.ts';
import { toHtaccess } from '../../../src/outputs/hosts/htaccess.ts';
import { toNetlifyRedirects } from '../../../src/outputs/hosts/netlify-redirects.ts';
import { toNginx } from '../../../src/outputs/hosts/nginx.ts';
import { toWebConfig } from '../../../src/outputs/hosts/web-config.ts';
import type { HostFileView } from '../../../src/site/pages/file-views.ts';
import { securityPolicy } from '../../../src/site/settings/security-policy.ts';
import { hostileAddress } from '../../helpers/hostile-address.ts';
import {
  apacheWords,
  cloudflareRedirects,
  type NginxDirective,
  netlifyHeaders,
  netlifyRedirects,
  nginxDirectives,
  rewriteGoal,
  rewriteWords,
} from './host-grammars.ts';

/** Any path that a disk takes: more than articles may claim, since the writers are not to rely on that. */
const anyPath = hostileAddress.map((written) => safePath(written, '')).filter((path) => path !== null);
const top = fc.constantFrom('/', '/repo/', '/bản tin/', '/~tin/a.b/');

const views: fc.Arbitrary<HostFileView> = fc
  .record({
    top,
    froms: fc.uniqueArray(anyPath, { maxLength: 6, selector: (path) => encodePath(path) }),
    tos: fc.array(anyPath, { minLength: 6, maxLength: 6 }),
    text: fc.string({ unit: 'binary' }).map((text) => text.toWellFormed()),
  })
  .map(({ top, froms, tos, text }): HostFileView => {
    const urls = froms.map((path, index) => `${top}${path}${index % 2 === 0 ? '/' : ''}`);
    return {
      ...{
        kind: 'host-file',
        url: '/x',
        file: 'headers',
        top,
        language: 'vi',
        precompressed: false,
        fronts: [],
        preview: false,
      },
      moved: urls.slice(1).map((url, index) => [url, encodePath(`${top}${tos[index]}/`)] as const),
      gone: urls.slice(0, 1),
      queried: [],
      ...{
        goneTitle: text,
        goneText: `<script>${text}`,
        policy: securityPolicy({ 'script-src': ['https://a.vn'] }),
        permissions: 'camera=(), autoplay=(self "https://a.example")',
        robots: [
          ['X-Robots-Tag', 'noai, noimageai'],
          ['TDM-Reservation', '1'],
        ],
      },
    };
  });

const meant = ({ moved }: HostFileView) =>
  moved.map(([from, to]) => [decodeURIComponent(encodePath(from)), to]);

describe('read by the host, its file says just what was meant (R11.3)', () => {
  test('_redirects of Netlify', async () => {
    await fc.assert(
      fc.asyncProperty(views, async (view) => {
        const rules = await netlifyRedirects(toNetlifyRedirects(view));
        const read = rules.map(({ from, to, status }) => [decodeURIComponent(from), to, status]);
        const led = meant(view).map(([from = '', to = '']) => [from, to.replaceAll('*', '%2A'), 301]);
        const gone = view.gone.map((url) => [url, `${encodePath(view.top)}410.html`, 404]);
        expect(read).toEqual([...led, ...gone]);
      }),
      { numRuns: 60 },
    );
  });

  test('_redirects of Cloudflare Pages', () => {
    fc.assert(
      fc.property(views, (view) => {
        const read = cloudflareRedirects(toCloudflareRedirects(view));
        expect(
          read.map(({ from, to, status }) => [decodeURIComponent(from), decodeURIComponent(to), status]),
        ).toEqual(meant(view).map(([from, to = '']) => [from, decodeURIComponent(to), 301]));
      }),
    );
  });

  test('_headers', async () => {
    await fc.assert(
      fc.asyncProperty(views, async (view) => {
        const rules = await netlifyHeaders(toHeaders(view));
        const here = encodePath(view.top);
        expect(rules.map((rule) => rule.for)).toEqual(
          ['*', 'assets/*', 'media/*', 'rss.xml', 'atom.xml', 'feed.json', 'sitemap.xml'].map(
            (path) => here + path,
          ),
        );
        expect(rules[0]?.values['Content-Security-Policy']).toBe(view.policy);
      }),
      { numRuns: 30 },
    );
  });

  test('settings of nginx', () => {
    fc.assert(
      fc.property(views, (view) => {
        const all = nginxDirectives(toNginx(view));
        const exact = all.filter(({ words }) => words[0] === 'location' && words[1] === '=');
        const answers = new Map(
          exact.map(({ words, inside }) => [words[2], inside?.map((one) => one.words)]),
        );
        for (const [from, to] of view.moved) expect(answers.get(from)).toEqual([['return', '301', to]]);
        for (const url of view.gone) expect(answers.get(url)).toEqual([['return', '410']]);
        const files = [...view.moved.map(([from]) => from), ...view.gone].filter((url) => url.endsWith('/'));
        expect(answers.size).toBe(view.moved.length + view.gone.length + files.length);
        const known =
          /^(?:index|absolute_redirect|charset|charset_types|error_page|add_header|location|return|types|default_type)$/;
        const check = (list: readonly NginxDirective[]) => {
          for (const { words, inside } of list) {
            expect(words[0]).toMatch(known);
            check(inside ?? []);
          }
        };
        check(all);
        const patterns = all.filter(({ words }) => words[1] === '~').map(({ words }) => words[2] ?? '');
        expect(patterns).toContain('/rss\\.xml$');
        for (const pattern of patterns) expect(() => new RegExp(pattern)).not.toThrow();
      }),
    );
  });

  test('.htaccess of Apache', () => {
    fc.assert(
      fc.property(views, (view) => {
        const lines = toHtaccess(view).split('\n');
        const rules = lines.filter((line) => /^\s*RewriteRule "\^/.test(line)).map(rewriteWords);
        const asked = [...view.moved.map(([from]) => from), ...view.gone].map((url) =>
          url.slice(view.top.length),
        );
        expect(rules).toHaveLength(asked.length);
        for (const [index, [pattern = '', goal = '', flags]] of rules.entries()) {
          const matcher = new RegExp(pattern);
          expect(asked.filter((path) => matcher.test(path))).toEqual([asked[index]]);
          const to = view.moved[index]?.[1];
          expect(rewriteGoal(goal)).toBe(to ?? '-');
          expect(flags).toBe(to === undefined ? 'G,L' : 'R=301,L,NE');
        }
        const headers = lines.filter((line) => /^\s*Header /.test(line)).map(apacheWords);
        expect(headers).toContainEqual(['Header', 'always', 'set', 'Content-Security-Policy', view.policy]);
        expect(
          lines.map((line) => line.trim().split(/[ >]/)[0] ?? '').filter((word) => !apacheNames.test(word)),
        ).toEqual([]);
      }),
    );
  });

  test('web.config of IIS', () => {
    fc.assert(
      fc.property(views, (view) => {
        const [notFound] = elements(parseXml(toWebConfig(view)).root as XmlElement, 'error');
        expect(notFound?.attributes.path).toBe(`${encodePath(view.top)}404.html`);
        const added = elements(parseXml(toWebConfig(view)).root as XmlElement, 'add').map(
          (one) => one.attributes,
        );
        expect(added).toContainEqual({ name: 'Content-Security-Policy', value: view.policy });
      }),
      { numRuns: 20 },
    );
  });

  test('a function and a policy of CloudFront', () => {
    fc.assert(
      fc.property(views, (view) => {
        const code = toCloudfrontFunction(view);
        const handler = vm.runInNewContext(`'use strict'; ${code}; handler`);
        const ask = (uri: string) => JSON.parse(JSON.stringify(handler({ request: { uri } })));
        for (const [from, to] of view.moved)
          expect(ask(encodePath(from))).toMatchObject({
            statusCode: 301,
            headers: { location: { value: to } },
          });
        for (const url of view.gone) {
          const { statusCode, body } = ask(encodePath(url));
          expect(statusCode).toBe(410);
          expect(body.data).not.toMatch(/<script/);
        }
        expect(code).not.toMatch(/[\u2028\u2029]/);
        expect(JSON.parse(toCloudfrontHeaders(view)).Name).toBe('bantin');
      }),
    );
  });
});

const apacheNames =
  /^(?:#.*|<?\/?(?:IfModule|FilesMatch|If)|Options|DirectoryIndex|ErrorDocument|AddDefaultCharset|AddType|AddCharset|ForceType|Header|RewriteEngine|RewriteRule|)$/;

function elements(root: XmlElement, name: string): XmlElement[] {
  const inside = root.children.flatMap((child) =>
    'children' in child ? elements(child as XmlElement, name) : [],
  );
  return root.name === name ? [root, ...inside] : inside;
}
