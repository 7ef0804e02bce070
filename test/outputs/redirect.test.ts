import { describe, expect, test } from 'vitest';
import { loadLocale } from '../../src/base/locale/load-locale.ts';
import { toRedirect } from '../../src/outputs/redirect.ts';
import { shell, text } from './examples.ts';

const view = {
  kind: 'redirect',
  url: '/tin-cu/123.html',
  href: '/tin/2021/01/hoi-nghi/?a=1&b="2"',
  canonical: 'https://moduc.example/tin/2021/01/hoi-nghi/',
} as const;

describe('a redirect', () => {
  test('R11.3 leads on by itself, by a link, and is kept out of search engines', () => {
    const output = toRedirect(view, shell);
    expect(output).toMatchObject({ path: 'tin-cu/123.html', mediaType: 'text/html' });
    expect(text(output)).toBe(
      '<!DOCTYPE html><html lang="vi" dir="ltr"><head><meta charset="utf-8">' +
        '<title>Trang đã chuyển · Bản tin Mộ Đức</title>' +
        '<meta http-equiv="refresh" content="0;url=/tin/2021/01/hoi-nghi/?a=1&#x26;b=&#x22;2&#x22;">' +
        '<meta name="robots" content="noindex">' +
        '<meta name="viewport" content="width=device-width, initial-scale=1">' +
        '<link rel="canonical" href="https://moduc.example/tin/2021/01/hoi-nghi/"></head>' +
        '<body><main><h1>Trang đã chuyển</h1><p>Địa chỉ mới: ' +
        '<a href="/tin/2021/01/hoi-nghi/?a=1&#x26;b=&#x22;2&#x22;">https://moduc.example/tin/2021/01/hoi-nghi/</a>' +
        '</p></main></body></html>\n',
    );
  });

  test.each(['vi', 'en'])('has its words in %s', (language) => {
    const words = loadLocale(language)?.words ?? {};
    expect(text(toRedirect(view, { ...shell, words }))).not.toContain('undefined');
  });
});
