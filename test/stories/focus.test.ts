/** The point of a picture that its crops keep. */

import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { focus } from '../../src/articles/front-matter/values/focus.ts';
import { site } from '../helpers/site.ts';

/** 640 by 480, black but for a white square of 120 at its lower right. */
async function picture(): Promise<Buffer> {
  const square = { create: { width: 120, height: 120, channels: 3, background: '#fff' } } as const;
  return sharp({ create: { width: 640, height: 480, channels: 3, background: '#000' } })
    .composite([{ input: square, left: 520, top: 360 }])
    .jpeg()
    .toBuffer();
}

function text(fields: string): string {
  return `---\ntitle: Lúa\ndate: 28/01/2021\n${fields}---\nMột đoạn.\n`;
}

async function paper(fields: string) {
  return site({
    'bantin.yaml': 'url: https://moduc.example/\nsections: { tin: Tin }\n',
    'content/tin/lua.md': text(fields),
    'content/tin/anh.jpg': await picture(),
  });
}

/** How bright the crop of the largest form is at its right edge, from the top to the bottom. */
async function rightEdge(root: string, crop: string): Promise<number[]> {
  const folder = path.join(root, 'dist/media');
  const [name = ''] = fs.readdirSync(folder).filter((file) => file.includes(crop) && file.endsWith('.jpg'));
  const { data, info } = await sharp(path.join(folder, name))
    .greyscale()
    .raw()
    .toBuffer({ resolveWithObject: true });
  return [0.1, 0.9].map((share) => data[Math.floor(info.height * share) * info.width + info.width - 3] ?? -1);
}

const said = { alt: 'figures: [{ src: anh.jpg, alt: Ruộng, caption: Lúa chín }]\n' };

test('crops are cut around the point, and another point makes the crops again and nothing else', async () => {
  const here = await paper(`${said.alt}focus: top\n`);
  expect((await here.build()).problems).toEqual([]);
  const [above, below] = await rightEdge(here.root, '-16x9-');
  expect([(above ?? 255) < 40, (below ?? 255) < 40]).toEqual([true, true]);
  const media = () => fs.readdirSync(path.join(here.out, 'media')).sort();
  const before = media();
  here.edit('content/tin/lua.md', (written) => written.replace('focus: top', 'focus: [90%, 95%]'));
  const { changed } = await here.build();
  expect((await rightEdge(here.root, '-16x9-'))[1]).toBeGreaterThan(215);
  const made = changed.filter((name) => name.startsWith('media/'));
  expect(made.length).toBeGreaterThan(3);
  expect(made.filter((name) => !/-(?:16x9|4x3|1x1)-at-90-95-/.test(name))).toEqual([]);
  expect(media().filter((name) => !/-at-/.test(name))).toEqual(before.filter((name) => !/-at-/.test(name)));
  expect(here.page('2021/01/lua/index.html')).toMatch(/og:image" content="[^"]*-16x9-at-90-95-/);
  const warm = here.pages();
  here.remove('.bantin');
  await here.build();
  expect(here.pages()).toEqual(warm);
});

test('a figure may say it itself, also as other tools do', async () => {
  const here = await paper(
    'cover: { image: anh.jpg, focal_point: BottomRight, alt: Ruộng, caption: Lúa chín }\n',
  );
  expect((await here.build()).problems).toEqual([]);
  expect((await rightEdge(here.root, '-16x9-at-100-100-'))[1]).toBeGreaterThan(215);
});

test('two articles that want other points of one picture are told', async () => {
  const here = await paper(`${said.alt}focus: top\n`);
  here.write({ 'content/tin/mia.md': text(`${said.alt}focus: bottom\nslug: mia\n`).replace('Lúa', 'Mía') });
  const { problems } = await here.build();
  expect(problems.map(({ code, at }) => [code, at?.file])).toEqual([
    ['other-focus', expect.stringMatching(/^content\/tin\/(?:lua|mia)\.md$/)],
  ]);
});

test.each<[written: unknown, point: unknown]>([
  ['top', [50, 0]],
  ['trên trái', [0, 0]],
  ['Bottom-Right', [100, 100]],
  ['Center', [50, 50]],
  ['giữa', [50, 50]],
  ['50% 20%', [50, 20]],
  ['0.25 0.5', [25, 50]],
  ['33,4% 20%', null],
  [
    ['50%', '20%'],
    [50, 20],
  ],
  [
    ['0', '1'],
    [0, 100],
  ],
  [
    ['30', '70'],
    [30, 70],
  ],
  [{ x: '0.5', y: '0.2' }, [50, 20]],
  ['smart', undefined],
  ['', undefined],
  ['upwards', null],
  ['top bottom', null],
  [['50%'], null],
  [['150%', '0%'], null],
  [{ x: '1' }, null],
])('%j is read as %j', (written, point) => {
  const { success, data } = focus.safeParse(written);
  expect(success ? (data ?? undefined) : null).toEqual(point);
});
