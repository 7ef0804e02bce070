/** Files made of pictures are named by a version that is raised by hand: this says when. */

import fs from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { drawPicture } from '../../bench/picture.js';
import { digestBytes, digestValue } from '../../src/base/digest.ts';
import { pictureMaker } from '../../src/build/pictures/picture-maker.ts';
import { cleanSvg } from '../../src/pictures/clean-svg.ts';
import { developPicture } from '../../src/pictures/develop-picture.ts';
import { defaultPictures } from '../../src/pictures/settings.ts';
import { photo } from '../helpers/photo.ts';

const record = path.join(import.meta.dirname, 'maker-version.json');
const all = { shown: true, teaser: true, full: true };
const settings = { ...defaultPictures, avif: true, widths: [64, 200] };

/** A digest of everything that is made of a few samples, and of what is read in them. */
async function made(): Promise<string> {
  const words = { caption: 'Hội nghị', byline: 'Văn Trọng', credit: 'Bản tin', copyright: '© Mộ Đức' };
  const { bytes } = await photo(300, 400, words);
  const drawing = await sharp(drawPicture(3)).resize(300).png().toBuffer();
  const samples = [
    await developPicture(bytes, 'jpeg', all, settings, new Set()),
    await developPicture(drawing, 'png', all, settings, new Set()),
  ];
  const svg = '<svg xmlns="http://www.w3.org/2000/svg"><g fill="url(#a)" onload="x"><text>Đ</text></g></svg>';
  return digestValue([
    ...samples.map(({ look, made: files }) => [
      { ...look, colour: [...(look.colour ?? [])] },
      Array.from(files, ([suffix, content]) => [suffix, digestBytes(content)]),
    ]),
    cleanSvg(new TextEncoder().encode(svg))?.text ?? '',
  ]);
}

/** Codecs use what the processor has, so what was recorded on one kind says nothing of another. */
const machine = `${process.platform} ${process.arch}`;

test('what is made of pictures is what that version makes; UPDATE=1 records it, after raising the version', async () => {
  const now = { machine, maker: pictureMaker(), made: await made() };
  const before = fs.existsSync(record) ? JSON.parse(fs.readFileSync(record, 'utf8')) : null;
  const raised = before === null || before.maker !== now.maker || before.made === now.made;
  if (process.env.UPDATE && raised) fs.writeFileSync(record, `${JSON.stringify(now, null, 2)}\n`);
  else if (before?.machine === machine) expect(now).toEqual(before);
});
