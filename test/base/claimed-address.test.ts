import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claimedAddress } from '../../src/base/addresses/claimed-address.ts';
import { outputPath } from '../../src/base/addresses/paths.ts';
import { hostileAddress } from '../helpers/hostile-address.ts';

describe('an address that may be claimed', () => {
  test.each([
    ['/cu/b/', '/cu/b/'],
    ['/cu/b.html', '/cu/b.html'],
    ['/tin-42.HTM', '/tin-42.HTM'],
    ['/cu', '/cu/'],
    ['/cũ/tin-đầu/', '/cũ/tin-đầu/'],
    ['/c%C5%A9/tin/', '/cũ/tin/'],
    ['/van-ban/42.2022', '/van-ban/42.2022/'],
    ['/tin,123,(4)+a=b@c_d.e', '/tin,123,(4)+a=b@c_d.e/'],
    ['/ニュース/第1回/', '/ニュース/第1回/'],
    ['/tin/con-trau/', '/tin/con-trau/'],
    ['/tin/media/', '/tin/media/'],
  ])('%s is %s', (written, url) => {
    expect(claimedAddress(written)).toEqual({ url });
  });

  test.each([
    [['', 'tin/a/', '//evil.example/', 'https://evil.example/'], 'does not begin with one "/"'],
    [['/?p=42', '/tin#1'], 'with "?" or "#"'],
    [
      ['/', '/../tin/', '/a/./b/', '/a\\b/', '/%zz/', '/%2e%2e%2fa/', '/a%00/', '/a\nb/', '/%252e/'],
      'no path',
    ],
    [
      ['/a/%2e%2e/b/', '/a/%2E%2e/b/', '/a/.%2e/b/', '/a/%2e./b/', '/a/%2e/b/', '/a/%2e%2e', '/%2e%2e/'],
      'no path',
    ],
    [['/a%2fb/', '/a%2F%2e%2e%2Fb/', '/a%5cb/', '/a%5C..%5Cb/', '/a/%252e%252e/b/', '/a%255cb/'], 'no path'],
    [['/a/..;/b/', '/a/%2e%2e;/b/', '/a;/b/', '/a%3b/'], '";" is neither'],
    [['/a/．．/b/', '/a/%EF%BC%8E%EF%BC%8E/b/', '/a／b/', '/a․․/', '/a…/'], 'is neither'],
    [['/a/.../b/', '/a/b./', '/a%2e/', '/a/b%2e%2e%2e/'], 'a dot'],
    [['/a%09b/', '/a\tb/', '/a%0ab/', '/a%7fb/'], 'no path'],
    [['/CoN/', '/con%2ehtml', '/ｃｏｎ/', '/a/NUL.tar.html', '/x/lpt9'], 'device'],
    [['/%252f/', '/a%2500/', '/%255c/'], 'no path'],
    [['/*', '/tin/*/', '/%2a/'], '"*" is neither'],
    [['/:splat', '/tin/:slug/', '/x::$DATA'], '":" is neither'],
    [['/$1/', '/$\u007bHOST}/', '/%24/'], '"$" is neither'],
    [['/%25{HTTP_HOST}/'], '"%" is neither'],
    [['/a b/', '/a%20b/'], 'A space'],
    [['/%22/'], '""" is neither'],
    [["/a'b/"], '"\'" is neither'],
    [['/{a}/'], '"{" is neither'],
    [['/a;b/'], '";" is neither'],
    [['/a|b/', '/a&b/', '/a!/', '/~a/', '/a^b/', '/<a>/', '/[a]/'], 'is neither'],
    [['/a\u00a0b/'], 'U+00A0'],
    [['/a\u200bb/', '/a%E2%80%8Bb/'], 'U+200B'],
    [['/a%EF%B7%90b/'], 'no path on this site'],
    [['/\u200fa/'], 'U+200F'],
    [
      ['/.htaccess', '/.git/config', '/.well-known/x/', '/a/.b/', '/%2ehtaccess', '/.env'],
      'begins with a dot',
    ],
    [['/a./', '/a../b/'], 'ends with a dot'],
    [
      ['/x.php', '/x.PHP', '/x.php5/', '/x.phtml', '/x.phtml5', '/x.php.html', '/a.php/b/', '/x.ph%70'],
      '".ph',
    ],
    [['/x.asp', '/x.aspx', '/x.jsp', '/x.cgi', '/x.pl', '/x.shtml', '/x.cfm', '/x.html.py/'], 'servers run'],
    [['/con/', '/tin/AUX', '/nul.html', '/com1/', '/Lpt9.a.html', '/a/prn/'], 'device'],
    [
      ['/web.config', '/WEB.Config/', '/a/web.config', '/cgi-bin/a', '/nginx.conf', '/App_Data/'],
      'keep for themselves',
    ],
    [
      ['/_redirects', '/_headers', '/_worker.js', '/_routes.json', '/_x/', '/ｗeb.config'],
      'keep for themselves',
    ],
    [
      ['/functions/', '/assets/', '/media/x.html', '/Media', '/CNAME', '/netlify.toml'],
      'keep for themselves',
    ],
    [[`/${'đ'.repeat(101)}/`, `/${'a'.repeat(300)}.html`], 'a part of it is longer than 200 bytes'],
    [[`/${'abcdefgh/'.repeat(200)}`], 'longer than 900 bytes'],
    [['/\u0301a/'], 'mark of a letter'],
  ])('%j: none of these may, because it %s', (list, why) => {
    for (const written of list) {
      const claim = claimedAddress(written);
      expect([written, claim.url, 'why' in claim && claim.why]).toEqual([
        written,
        null,
        expect.stringContaining(why),
      ]);
      expect('hint' in claim && claim.hint).toMatch(/^Write .*\.$/);
    }
  });

  test('is said with one that may be had', () => {
    const hint = (written: string) => {
      const claim = claimedAddress(written);
      return 'hint' in claim ? claim.hint : '';
    };
    expect(hint('/tin tức/*')).toContain('"/tin-tuc/"');
    expect(hint('/x.php')).toContain('"/x-php/"');
    expect(hint('/.git/config')).toContain('"/git/config/"');
    fc.assert(
      fc.property(hostileAddress, (written) => {
        const [, example = null] = /"(\/[^"]+)"/.exec(hint(written)) ?? [];
        if (example !== null) expect(claimedAddress(example)).toEqual({ url: example });
      }),
    );
  });

  test('means nothing to any host, whatever is written (safety R7)', () => {
    let claimed = 0;
    fc.assert(
      fc.property(hostileAddress, (written) => {
        const { url } = claimedAddress(written);
        if (url === null) return;
        claimed += 1;
        expect(url).not.toMatch(/[*:$%{}[\]<>"'`\\#?&;|^!~\s\p{C}\p{Z}]/u);
        expect(url.normalize('NFC')).toBe(url);
        expect(path.posix.normalize(url)).toBe(url);
        const file = outputPath(url);
        for (const part of file.split('/')) {
          expect(part).not.toMatch(
            /^\.|\.$|^(?:con|aux|com1)(?:\.|$)|^(?:web\.config|cgi-bin|nginx\.conf)$/i,
          );
          expect(part.replace(/^[^.]*/, '')).not.toMatch(/\.(?:php|phtml)/i);
        }
        expect(file).not.toMatch(/^(?:_|(?:functions|assets|media)\/)/i);
        expect(claimedAddress(encodeURI(url))).toEqual({ url });
        // What browsers and servers make of it is the same place.
        const page = new URL(written, 'https://e.vn').pathname;
        expect(`${decodeURIComponent(page).normalize('NFC')}/`.replace(/\/+/g, '/')).toBe(
          url.replace(/\/*$/, '/'),
        );
      }),
      { numRuns: 5_000, seed: 20211128 },
    );
    expect(claimed).toBeGreaterThan(100);
  });
});
