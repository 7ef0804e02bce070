import { describe, expect, test } from 'vitest';
import { noTexts, type PictureLook } from '../../../src/pictures/look.ts';
import { planRenditions } from '../../../src/pictures/plan-renditions.ts';
import { defaultPictures } from '../../../src/pictures/settings.ts';
import { addressesFrom } from '../../../src/site/addresses/address.ts';
import type { SitePicture } from '../../../src/site/order/pictures/picture.ts';
import { publishedFile } from '../../../src/site/pages/parts/published-file.ts';
import { smallPicture } from '../../../src/site/pages/parts/small-picture.ts';
import { toThumbnail } from '../../../src/site/pages/parts/thumbnail.ts';
import { toneOf } from '../../../src/site/pages/parts/tone.ts';
import { nothingMade, viewContext } from '../../../src/site/pages/parts/view-context.ts';
import { config, locale } from '../../helpers/config.ts';
import { picture as facts, meta } from '../../helpers/meta.ts';

const file = facts('content/tin/Ảnh 1.jpg');
const look: PictureLook = {
  ...{ kind: 'jpeg', width: 1200, height: 800, alpha: false, frames: 1, colour: [100, 150, 51] },
  texts: { ...noTexts, alt: 'Cánh đồng' },
  artist: null,
};

function picture(uses: Partial<SitePicture['uses']> = {}, changes: Partial<PictureLook> = {}): SitePicture {
  const all = { shown: false, teaser: false, full: false, ...uses };
  const planned = planRenditions({ ...look, ...changes }, all, defaultPictures);
  const renditions = planned.map((made, index) => ({ ...made, digest: 'x', bytes: 1000 + index }));
  return { facts: file, uses: all, look: { ...look, ...changes }, digest: 'AAAAAAAA', renditions };
}

function context(picture: SitePicture | null = null) {
  return contextOf(file, picture);
}

function contextOf(facts: SitePicture['facts'], picture: SitePicture | null) {
  const settings = config({ url: 'https://example.vn/bao/' });
  return viewContext(
    [['file:tin/Ảnh 1.jpg', { facts, picture }]],
    { config: settings, locale: locale(), addresses: addressesFrom(settings), made: nothingMade() },
    () => meta(),
  );
}

const stem = '/bao/media/anh-1-00000000';

describe('a picture in lists', () => {
  test('R4.4 has the file for all browsers, and the others with their widths', () => {
    expect(toThumbnail('tin/Ảnh 1.jpg', 'Lúa', context(picture({ teaser: true })))).toEqual({
      href: `${stem}-1200.jpg`,
      width: 1200,
      height: 800,
      sources: [
        {
          type: 'image/webp',
          srcset: `${stem}-480.webp 480w, ${stem}-960.webp 960w, ${stem}-1200.webp 1200w`,
        },
      ],
      alt: 'Lúa',
      tone: 'tone red-2 green-3 blue-1',
      fit: 'cover',
      crops: {
        wide: {
          href: `${stem}-16x9-1200.jpg`,
          width: 1200,
          height: 675,
          sources: [
            {
              type: 'image/webp',
              srcset: `${stem}-16x9-480.webp 480w, ${stem}-16x9-960.webp 960w, ${stem}-16x9-1200.webp 1200w`,
            },
          ],
        },
        standard: {
          href: `${stem}-4x3-1067.jpg`,
          width: 1067,
          height: 800,
          sources: [{ type: 'image/webp', srcset: `${stem}-4x3-240.webp 240w, ${stem}-4x3-480.webp 480w` }],
        },
        square: {
          href: `${stem}-1x1-800.jpg`,
          width: 800,
          height: 800,
          sources: [{ type: 'image/webp', srcset: `${stem}-1x1-240.webp 240w` }],
        },
      },
    });
  });

  test.each([
    [{ alpha: true }, 1200, 800],
    [{}, 3100, 1000],
    [{}, 1000, 3100],
  ])('is shown whole where its edges matter: %j %d × %d', (changes, width, height) => {
    const wide = { ...file, size: { width, height } };
    const shown = { ...picture({ teaser: true }, { ...changes, width, height }), facts: wide };
    const seen = toThumbnail('tin/Ảnh 1.jpg', 'Lúa', contextOf(wide, shown));
    expect(seen).toMatchObject({ fit: 'contain', crops: null });
    expect(seen?.sources[0]?.srcset).toContain('480w');
  });

  test('R4.2 says what its file says when nobody else does', () => {
    expect(toThumbnail('tin/Ảnh 1.jpg', null, context(picture({ teaser: true })))?.alt).toBe('Cánh đồng');
    expect(toThumbnail('tin/Ảnh 1.jpg', '', context(picture({ teaser: true })))?.alt).toBe('');
  });

  test('is published as it is where nothing was made of it', () => {
    expect(toThumbnail('tin/Ảnh 1.jpg', 'Lúa', context())).toEqual({
      ...{ href: '/bao/media/anh-1-5943b748.jpg', width: 1200, height: 800, alt: 'Lúa' },
      ...{ sources: [], tone: 'plain', fit: 'cover', crops: null },
    });
  });
});

describe('the file that is published', () => {
  test('R2.8 has the bytes of the one that feeds name', () => {
    const found = publishedFile(file, 'whole', context(picture({ shown: true })));
    expect(found).toMatchObject({ url: '/media/anh-1-00000000-1200.jpg', bytes: 1003, type: 'image/jpeg' });
  });

  test('is the whole one for those who follow a link', () => {
    const found = publishedFile(file, 'full', context(picture({ shown: true, full: true })));
    expect(found).toMatchObject({ url: '/media/anh-1-00000000.jpg', size: { width: 1200, height: 800 } });
  });
});

test.each([
  [[0, 0, 0], 'tone red-0 green-0 blue-0'],
  [[255, 128, 25], 'tone red-5 green-3 blue-0'],
  [null, 'plain'],
] as const)('the colour %j has the classes %s', (colour, classes) => {
  expect(toneOf(picture({ shown: true }, { colour }))).toBe(classes);
});

test('R12.9 a picture beside a result of the search is the smallest square, or the picture itself', () => {
  const src = 'tin/Ảnh 1.jpg';
  expect(smallPicture(src, context(picture({ teaser: true })))).toBe(`${stem}-1x1-240.webp`);
  expect(smallPicture(src, context(picture({ shown: true })))).toBe(`${stem}-1200.jpg`);
  expect(smallPicture(src, context())).toBe(toThumbnail(src, '', context())?.href);
  expect(smallPicture('tin/không.jpg', context())).toBe('');
});
