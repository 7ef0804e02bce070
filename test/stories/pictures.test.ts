/** What becomes of the pictures of a site, from the file that an editor saved to the files that readers load. */

import fs from 'node:fs';
import path from 'node:path';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawPicture } from '../../bench/picture.js';
import type { BuildEvent } from '../../src/build/events.ts';
import { type Photo, photo, secrets } from '../helpers/photo.ts';
import { png } from '../helpers/png.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const settings = 'url: https://moduc.example/\nsections: { tin: Tin tức }\n';
const words = {
  caption: 'Gặt lúa trên cánh đồng Đức Tân',
  byline: 'Văn Trọng',
  credit: 'Bản tin Mộ Đức',
  copyright: '© Ủy ban nhân dân huyện Mộ Đức',
};

let upright: Photo;
beforeAll(async () => {
  upright = await photo(1500, 2000, words);
});

/** A site of one article that shows `lua.jpg` first. */
function paper(fields: object = {}, more: Readonly<Record<string, string | Uint8Array>> = {}): TestSite {
  return site({
    'bantin.yaml': settings,
    'content/tin/gat/index.md': article(
      { title: 'Mùa gặt', ...fields },
      '![Máy gặt](lua.jpg)\n\nMột đoạn.\n',
    ),
    'content/tin/gat/lua.jpg': upright.bytes,
    ...more,
  });
}

const page = '2021/01/gat/index.html';
const isPicture = (name: string) => name !== 'icon.svg' && /\.(?:jpg|png|webp|gif|svg|avif)$/.test(name);
const made = ({ pages }: TestSite) => [...pages().keys()].filter(isPicture);
const withoutDigest = (name: string) => name.replace(/-[0-9a-f]{8}(?=[-.])/, '');
const bytesOf = (paper: TestSite, name: string) => fs.readFileSync(path.join(paper.out, name));

/** Builds, and counts the pictures that were prepared. */
async function counting(paper: TestSite, options = {}) {
  let prepared = 0;
  const onEvent = ({ step, done }: BuildEvent) => {
    if (step === 'pictures') prepared = done;
  };
  return { ...(await paper.build({ ...options, onEvent })), prepared };
}

