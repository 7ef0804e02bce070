/** What becomes of pictures that are no photographs, that are too large or damaged, and that are to stay as they are. */

import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { photo } from '../helpers/photo.ts';
import { png } from '../helpers/png.ts';
import { article, site, type TestSite } from '../helpers/site.ts';

const settings = 'url: https://moduc.example/\nsections: { tin: Tin tức }\n';
const page = '2021/01/bai/index.html';

/** A site of one article of this body, with files beside it. */
function paper(body: string, files: Readonly<Record<string, string | Uint8Array>>, more = ''): TestSite {
  return site({
    'bantin.yaml': settings + more,
    'content/tin/bai/index.md': article({ title: 'Bài' }, body),
    ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`content/tin/bai/${name}`, bytes])),
  });
}

const media = ({ pages }: TestSite) =>
  [...pages().keys()]
    .filter((name) => name.startsWith('media/'))
    .map((name) => name.replace(/-[0-9a-f]{8}(?=[-.])/, ''));
const bytesOf = (paper: TestSite, pattern: RegExp) => {
  const name = [...paper.pages().keys()].find((file) => pattern.test(file)) ?? 'missing';
  return fs.readFileSync(path.join(paper.out, name));
};
const told = (problems: readonly { code: string; at: { line: number; file: string } | null }[]) =>
  problems.map(({ code, at }) => `${code} ${at?.file}:${at?.line}`);

let camera: Uint8Array;
let film: Uint8Array;
beforeAll(async () => {
  camera = (await photo(900, 1200)).bytes;
  const frames = ['#ff0000', '#00ff00', '#0000ff'].map((background) =>
    sharp({ create: { width: 60, height: 40, channels: 3, background } })
      .png()
      .toBuffer(),
  );
  film = await sharp(await Promise.all(frames), { join: { animated: true } })
    .gif({ delay: [100, 200, 300], loop: 2 })
    .toBuffer();
});

describe('a picture that moves', () => {
  test('goes on moving, in the same times', async () => {
    const one = paper('![Phim](phim.gif)\n', { 'phim.gif': film });
    await one.build();
    expect(one.page(page)).toMatch(
      /<source type="image\/webp" srcset="[^" ]+-60\.webp 60w"[^>]*><img src="[^"]+-60\.gif"/,
    );
    for (const pattern of [/phim-\w+-60\.gif$/, /phim-\w+-60\.webp$/]) {
      expect(await sharp(bytesOf(one, pattern)).metadata()).toMatchObject({
        ...{ pages: 3, delay: [100, 200, 300], loop: 2, width: 60 },
      });
    }
    expect((await sharp(bytesOf(one, /16x9-60\.jpg$/)).metadata()).pages).toBeUndefined();
  });

  test('with more pixels in all frames than are worked on goes on as it is, with a warning', async () => {
    const one = paper('![Phim](phim.gif) [tải](phim.gif)\n\n![Phim](phim.gif)\n', { 'phim.gif': film });
    const settings = fs.readFileSync(path.join(one.root, 'bantin.yaml'), 'utf8');
    one.write({ 'bantin.yaml': `${settings}pictures: { maxPixels: 5000 }\n` });
    const { problems, summary } = await one.build();
    expect(summary).not.toBeNull();
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['picture-too-large', 'warning'],
    ]);
    expect(problems[0]?.message).toMatch(
      /"content\/tin\/bai\/phim\.gif" moves in 3 frames of 60 × 40 pixels/,
    );
    expect(bytesOf(one, /phim-\w+-as-it-is\.gif$/)).toEqual(Buffer.from(film));
    expect(one.page(page)).toMatch(/<img src="[^"]+-as-it-is\.gif" width="60" height="40"/);
    expect(one.page(page)).toMatch(/href="[^"]+-as-it-is-full\.gif"/);
    expect((await sharp(bytesOf(one, /16x9-60\.jpg$/)).metadata()).pages).toBeUndefined();
    expect((await one.build()).changed).toEqual([]);
    // What the limit allows later is made like any other.
    one.write({ 'bantin.yaml': settings });
    expect((await one.build()).problems).toEqual([]);
    expect(one.page(page)).toMatch(/<img src="[^"]+-60\.gif"/);
  });
});

