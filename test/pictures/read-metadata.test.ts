import fc from 'fast-check';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { creditXmp, type PictureRights } from '../../src/pictures/credit-xmp.ts';
import { readMetadata } from '../../src/pictures/read-metadata.ts';
import { photo } from '../helpers/photo.ts';
import { png } from '../helpers/png.ts';

const nobody: PictureRights = { creators: [], credit: null, copyright: null, licence: null, licensor: null };

async function jpeg(xmp: string | null, exif: Record<string, string> = {}): Promise<Uint8Array> {
  const plain = sharp(png(20, 10)).jpeg();
  const named = xmp === null ? plain : plain.withXmp(xmp);
  return (Object.keys(exif).length === 0 ? named : named.withExif({ IFD0: exif })).toBuffer();
}

describe('what a file says (R4.7)', () => {
  test('in IPTC, in Vietnamese', async () => {
    const { bytes } = await photo(40, 30, {
      caption: 'Hội nghị',
      byline: 'Văn Trọng',
      copyright: '© Mộ Đức',
    });
    expect(readMetadata(bytes, null)).toMatchObject({
      texts: { caption: 'Hội nghị', alt: null, credit: 'Văn Trọng' },
      rights: { creators: ['Văn Trọng'], credit: null, copyright: '© Mộ Đức' },
      personal: ['gps', 'serial', 'owner'],
    });
  });

  test('in XMP is believed before IPTC and EXIF', async () => {
    const xmp = creditXmp({ ...nobody, creators: ['Thu Hà', 'Lê Minh'] });
    expect(readMetadata(await jpeg(xmp, { Artist: 'Camera' }), null).texts.credit).toBe('Thu Hà, Lê Minh');
  });

  test('the artist of the camera is no credit, nor kept: it may be a source', async () => {
    for (const named of [{ Artist: 'Le Minh' }, { XPAuthor: 'Le Minh' }]) {
      const { texts, rights, artist } = readMetadata(await jpeg(null, named), null);
      expect([texts.credit, rights.creators]).toEqual([null, []]);
      if ('Artist' in named) expect(artist).toBe('Le Minh');
    }
    const xmp = creditXmp({ ...nobody, creators: ['Thu Hà'] });
    expect(readMetadata(await jpeg(xmp, { Artist: 'Le Minh' }), null).artist).toBeNull();
  });

  test('an agency is the credit where no person is', async () => {
    const xmp = creditXmp({ ...nobody, credit: 'Thông tấn xã' });
    expect(readMetadata(await jpeg(xmp), null).texts.credit).toBe('Thông tấn xã');
  });

  test.each([
    'OLYMPUS DIGITAL CAMERA',
    'SONY DSC',
    'Exif_JPEG_PICTURE',
    'DCIM100MEDIADJI_0001.JPG',
    'Untitled',
  ])('a caption that a machine wrote is none: %s', async (words) => {
    const bytes = await jpeg(null, { ImageDescription: words });
    expect(readMetadata(bytes, null).texts.caption).toBeNull();
  });

  test('nothing is nothing', () => {
    expect(readMetadata(png(3, 2), null)).toEqual({
      texts: { caption: null, alt: null, credit: null },
      rights: nobody,
      artist: null,
      personal: [],
    });
  });

  test('and no bytes at all stop it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const jpegStart = [0xff, 0xd8, 0xff, 0xe1, 0, 60, ...Buffer.from('Exif\x00\x00MM\x00*')];
        expect(readMetadata(new Uint8Array([...jpegStart, ...bytes]), bytes).personal).toBeInstanceOf(Array);
      }),
    );
  });
});

describe('credits as XMP (R4.8)', () => {
  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .map((value) =>
      value
        .normalize('NFC')
        .replace(/[\p{C}\s]+/gu, ' ')
        .trim(),
    )
    .filter((value) => value !== '');

  test('come back as they were written, whatever they hold', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(text, { minLength: 1, maxLength: 3 }),
        text,
        text,
        async (creators, credit, copyright) => {
          const rights = {
            creators,
            credit,
            copyright,
            licence: 'https://a.vn/giay-phep?x=1&y=2',
            licensor: null,
          };
          const bytes = await jpeg(creditXmp(rights));
          expect(readMetadata(bytes, null).rights).toEqual(rights);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('nothing to say is no packet', () => {
    expect(creditXmp(nobody)).toBeNull();
  });

  test('a PNG keeps them too, where they lie compressed', async () => {
    const bytes = await sharp(png(20, 10))
      .png()
      .withXmp(creditXmp({ ...nobody, creators: ['Văn Trọng'] }) ?? '')
      .toBuffer();
    const { xmp = null } = await sharp(bytes).metadata();
    expect(readMetadata(bytes, xmp).rights.creators).toEqual(['Văn Trọng']);
  });
});
