/** By what browsers and phones show a site: one setting, or nothing. */

import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { article, site } from '../helpers/site.ts';

const usual = 'url: https://x.example/vi/\ntitle: Bản tin\nsections: { tin: Tin tức }\n';
const paper = (more = '', files: Record<string, string | Uint8Array> = {}) =>
  site({
    'bantin.yaml': `${usual}${more}`,
    'content/tin/a.md': article({ title: 'Tin A', slug: 'a' }),
    ...files,
  });
const bytesOf = (page: string) => Buffer.from(page, 'latin1');
const svg =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20" width="40" height="20"><script>x()</script><path fill="#0000ff" d="M0 0h40v20H0z"/></svg>';
const raster = () =>
  sharp({ create: { width: 600, height: 300, channels: 4, background: '#00aa00' } })
    .png()
    .toBuffer();

/** The pictures of an ICO file. */
function picturesOf(ico: Buffer) {
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2)]).toEqual([0, 1]);
  return Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const [size, from] = [ico.readUInt32LE(at + 8), ico.readUInt32LE(at + 12)];
    return { across: ico[at], bytes: ico.subarray(from, from + size) };
  });
}

describe('without a setting', () => {
  test('an icon is drawn in the colour of the site, and /favicon.ico is there', async () => {
    const here = paper('accent: "#004466"\n');
    expect((await here.build()).problems).toEqual([]);
    expect(here.page('icon.svg')).toContain('fill="#004466"');
    const [only, ...others] = picturesOf(bytesOf(here.pages().get('favicon.ico') ?? ''));
    expect(others).toEqual([]);
    expect(only?.across).toBe(32);
    const points = only?.bytes ?? Buffer.alloc(0);
    expect([points.readUInt32LE(0), points.readInt32LE(4), points.readInt32LE(8)]).toEqual([40, 32, 64]);
    expect(points.length).toBe(40 + 32 * 32 * 4 + 32 * 4);
    // The lower left corner: blue first.
    expect([...points.subarray(40, 44)]).toEqual([0x66, 0x44, 0x00, 255]);
    const page = here.page('2021/01/a/index.html');
    expect(page).toContain('<link rel="icon" href="/vi/favicon.ico" sizes="32x32">');
    expect(page).toContain('<link rel="icon" href="/vi/icon.svg" type="image/svg+xml">');
    expect(page).toContain('<link rel="manifest" href="/vi/manifest.webmanifest">');
    expect(page).toContain(
      '<meta name="theme-color" media="(prefers-color-scheme: light)" content="#004466">',
    );
    expect(page).toMatch(
      /<meta name="theme-color" media="\(prefers-color-scheme: dark\)" content="#[0-9a-f]{6}">/,
    );
    expect(page).not.toContain('apple-touch-icon');
    expect(JSON.parse(here.page('manifest.webmanifest'))).toMatchObject({
      name: 'Bản tin',
      lang: 'vi',
      dir: 'ltr',
      start_url: '/vi/',
      theme_color: '#004466',
      icons: [{ src: '/vi/icon.svg', sizes: 'any', type: 'image/svg+xml' }],
    });
  });

  test('the site from a disk names no manifest, which browsers refuse there', async () => {
    const here = paper('relative: true\n');
    await here.build();
    const page = here.page('2021/01/a/index.html');
    expect(page).not.toContain('rel="manifest"');
    expect(page).toContain('<link rel="icon" href="../../../icon.svg" type="image/svg+xml">');
    expect(JSON.parse(here.page('manifest.webmanifest'))).toMatchObject({
      start_url: 'index.html',
      icons: [{ src: 'icon.svg' }],
    });
  });

  test('files of the site replace what would be made', async () => {
    const here = paper('', { 'static/favicon.ico': 'own', 'static/manifest.webmanifest': '{}' });
    expect((await here.build()).problems).toEqual([]);
    expect([here.page('favicon.ico'), here.page('manifest.webmanifest')]).toEqual(['own', '{}']);
  });
});

