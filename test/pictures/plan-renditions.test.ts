import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { noTexts, type PictureLook } from '../../src/pictures/look.ts';
import { type PictureUses, planRenditions } from '../../src/pictures/plan-renditions.ts';
import { defaultPictures } from '../../src/pictures/settings.ts';

function look(changes: Partial<PictureLook> = {}): PictureLook {
  return {
    ...{
      kind: 'jpeg',
      width: 4000,
      height: 3000,
      alpha: false,
      frames: 1,
      colour: null,
      texts: noTexts,
      artist: null,
    },
    ...changes,
  };
}

const uses = (changes: Partial<PictureUses>) => ({ shown: false, teaser: false, full: false, ...changes });
const shown = uses({ shown: true });

function names(changes: Partial<PictureLook>, use = shown, settings = defaultPictures): string[] {
  return planRenditions(look(changes), use, settings).map(({ suffix }) => suffix);
}

describe('a picture of a text', () => {
  test.each([
    ['a photograph', {}, ['-480.webp', '-960.webp', '-1280.webp', '-1600.webp', '-960.jpg']],
    [
      'one that is smaller than the largest width',
      { width: 1200, height: 800 },
      ['-480.webp', '-960.webp', '-1200.webp', '-1200.jpg'],
    ],
    [
      'one that hardly needs the step before its own width',
      { width: 1000, height: 800 },
      ['-480.webp', '-1000.webp', '-1000.jpg'],
    ],
    ['a small one', { width: 300, height: 200 }, ['-300.webp', '-300.jpg']],
    ['a drawing', { kind: 'png', width: 900 }, ['-480.webp', '-900.webp', '-900.png']],
    [
      'one through which the page shows',
      { kind: 'webp', width: 300, alpha: true },
      ['-300.webp', '-300.png'],
    ],
    ['one that moves', { kind: 'gif', width: 500, frames: 9 }, ['-500.webp', '-500.gif']],
    ['one that moves and is wide', { kind: 'gif', frames: 3 }, ['-1600.webp', '-1600.gif']],
    ['one that moves in more points than are worked on', { kind: 'gif', frames: 9 }, ['-as-it-is.gif']],
    ['a moving WebP', { kind: 'webp', width: 500, frames: 9 }, ['-500.webp']],
    ['a drawing in lines', { kind: 'svg', width: 100 }, ['.svg']],
  ] as const)('R4.4 %s', (_, changes, expected) => {
    expect(names(changes)).toEqual(expected);
  });

  test('comes as AVIF too where the settings want it', () => {
    expect(names({ width: 300 }, shown, { ...defaultPictures, avif: true })).toEqual([
      '-300.avif',
      '-300.webp',
      '-300.jpg',
    ]);
  });

  test('comes in no size at all where the settings want none', () => {
    expect(
      names({}, uses({ shown: true, teaser: true, full: true }), { ...defaultPictures, resize: false }),
    ).toEqual([]);
    expect(names({ kind: 'svg' }, shown, { ...defaultPictures, resize: false })).toEqual(['.svg']);
  });
});

describe('a picture that stands for an article', () => {
  const crops = (changes: Partial<PictureLook>) =>
    planRenditions(look(changes), uses({ teaser: true }), defaultPictures)
      .filter(({ shape }) => shape !== 'whole')
      .map(({ suffix, width, height }) => `${suffix} ${width}×${height}`);

  test('R1.2, R3.4 is cut to 16:9, 4:3 and 1:1, 1,200 pixels wide as JPEG', () => {
    expect(crops({})).toEqual([
      '-16x9-480.webp 480×270',
      '-16x9-960.webp 960×540',
      '-16x9-1280.webp 1280×720',
      '-16x9-1200.jpg 1200×675',
      '-4x3-240.webp 240×180',
      '-4x3-480.webp 480×360',
      '-4x3-1200.jpg 1200×900',
      '-1x1-240.webp 240×240',
      '-1x1-1200.jpg 1200×1200',
    ]);
  });

  test('is cut smaller when it is', () => {
    expect(crops({ width: 400, height: 400 })).toEqual([
      '-16x9-400.webp 400×225',
      '-16x9-400.jpg 400×225',
      '-4x3-240.webp 240×180',
      '-4x3-400.webp 400×300',
      '-4x3-400.jpg 400×300',
      '-1x1-240.webp 240×240',
      '-1x1-400.jpg 400×400',
    ]);
  });
});

describe('a picture to which a link leads', () => {
  test('is published with all its pixels', () => {
    const full = planRenditions(look(), uses({ full: true }), defaultPictures);
    expect(full).toEqual([{ suffix: '.jpg', shape: 'full', type: 'image/jpeg', width: 4000, height: 3000 }]);
    expect(names({ kind: 'png' }, uses({ full: true }))).toEqual(['.png']);
  });

  test('needs no file besides the original where that is published', () => {
    expect(names({}, uses({ full: true }), { ...defaultPictures, originals: true })).toEqual([]);
  });
});

test('nothing is ever enlarged, has no pixels, or shares its name', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  const widths = fc.uniqueArray(fc.integer({ min: 16, max: 8192 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(side, side, widths, fc.boolean(), (width, height, steps, avif) => {
      const settings = { ...defaultPictures, widths: steps.toSorted((a, b) => a - b), avif };
      const plan = planRenditions(
        look({ width, height }),
        { shown: true, teaser: true, full: true },
        settings,
      );
      for (const made of plan) {
        expect(made.width).toBeGreaterThan(0);
        expect(made.width).toBeLessThanOrEqual(width);
        expect(made.height).toBeGreaterThan(0);
        expect(made.height).toBeLessThanOrEqual(height);
      }
      expect(new Set(plan.map(({ suffix }) => suffix)).size).toBe(plan.length);
    }),
  );
});