describe('a drawing in lines', () => {
  const ve =
    '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="30" onload="x()"><script>x()</script><rect width="9"/></svg>';

  test('safety R10 is published without what runs, with a warning that names it', async () => {
    const one = paper('![Bản đồ](ve.svg)\n', { 've.svg': ve });
    const { problems } = await one.build();
    expect(told(problems)).toEqual(['svg-cleaned content/tin/bai/index.md:5']);
    expect(problems[0]?.message).toMatch(/: <svg onload>, script\.$/);
    expect(media(one)).toEqual(['media/ve.svg']);
    expect(bytesOf(one, /ve-\w+\.svg$/).toString()).toMatch(
      /^<svg [^>]*width="60" height="30"><rect width="9"><\/rect><\/svg>\n$/,
    );
    expect(one.page(page)).toMatch(
      /<picture><img src="\/media\/ve-\w+\.svg" width="60" height="30" class="plain"/,
    );
  });

  test('R3.5 is on no card', async () => {
    const one = paper('![Bản đồ](ve.svg)\n', { 've.svg': ve });
    await one.build();
    expect(one.page(page)).not.toContain('og:image');
    expect(one.page(page)).toContain('<meta name="twitter:card" content="summary">');
  });

  test('P43 that is named like a photograph is one all the same, and gets its right name', async () => {
    const one = paper('![Bản đồ](anh.jpg)\n', { 'anh.jpg': ve });
    await one.build();
    expect(media(one)).toEqual(['media/anh.svg']);
  });

  test('that cannot be read stops the build', async () => {
    const one = paper('![Bản đồ](ve.svg)\n', { 've.svg': '<svg width="1" height="1"><rect></svg>' });
    expect(told((await one.build()).problems)).toEqual(['not-a-picture content/tin/bai/index.md:5']);
  });
});

describe('a picture through which the page shows', () => {
  test('stays so where it stands, and has a ground of its own on cards', async () => {
    const clear = await sharp({ create: { width: 80, height: 80, channels: 4, background: '#ff000000' } })
      .png()
      .toBuffer();
    const one = paper('![Dấu](dau.png)\n', { 'dau.png': clear });
    await one.build();
    expect(one.page(page)).toContain('class="plain tiny" alt="Dấu"');
    expect((await sharp(bytesOf(one, /dau-\w+-80\.webp$/)).metadata()).hasAlpha).toBe(true);
    const { data } = await sharp(bytesOf(one, /1x1-80\.jpg$/))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect(data[0]).toBeGreaterThan(250);
  });
});

describe('what stops the build, at the place where the article names it (safety R10)', () => {
  const long = '---\ntitle: Bài\ndate: 28/01/2021\n---\nMột đoạn.\n\n![Ảnh](x.jpg)\n';
  const build = async (bytes: Uint8Array, more = '') => {
    const one = paper('', { 'x.jpg': bytes }, more);
    one.write({ 'content/tin/bai/index.md': long });
    const { problems, summary } = await one.build();
    expect(summary).toBeNull();
    return problems.map(({ code, message, at }) => `${code} ${at?.line}: ${message}`).join();
  };

  test.each([
    ['%PDF-1.7\n', 'a PDF document'],
    ['PK\x03\x04', 'a document of an office program, or an archive'],
    ['\0\0\0\x20ftypisom', 'a film'],
    ['\0\0\0\x20ftypM4A ', 'a sound'],
    ['ID3\x04', 'a sound'],
    ['RIFF\0\0\0\0WAVE', 'a sound'],
  ])('a file that is no picture, whatever its name says: %j', async (start, what) => {
    const bytes = Buffer.from(start.padEnd(200, 'x'), 'latin1');
    expect(await build(bytes)).toMatch(
      new RegExp(`^not-a-picture 7: The file "content/tin/bai/x.jpg" holds ${what}, not a picture`),
    );
  });

  test('more pixels than the settings allow', async () => {
    expect(await build(png(200, 100), 'pictures: { maxPixels: 19999 }\n')).toMatch(
      /^picture-too-large 7: .* 200 × 100 pixels/,
    );
  });

  test('more bytes', async () => {
    expect(await build(camera, 'pictures: { maxBytes: 2000 }\n')).toMatch(
      /^picture-too-large 7: .* at most 0.002 MB/,
    );
  });

  test('more pixels in the frame that stands still', async () => {
    expect(await build(film, 'pictures: { maxPixels: 2000 }\n')).toMatch(
      /^picture-too-large 7: .* 60 × 40 pixels/,
    );
  });

  test.each([0.5, 0.9])('a photograph of which only a share of %d arrived', async (share) => {
    expect(await build(camera.subarray(0, Math.floor(camera.length * share)))).toMatch(
      /^not-a-picture 7: .* is damaged/,
    );
  });

  test('a picture of nothing but its size', async () => {
    expect(await build(png(300, 200).subarray(0, 33))).toMatch(/^not-a-picture 7: /);
  });
});