describe('a picture that the settings name', () => {
  test.each(['icon', 'favicon'])('as "%s" becomes all icons', async (name) => {
    const here = paper(`${name}: /bieu-tuong.png\n`, { 'static/bieu-tuong.png': await raster() });
    expect((await here.build()).problems).toEqual([]);
    const { pages } = here;
    const look = async (file: string) => {
      const { width, height, format, hasAlpha } = await sharp(bytesOf(pages().get(file) ?? '')).metadata();
      return [width, height, format, hasAlpha];
    };
    expect(await look('apple-touch-icon.png')).toEqual([180, 180, 'png', false]);
    expect(await look('icon-192.png')).toEqual([192, 192, 'png', true]);
    expect(await look('icon-512.png')).toEqual([512, 512, 'png', true]);
    const icons = picturesOf(bytesOf(pages().get('favicon.ico') ?? ''));
    expect(icons.map(({ across }) => across)).toEqual([16, 32, 48]);
    for (const { across, bytes } of icons) expect((await sharp(bytes).metadata()).width).toBe(across);
    expect(pages().has('icon.svg')).toBe(false);
    const page = here.page('2021/01/a/index.html');
    expect(page).toContain('<link rel="apple-touch-icon" href="/vi/apple-touch-icon.png">');
    expect(page).toContain('<link rel="icon" href="/vi/icon-192.png" sizes="192x192" type="image/png">');
    expect(JSON.parse(here.page('manifest.webmanifest')).icons).toEqual([
      { src: '/vi/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: '/vi/icon-512.png', sizes: '512x512', type: 'image/png' },
    ]);
  });

  test('may be a drawing, which is cleaned, and stands whole in the middle of a square', async () => {
    const here = paper('icon: bieu-tuong.svg\n', { 'static/bieu-tuong.svg': svg });
    await here.build();
    expect(here.page('icon.svg')).toContain('#0000ff');
    expect(here.page('icon.svg')).not.toContain('script');
    const { data } = await sharp(bytesOf(here.pages().get('icon-512.png') ?? ''))
      .raw()
      .toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * 512 + x) * 4, (y * 512 + x) * 4 + 4)];
    expect(at(256, 256)).toEqual([0, 0, 255, 255]);
    expect(at(256, 20)[3]).toBe(0);
    expect(at(2, 256)).toEqual([0, 0, 255, 255]);
  });

  test('is made anew when it changes, and nothing else is; a warm build is a clean one', async () => {
    const here = paper('icon: /b.svg\n', { 'static/b.svg': svg });
    await here.build();
    expect((await here.build()).changed).toEqual([]);
    here.write({ 'static/b.svg': svg.replace('#0000ff', '#ff0000') });
    const icons = [
      'apple-touch-icon.png',
      'b.svg',
      'favicon.ico',
      'icon-192.png',
      'icon-512.png',
      'icon.svg',
    ];
    expect((await here.build()).changed.toSorted()).toEqual(icons);
    const clean = paper('icon: /b.svg\n', { 'static/b.svg': svg.replace('#0000ff', '#ff0000') });
    await clean.build();
    expect(here.pages()).toEqual(clean.pages());
  });

  test.each([
    ['icon: /khong-co.svg', 'missing-file', '"icon"'],
    ['favicon: /khong-co.svg', 'missing-file', '"favicon"'],
    ['favicon: /hong.png', 'not-a-picture', 'hong.png'],
    ['logo: /hong-dau.png', 'not-a-picture', 'hong-dau.png'],
    ['publisher: { logo: /hong-dau.png }', 'not-a-picture', 'hong-dau.png'],
    ['icon: /b.txt', 'not-a-picture', '"icon"'],
    ['icon: /hong.png', 'not-a-picture', 'hong.png'],
    ['icon: /hong.svg', 'not-a-picture', 'hong.svg'],
  ])('that cannot be one is an error: %s', async (setting, code, named) => {
    const here = paper(`${setting}\n`, {
      'static/b.txt': 'x',
      'static/hong.png': (await raster()).subarray(0, 120),
      'static/hong-dau.png': 'x',
      'static/hong.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><g></svg>',
    });
    const { problems, summary } = await here.build();
    expect(summary).toBeNull();
    expect(problems.map((one) => one.code)).toContain(code);
    expect(problems.map(({ message }) => message).join()).toContain(named);
    const told = problems.find((one) => one.code === code);
    const lines = here.files()['bantin.yaml']?.toString().split('\n') ?? [];
    expect(told?.at).toMatchObject({ file: 'bantin.yaml', line: lines.indexOf(setting) + 1 });
    expect(told?.at?.column).toBeGreaterThan(1);
  });
});
