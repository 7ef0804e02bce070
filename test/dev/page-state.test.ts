import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { describe, expect, test } from 'vitest';
import { livePage } from '../../src/dev/live-page.ts';
import { pageState, unnamedFiles } from '../../src/dev/page-state.ts';

const outputs = new Map([
  ['index.html', 'h'],
  ['rss.xml', 'r'],
  ['assets/theme-11111111.css', 't'],
  ['media/a-22222222.jpg', 'm'],
  ['site.css', 'sitecss-digest'],
  ['logo.svg', 'l'],
]);
const page = (theme: string, body = 'Tin') =>
  `<html><head><link rel="preload" as="style" href="/assets/${theme}"><link rel="stylesheet" href="/assets/${theme}">` +
  `<link rel=stylesheet href=/site.css></head><body>${body}</body></html>`;
const state = (html: string, changed: Record<string, string> = {}) =>
  pageState(html, unnamedFiles(new Map([...outputs, ...Object.entries(changed)])));
const before = state(page('theme-11111111.css'));

describe('what an open page is made of', () => {
  test('its stylesheets are told apart from the rest', () => {
    expect(before.styles).toEqual(['/assets/theme-11111111.css', '/site.css?sitecss-dige']);
    const after = state(page('theme-99999999.css'), { 'site.css': 'other-digest' });
    expect(after.version).toBe(before.version);
    expect(after.styles).toEqual(['/assets/theme-99999999.css', '/site.css?other-digest']);
  });

  test.each([
    ['its text', () => state(page('theme-11111111.css', 'Tin khác'))],
    [
      'a picture without a digest in its name',
      () => state(page('theme-11111111.css'), { 'logo.svg': 'new' }),
    ],
    ['a new script of the site', () => state(page('theme-11111111.css'), { 'new.js': 'n' })],
  ])('%s makes it another version', (_, after) => {
    expect(after().version).not.toBe(before.version);
  });

  test('what other pages, feeds and files with digests in their names are does not matter', () => {
    const elsewhere = { 'index.html': 'x', 'rss.xml': 'x', 'b/index.html': 'x', 'media/b-33333333.jpg': 'x' };
    expect(state(page('theme-11111111.css'), elsewhere)).toEqual(before);
  });

  test('a stylesheet of another site stays as it is', () => {
    const html =
      '<link href="https://x.example/a.css" rel="alternate stylesheet"><link rel="icon" href="/logo.svg">';
    expect(state(html).styles).toEqual(['https://x.example/a.css']);
  });

  test('the script goes to the end of the body, whatever looks like that end', () => {
    const html = '<body title="</body>">a</body><!-- </body> --></html>\n';
    const live = parse(livePage(html, { version: 'v', styles: ['/a"\'<.css'] }));
    const [, body] = (live.childNodes[0] as DefaultTreeAdapterTypes.Element).childNodes;
    const script = (body as DefaultTreeAdapterTypes.Element).childNodes.at(
      -1,
    ) as DefaultTreeAdapterTypes.Element;
    expect(script.tagName).toBe('script');
    const data = script.attrs.find(({ name }) => name === 'data-bantin')?.value ?? '';
    expect(JSON.parse(data)).toEqual({ version: 'v', styles: ['/a"\'<.css'] });
  });

  test('what only looks like a stylesheet is none', () => {
    const html =
      '<p title=\'<link rel="stylesheet" href="/a.css">\'>a</p><!-- <link rel="stylesheet" href="/b.css"> -->' +
      '<script>"<link rel=stylesheet href=/c.css>"</script><link title="a>" rel="a Stylesheet" href="/d.css?a&amp;b">';
    expect(state(html).styles).toEqual(['/d.css?a&b']);
    expect(state(`${html}/d.css?a&b`).version).not.toBe(state(html).version);
  });
});