describe('what is no picture by its name', () => {
  const named = async (body: string, fields: object = {}, more: Record<string, string> = {}) => {
    const one = paper('', {
      'doc.pdf': '%PDF-1.4\n',
      'clip.mp4': 'film',
      'clip.mov': 'film',
      'bang.xlsx': 'PK',
    });
    one.write({ 'content/tin/bai/index.md': article({ title: 'Bài', ...fields }, body), ...more });
    const { problems, summary } = await one.build();
    expect(summary).toBeNull();
    return problems.filter(({ severity }) => severity === 'error');
  };

  test.each([
    ['Xem ![Kế hoạch](doc.pdf?x=1) này.\n', {}],
    ['Xem <img src="clip.mp4">.\n', {}],
    ['![Bảng](bang.xlsx)\n', {}],
    ['Một đoạn.\n', { figures: ['clip.mov'] }],
    ['Một đoạn.\n', { image: 'clip.mov' }],
    ['![Phim](clip.mov)\n', { attachments: ['clip.mov'] }],
    ['![Kế hoạch](https://a.example/x/doc.pdf#page=2)\n', {}],
  ])('is an error that says where it belongs: %s %j', async (body, fields) => {
    const problems = await named(body, fields);
    expect(problems.map(({ code, at }) => [code, at?.file])).toEqual([
      ['not-a-picture', 'content/tin/bai/index.md'],
    ]);
    expect(problems[0]?.hint).toMatch(
      /^List it under "attachments" in the front matter, or link|^Link to it|^Put it in a paragraph|^Save the film as/,
    );
  });

  test('the portrait of an author too', async () => {
    const problems = await named(
      'Một đoạn.\n',
      {},
      {
        'content/authors/trong.md': '---\nname: Văn Trọng\npicture: ../tin/bai/doc.pdf\n---\n',
      },
    );
    expect(problems.map(({ code, at }) => `${code} ${at?.file}:${at?.line}`)).toEqual([
      'not-a-picture content/authors/trong.md:3',
    ]);
  });

  test.each([
    ['![Ảnh](anh)\n', /^Write the whole name of the file, such as "anh\.jpg"/],
    ['![Phim](clip.avi)\n', /^Save the film as \.mp4/],
    ['![Phim](clip.3gp)\n', /^Save the film as \.mp4/],
    ['![Lời](ghi-am.amr)\n', /^Save the sound as \.mp3/],
    ['![Lời](ghi-am.wma)\n', /^Save the sound as \.mp3/],
    ['![Bài](hai.md)\n', /^Link to it, without "!" before the bracket: \[hai\.md\]\(hai\.md\)\.$/],
  ])('%s', async (body, hint) => {
    expect((await named(body)).map((problem) => problem.hint)).toEqual([expect.stringMatching(hint)]);
  });
});

test.each(['a#b.jpg', 'a?b.jpg', 'a%23b.jpg', '100%.jpg'])(
  'a name may hold what addresses end at: %s',
  async (name) => {
    const file = name.replace('%23', '#');
    const body = `![Ảnh](${name})\n`;
    const one = paper(body, { [file]: png(60, 40) });
    one.write({ 'content/tin/bai/index.md': article({ title: 'Bài', attachments: [{ src: name }] }, body) });
    expect((await one.build()).problems).toEqual([]);
    expect(one.page(page)).toMatch(/<img src="\/media\/[a-z0-9-]+-60\.png" width="60"/);
  },
);

