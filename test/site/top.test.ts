import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressesFrom } from '../../src/site/addresses/address.ts';
import { topOf } from '../../src/site/addresses/top.ts';
import type { GoneView, View } from '../../src/site/pages/view.ts';
import { frame } from '../helpers/sample-site.ts';

const usual = { url: 'https://example.vn/bao/', relative: true };
const at = (url: string): GoneView => ({ kind: 'gone', ...frame(url, 'Trang') });
const seen = (path: string, from: View, site = usual) => addressesFrom(site, topOf(from, site)).href(path);

describe('addresses of a relative site', () => {
  test.each([
    ['/', '/', 'index.html'],
    ['/kinh-te/', '/', 'kinh-te/index.html'],
    ['/', '/2021/01/a/', '../../../index.html'],
    ['/2021/01/b/', '/2021/01/a/', '../../../2021/01/b/index.html'],
    ['/rss.xml', '/kinh-te/', '../rss.xml'],
    ['/kinh-te', '/', 'kinh-te/index.html'],
    ['/2021/01/b/', '/cu/b.html', '../2021/01/b/index.html'],
    ['/tài liệu.pdf', '/', 't%C3%A0i%20li%E1%BB%87u.pdf'],
  ])('R11.2 %s seen from %s is %s', (path, from, written) => {
    expect(seen(path, at(from))).toBe(written);
  });

  test('R11.2 lead from any page to the file of any other', () => {
    const folder = fc.array(fc.stringMatching(/^[a-z0-9-]{1,8}$/), { maxLength: 5 }).map((parts) => {
      return ['', ...parts, ''].join('/');
    });
    fc.assert(
      fc.property(folder, folder, (from, to) => {
        const address = new URL(seen(to, at(from)), `file:///usb/tin${from}index.html`).href;
        expect(address).toBe(`file:///usb/tin${to}index.html`);
      }),
    );
  });

  test('R11.2 are whole on the page for missing pages, which is shown at any depth', () => {
    const missing: View = {
      kind: 'not-found',
      oldAddresses: null,
      latest: [],
      ...frame('/404.html', 'Không có'),
    };
    expect(seen('/kinh-te/', missing)).toBe('https://example.vn/bao/kinh-te/index.html');
    const unknown = { url: 'http://localhost:8080/', relative: true };
    expect(seen('/kinh-te/', missing, unknown)).toBe('kinh-te/index.html');
  });
});
