/** Real servers read what is written for them as it was meant, also where an address is made of their own signs. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, onTestFinished, test } from 'vitest';
import { encodePath, safePath } from '../../src/base/addresses/paths.ts';
import { toHtaccess } from '../../src/outputs/hosts/htaccess.ts';
import { toNginx } from '../../src/outputs/hosts/nginx.ts';
import type { HostFileView } from '../../src/site/pages/file-views.ts';
import { securityPolicy } from '../../src/site/settings/security-policy.ts';
import { hostileAddress } from '../helpers/hostile-address.ts';
import { installed } from './install.ts';
import { serve } from './serve.ts';

const there = { nginx: installed('nginx', 'nginx'), apache: installed('apache2', 'apache2-bin media-types') };

/** All that means something to servers in one name, and many made by chance. */
const paths = [
  'lạ-"$1;{2}\'(3)+[4]^&!~*.|=,@:',
  'a\\n\\t\\"b',
  '{ return 200; }',
  ...fc.sample(
    hostileAddress.map((written) => safePath(written, '')).filter((path) => path !== null),
    { numRuns: 60, seed: 11 },
  ),
].filter((path, index, all) => isAsked(path) && all.indexOf(path) === index);

/** Servers answer some names before they look at any rule, and take some signs of a path together. */
function isAsked(path: string): boolean {
  return !/(?:^|\/)\.|%|\p{C}|\.html$/u.test(path);
}

const files = { nginx: '.nginx/server.conf', apache: '.htaccess' } as const;

describe.each(['nginx', 'apache'] as const)('%s', (name) => {
  test('R11.3 leads on from just the addresses that are written', async (context) => {
    context.skip(!there[name], `${name} is not installed`);
    const documents = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-www-'));
    onTestFinished(() => fs.rmSync(documents, { recursive: true, force: true }));
    fs.chmodSync(documents, 0o755);
    const view: HostFileView = {
      ...{
        kind: 'host-file',
        url: '/x',
        file: name === 'nginx' ? 'nginx' : 'htaccess',
        top: '/',
        language: 'vi',
      },
      moved: paths.map((old, index) => [`/${old}/`, `/${encodePath(`moi ${index} ${old}`)}/`]),
      gone: ['/gỡ "$1"/'],
      queried: [],
      ...{
        goneTitle: 'Đã gỡ',
        goneText: 'Đã gỡ',
        policy: securityPolicy({}),
        permissions: 'camera=(), autoplay=(self "https://a.example")',
        robots: [
          ['X-Robots-Tag', 'noai, noimageai'],
          ['TDM-Reservation', '1'],
        ],
        precompressed: false,
        fronts: [],
        preview: false,
      },
    };
    fs.mkdirSync(path.join(documents, '.nginx'));
    fs.writeFileSync(path.join(documents, files[name]), name === 'nginx' ? toNginx(view) : toHtaccess(view));
    for (const file of ['index.html', '410.html']) fs.writeFileSync(path.join(documents, file), 'Trang');
    const ask = await serve(name, documents, '/');
    expect(paths.length).toBeGreaterThan(30);
    for (const [from, to] of view.moved) {
      const { status, headers } = await ask(encodePath(from));
      const { pathname } = new URL(headers.location ?? 'missing:', 'http://x');
      expect([from, status, decodeURIComponent(pathname)]).toEqual([from, 301, decodeURIComponent(to)]);
    }
    expect((await ask(encodePath('/gỡ "$1"/'))).status).toBe(410);
    expect((await ask('/')).status).toBe(200);
    for (const other of ['/moi/', '/a/b/c/d/', '/lạ/', '/x'])
      expect((await ask(encodePath(other))).status).toBe(404);
  });
});
