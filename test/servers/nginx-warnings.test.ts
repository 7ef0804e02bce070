import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { toNginx } from '../../src/outputs/hosts/nginx.ts';
import type { HostFileView } from '../../src/site/pages/file-views.ts';
import { securityPolicy } from '../../src/site/settings/security-policy.ts';
import { folderWith } from '../cli/captured.ts';
import { installed } from './install.ts';

test.for([true, false])(
  'R11.3 nginx reads what is written for it without a warning (precompressed: %s)',
  (precompressed, context) => {
    context.skip(!installed('nginx', 'nginx'), 'nginx is not installed');
    const view: HostFileView = {
      ...{ kind: 'host-file', url: '/x', file: 'nginx', top: '/', language: 'vi' },
      ...{ moved: [], gone: [], queried: [], goneTitle: 'Đã gỡ', goneText: 'Đã gỡ' },
      ...{
        policy: securityPolicy({}),
        permissions: 'camera=(), autoplay=(self "https://a.example")',
        robots: [
          ['X-Robots-Tag', 'noai, noimageai'],
          ['TDM-Reservation', '1'],
        ],
        precompressed,
        fronts: [],
        preview: false,
      },
    };
    const home = folderWith({ 'site.conf': toNginx(view) });
    const server = `include "${path.join(home, 'site.conf')}";`;
    const file = path.join(home, 'nginx.conf');
    fs.writeFileSync(
      file,
      `events { } pid ${home}/pid; http { include /etc/nginx/mime.types; server { listen 127.0.0.1:8099; ${server} } }`,
    );
    const said = spawnSync('/usr/sbin/nginx', ['-t', '-e', 'stderr', '-c', file, '-p', home], {
      encoding: 'utf8',
    });
    expect(said.stderr).toContain('syntax is ok');
    expect(said.stderr).not.toContain('[warn]');
  },
);

test('hosts are told the type of the list of feeds', () => {
  const view = { kind: 'host-file', url: '/x', file: 'nginx', top: '/', language: 'vi' } as const;
  const rest = {
    moved: [],
    gone: [],
    queried: [],
    goneTitle: '',
    goneText: '',
    policy: '',
    permissions: 'camera=(), autoplay=(self "https://a.example")',
    robots: [],
    precompressed: false,
    fronts: [],
  };
  expect(toNginx({ ...view, ...rest, preview: false })).toMatch(
    /\.opml\$" \{\n.*\n {2}default_type text\/x-opml;/,
  );
});