test('a drawing without size, and one with the entities of Illustrator, is published', async () => {
  const ve = '<svg xmlns="http://www.w3.org/2000/svg"><rect width="9"/></svg>';
  const ai = `<!DOCTYPE svg [<!ENTITY s "http://www.w3.org/2000/svg">]>${ve.replace(/http[^"]*/, '&s;')}`;
  const one = paper('![Một](ve.svg)\n\n![Hai](ai.svg)\n', { 've.svg': ve, 'ai.svg': ai });
  expect((await one.build()).problems).toEqual([]);
  expect(one.page(page).match(/<img src="[^"]*\.svg" width="300" height="150"/g)).toHaveLength(2);
});

test('a file of static/ that an article shows has to be a picture too', async () => {
  const one = paper('Một đoạn.\n\n![Ảnh](/anh.jpg_large)\n', {});
  one.write({ 'static/anh.jpg_large': png(60, 40) });
  const { problems, summary } = await one.build();
  expect(summary).toBeNull();
  expect(told(problems)).toEqual(['not-a-picture content/tin/bai/index.md:7']);
  expect(problems[0]?.hint).toMatch(/rename it so that it ends in \.jpg/);
});

test('a picture that is found when its path is seen from the top is what was meant', async () => {
  const ve = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
  const one = paper('', { 'p.svg': ve, 'uploads/q.svg': ve });
  for (const [image, meant] of [
    ['uploads/p.svg', '/uploads/p.svg'],
    ['static/uploads/p.svg', '/uploads/p.svg'],
    ['/static/uploads/p.svg', '/uploads/p.svg'],
    ['./uploads/q.sgv', 'uploads/q.svg'],
  ]) {
    one.write({ 'static/uploads/p.svg': ve });
    one.write({ 'content/tin/bai/index.md': article({ title: 'Bài', image: { src: image, alt: 'Vẽ' } }) });
    const { problems } = await one.build();
    const missing = problems.filter(({ code }) => code !== 'not-read');
    expect(missing.map(({ code, hint }) => [code, hint])).toEqual([
      [
        'missing-file',
        `Did you mean "${image?.startsWith('./') ? './' : ''}${meant}"? Upper and lower case count.`,
      ],
    ]);
  }
});

describe('pictures that stay as they are', () => {
  const figures = '![Ảnh](x.jpg)\n';

  test('R4.9 are published byte by byte when the settings want no sizes, with a warning for what they tell', async () => {
    const one = paper(figures, { 'x.jpg': camera }, 'pictures: { resize: false }\n');
    const { problems } = await one.build();
    expect(media(one)).toEqual(['media/x.jpg']);
    expect(bytesOf(one, /x-\w+\.jpg$/).equals(camera)).toBe(true);
    expect(one.page(page)).toMatch(/<picture><img src="\/media\/x-\w+\.jpg" width="900" height="1200"/);
    expect(told(problems)).toEqual([
      'camera-artist content/tin/bai/index.md:5',
      'personal-metadata content/tin/bai/index.md:5',
    ]);
    expect(problems[1]?.message).toContain(
      'where it was taken, the serial number of the camera, who owns the camera',
    );
  });

  test('are made sizes of again when the settings change their mind', async () => {
    const one = paper(figures, { 'x.jpg': camera }, 'pictures: { resize: false }\n');
    await one.build();
    one.write({ 'bantin.yaml': settings });
    await one.build();
    expect(media(one)).toContain('media/x-480.webp');
    expect(media(one)).not.toContain('media/x.jpg');
  });

  test('R4.9 are offered to those who follow a link or download, without what they tell', async () => {
    const one = paper('[Ảnh lớn](x.jpg)\n', {
      'x.jpg': camera,
      'y.webp': await sharp(png(700, 500)).webp().toBuffer(),
    });
    one.write({
      'content/tin/bai/index.md': article(
        { title: 'Bài', attachments: [{ src: 'y.webp' }] },
        '[Ảnh lớn](x.jpg)\n',
      ),
    });
    const { problems } = await one.build();
    expect(told(problems)).toEqual([]);
    expect(media(one)).toEqual(['media/x.jpg', 'media/y.jpg']);
    expect(await sharp(bytesOf(one, /x-\w+\.jpg$/)).metadata()).toMatchObject({ width: 900, height: 1200 });
    expect(bytesOf(one, /x-\w+\.jpg$/).includes('SN-4711')).toBe(false);
    expect(one.page(page)).toMatch(/<a href="\/media\/x-\w+\.jpg">Ảnh lớn<\/a>/);
    expect(one.page(page)).toMatch(/<a href="\/media\/y-\w+\.jpg" download="y.jpg">/);
  });

  test('are offered as they are when the settings say so', async () => {
    const one = paper(
      '![Ảnh](x.jpg)\n\n[Ảnh lớn](x.jpg)\n',
      { 'x.jpg': camera },
      'pictures: { originals: true }\n',
    );
    const { problems } = await one.build();
    expect(told(problems)).toEqual([
      'camera-artist content/tin/bai/index.md:5',
      'personal-metadata content/tin/bai/index.md:7',
    ]);
    const [, address = ''] = /<a href="\/([^"]*)">Ảnh lớn/.exec(one.page(page)) ?? [];
    expect(fs.readFileSync(path.join(one.out, address)).equals(camera)).toBe(true);
    expect(one.page(page)).toMatch(/<img src="\/media\/x-\w+-900\.jpg"/);
  });
});

test('nothing that reads pixels is loaded when no picture has to be made', () => {
  const one = paper('Một đoạn.\n', { 'x.jpg': camera });
  const bantin = (options = '') =>
    spawnSync(process.execPath, [path.resolve('bin/bantin.js'), 'build', '--now', '2021-02-01'], {
      cwd: one.root,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: options },
    });
  const withoutNativeCode = () => bantin('--no-addons');
  expect(withoutNativeCode()).toMatchObject({ status: 0 });
  one.write({ 'content/tin/bai/index.md': article({ title: 'Bài' }, '![Ảnh](x.jpg)\n') });
  expect(withoutNativeCode().status).not.toBe(0);
  expect(bantin()).toMatchObject({ status: 0 });
  one.write({ 'content/tin/hai.md': article({ title: 'Hai' }) });
  expect(withoutNativeCode()).toMatchObject({ status: 0 });
});