describe('a photograph of few pixels', () => {
  test('is shown in no list, and on no card', async () => {
    const one = paper({}, { 'content/tin/gat/lua.jpg': png(60, 40) });
    await one.build();
    expect(one.page('index.html')).not.toContain('<img');
    expect(one.page(page)).toContain('width="60" height="40" class="tone ');
    expect(one.page(page)).toMatch(/ tiny"/);
    expect(one.page(page)).not.toContain('og:image"');
  });
});

describe('a photograph', () => {
  test('is published in sizes, crops and formats, and never as it was', async () => {
    const one = paper();
    expect((await one.build()).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(made(one).map(withoutDigest)).toEqual(
      [
        'media/lua-16x9-1200.jpg',
        'media/lua-16x9-480.webp',
        'media/lua-16x9-960.webp',
        'media/lua-16x9-1280.webp',
        'media/lua-1x1-1200.jpg',
        'media/lua-1x1-240.webp',
        'media/lua-4x3-1200.jpg',
        'media/lua-4x3-480.webp',
        'media/lua-4x3-240.webp',
        'media/lua-480.webp',
        'media/lua-960.jpg',
        'media/lua-960.webp',
        'media/lua-1280.webp',
        'media/lua-1500.webp',
      ].sort(),
    );
  });

  test('that was taken upright is cropped from its upper part, where heads are', async () => {
    const stripes = ['#ffffff', '#00ff00', '#0000ff', '#888888', '#ff0000'].map(
      (fill, index) => `<rect y="${index * 320}" width="900" height="320" fill="${fill}"/>`,
    );
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="1600">${stripes.join('')}</svg>`;
    const one = paper({}, { 'content/tin/gat/lua.jpg': await sharp(Buffer.from(svg)).jpeg().toBuffer() });
    await one.build();
    for (const name of made(one).filter((file) => /-(?:16x9|4x3|1x1)-\d+\.jpg$/.test(file))) {
      const { width = 0, height = 0 } = await sharp(bytesOf(one, name)).metadata();
      const last = { left: 0, top: height - 8, width, height: 8 };
      const { dominant } = await sharp(await sharp(bytesOf(one, name)).extract(last).toBuffer()).stats();
      expect(dominant.r > 200 && dominant.g < 80, name).toBe(false);
    }
    expect(one.page('index.html')).toMatch(
      /<img class="picture tone[^"]*" src="[^"]*-16x9-900\.jpg" width="900" height="506" alt="" fetchpriority="high">/,
    );
  });

  test('R4.9 tells nobody where, with what and by whom it was taken, and holds no other picture', async () => {
    const before = ExifReader.load(Buffer.from(upright.bytes), { expanded: true });
    expect(before.gps?.Latitude).toBeCloseTo(15.058, 2);
    expect(before.exif).toMatchObject({ BodySerialNumber: { description: secrets.serial } });
    expect(before.Thumbnail).toBeDefined();

    const one = paper();
    await one.build();
    expect(made(one).length).toBeGreaterThan(5);
    for (const [name] of one.pages()) {
      const bytes = bytesOf(one, name);
      for (const secret of Object.values(secrets)) expect(bytes.includes(secret)).toBe(false);
      expect(bytes.includes(upright.thumbnail.subarray(20, 200))).toBe(false);
      if (!isPicture(name)) continue;
      const { gps, exif, iptc, Thumbnail } = ExifReader.load(bytes, { expanded: true });
      expect({ gps, exif, iptc, Thumbnail }).toEqual({});
    }
  });

  test('R4.8 keeps its credit and copyright as XMP, in Vietnamese', async () => {
    const one = paper();
    await one.build();
    for (const name of made(one)) {
      const { xmp } = ExifReader.load(bytesOf(one, name), { expanded: true });
      expect(xmp?.creator?.description).toBe('Văn Trọng');
      expect(xmp?.Credit?.description).toBe('Bản tin Mộ Đức');
      expect(xmp?.rights?.description).toBe('© Ủy ban nhân dân huyện Mộ Đức');
      expect(xmp?.description).toBeUndefined();
    }
  });

  test('safety R10 is turned as it is seen', async () => {
    const one = paper();
    await one.build();
    expect(one.page(page)).toMatch(/<img [^>]*width="1500" height="2000"/);
    const name = made(one).find((file) => file.endsWith('-480.webp') && !file.includes('x')) ?? '';
    const { data, info } = await sharp(bytesOf(one, name)).raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual([480, 640]);
    const at = (x: number, y: number) => [...data.subarray((y * 480 + x) * info.channels).subarray(0, 3)];
    for (const y of [40, 600]) {
      expect(at(40, y)[2]).toBeGreaterThan(150);
      expect(at(440, y)[0]).toBeGreaterThan(150);
    }
  });

  test('R4.4 every address of a size leads to a file of that size', async () => {
    const one = paper();
    await one.build();
    const candidates = [...one.page(page).matchAll(/srcset="([^"]*)" sizes="[^"]+"/g)].flatMap(
      ([, set = '']) => set.split(', ').map((candidate) => candidate.split(' ')),
    );
    expect(candidates.map(([, width]) => width)).toEqual(['480w', '960w', '1280w', '1500w']);
    for (const [address = '', width] of candidates) {
      expect(`${(await sharp(bytesOf(one, address.slice(1))).metadata()).width}w`).toBe(width);
    }
    expect(one.page('index.html')).toMatch(/<picture><source type="image\/webp" srcset="\/media\/lua-/);
  });

  test('a page paints its place in its colour, without a style that a strict policy would forbid', async () => {
    const one = paper();
    await one.build();
    expect(one.page(page)).toMatch(
      /<img [^>]*class="tone (?:red-4 green-0 blue-0|red-0 green-0 blue-4) tall-7"/,
    );
    expect(one.page(page)).not.toContain('style=');
  });

  test('is the same whatever the number of threads', async () => {
    const [one, four] = [paper(), paper()];
    await one.build({ threads: 1 });
    await four.build({ threads: 4 });
    expect(four.pages()).toEqual(one.pages());
  });
});

describe('what only the file says', () => {
  test('R4.2, R4.3 is printed, with a note that says so', async () => {
    const one = paper();
    const { problems } = await one.build();
    expect(one.page(page)).toContain(
      '<figcaption>Gặt lúa trên cánh đồng Đức Tân <small class="credit">Ảnh: Văn Trọng</small></figcaption>',
    );
    expect(one.page(page)).toContain('"caption":"Gặt lúa trên cánh đồng Đức Tân","creditText":"Văn Trọng"');
    const [note] = problems.filter(({ code }) => code === 'embedded-text');
    expect(note).toMatchObject({
      severity: 'info',
      at: { file: 'content/tin/gat/index.md', line: 5, column: 1 },
    });
    expect(note?.message).toContain('"Văn Trọng"');
  });

  test('is not printed where the article says something, and looks as if the article had said it', async () => {
    const figures = [{ src: 'lua.jpg', caption: 'Gặt lúa trên cánh đồng Đức Tân', credit: 'Văn Trọng' }];
    const [said, unsaid] = [paper({ figures }), paper()];
    expect((await said.build()).problems.map(({ code }) => code)).toEqual([]);
    await unsaid.build();
    expect(said.page(page)).toBe(unsaid.page(page));
    const other = paper({ figures: [{ src: 'lua.jpg', caption: 'Lúa', credit: 'Thu Hà' }] });
    await other.build();
    expect(other.page(page)).toContain(
      '<figcaption>Lúa <small class="credit">Ảnh: Thu Hà</small></figcaption>',
    );
    expect(other.page(page)).not.toContain('Văn Trọng');
  });

  test('R4.2 an alternative text that nobody wrote anywhere is missed', async () => {
    const one = paper();
    one.write({ 'content/tin/gat/index.md': article({ title: 'Mùa gặt' }, '![](lua.jpg)\n') });
    const { problems } = await one.build();
    expect(problems.map(({ code, at }) => `${code} ${at?.line}`)).toEqual([
      'embedded-text 5',
      'missing-alt 5',
    ]);
    expect(one.page(page)).toMatch(/<img [^>]*alt=""/);
  });

  test('may be an alternative text', async () => {
    const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"><Iptc4xmpCore:AltTextAccessibility><rdf:Alt><rdf:li xml:lang="x-default">Máy gặt "lớn" &lt;xanh&gt;</rdf:li></rdf:Alt></Iptc4xmpCore:AltTextAccessibility></rdf:Description></rdf:RDF></x:xmpmeta>`;
    const one = paper();
    one.write({
      'content/tin/gat/lua.jpg': await sharp(png(500, 400)).jpeg().withXmp(xmp).toBuffer(),
      'content/tin/gat/index.md': article({ title: 'Mùa gặt' }, '![](lua.jpg)\n\nMột ![](lua.jpg) hai.\n'),
    });
    const { problems } = await one.build();
    expect(problems.map(({ code }) => code)).toEqual(['embedded-text', 'embedded-text']);
    expect(one.page(page).match(/alt="Máy gặt &quot;lớn&quot; &lt;xanh&gt;"/g)).toHaveLength(2);
  });
});

describe('a second build', () => {
  test('prepares no picture, also into an empty output folder', async () => {
    const one = paper(
      {},
      {
        'content/tin/nha.md': article({ title: 'Nhà' }, '![Nhà](gat/nha.png)\n'),
        'content/tin/gat/nha.png': png(900, 500),
      },
    );
    expect((await counting(one)).prepared).toBe(2);
    const before = one.pages();
    expect(await counting(one)).toMatchObject({ prepared: 0, changed: [], gone: [] });
    one.remove('dist');
    expect((await counting(one)).prepared).toBe(0);
    expect(one.pages()).toEqual(before);
  });

  test('prepares the one that was replaced, and sweeps what was made of the old one', async () => {
    const one = paper(
      {},
      {
        'content/tin/nha.md': article({ title: 'Nhà' }, '![Nhà](gat/nha.png)\n'),
        'content/tin/gat/nha.png': png(900, 500),
      },
    );
    await one.build();
    const kept = () => Object.keys(one.files()).filter((name) => name.startsWith('.bantin/pictures/'));
    const count = kept().length;
    one.write({ 'content/tin/gat/nha.png': png(900, 500, 30) });
    const { prepared, gone, changed } = await counting(one);
    expect(prepared).toBe(1);
    expect(gone.filter(isPicture).map(withoutDigest)).toEqual(changed.filter(isPicture).map(withoutDigest));
    expect(new Set(gone.filter(isPicture).map((name) => name.split('-')[0]))).toEqual(new Set(['media/nha']));
    expect(kept()).toHaveLength(count);
  });

  test('removes what was made of a picture that nobody names any more', async () => {
    const one = paper();
    await one.build();
    one.write({ 'content/tin/gat/index.md': article({ title: 'Mùa gặt' }) });
    await one.build();
    expect(made(one)).toEqual([]);
    expect(Object.keys(one.files()).filter((name) => name.startsWith('.bantin/pictures/'))).toEqual([]);
  });

  test.each([
    ['missing', (file: string) => fs.rmSync(file)],
    ['cut short', (file: string) => fs.truncateSync(file, 100)],
    ['other', (file: string) => fs.writeFileSync(file, 'khác')],
  ])('makes again what is %s among what was kept, when it is needed', async (_, spoil) => {
    const one = paper();
    await one.build();
    const before = one.pages();
    const folder = path.join(one.root, '.bantin/pictures');
    const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
    for (const name of names.filter((file) => file.includes('16x9'))) spoil(path.join(folder, name));
    expect((await counting(one)).prepared).toBe(0);
    one.remove('dist');
    expect((await counting(one)).prepared).toBe(1);
    expect(one.pages()).toEqual(before);
  });

  test('with the cards of an article that now shows it first makes only these', async () => {
    const one = paper();
    const body = '![Nhà](nha.png)\n\n![Máy gặt](lua.jpg)\n';
    one.write({
      'content/tin/gat/index.md': article({ title: 'Mùa gặt' }, body),
      'content/tin/gat/nha.png': png(900, 500),
    });
    await one.build();
    expect(made(one).filter((name) => name.includes('lua'))).toHaveLength(5);
    const times = one.times();
    one.write({ 'content/tin/gat/index.md': article({ title: 'Mùa gặt' }, '![Máy gặt](lua.jpg)\n') });
    await one.build();
    expect(made(one)).toHaveLength(14);
    for (const [name, time] of one.times())
      if (/lua-\w+-\d+\.\w+$/.test(name)) expect(times.get(name)).toBe(time);
  });
});

describe('one picture under two names, of which each is used for something else', () => {
  test.each([
    ['wider than a crop of it', 2000, 500],
    ['larger than the largest on a page', 2000, 1500],
  ])('is made once where it is %s, warm as clean', async (_, width, height) => {
    const drawn = sharp(drawPicture(3)).resize(width, height, { fit: 'fill' });
    const bytes = await drawn.jpeg().toBuffer();
    const here = site({
      'bantin.yaml': settings,
      'content/tin/gat/index.md': article(
        { title: 'Mùa gặt' },
        ':::gallery\n![Một](a.png)\n\n![Sông](song.jpg)\n:::\n',
      ),
      'content/tin/gat/a.png': png(800, 600),
      'content/tin/gat/song.jpg': bytes,
      'content/tin/lu/index.md': article({ title: 'Mùa lũ' }, '![Sông](nuoc.jpg)\n\nMột đoạn.\n'),
      'content/tin/lu/nuoc.jpg': bytes,
      'content/tin/tai/index.md': article({ title: 'Tải về' }, '[Ảnh lớn](lon.jpg)\n'),
      'content/tin/tai/lon.jpg': bytes,
    });
    expect((await here.build()).problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    const files = here.pages();
    const gallery = here.files()['content/tin/gat/index.md'] ?? '';
    here.write({ 'content/tin/gat/index.md': article({ title: 'Mùa gặt' }, '![Sông](song.jpg)\n') });
    await here.build();
    here.write({ 'content/tin/gat/index.md': gallery });
    await here.build();
    expect(here.pages()).toEqual(files);
  });
});
