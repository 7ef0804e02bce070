import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formOf, isTooNarrow } from '../../../src/site/pages/parts/picture-form.ts';

const facts = (width: number, height: number, mediaType = 'image/jpeg') => ({
  size: { width, height },
  mediaType,
});

test.each([
  [1200, 800, ''],
  [800, 800, ''],
  [1200, 1800, ' tall-6'],
  [900, 1000, ' tall-9'],
  [999, 1000, ' tall-9'],
  [300, 9000, ' tall-1'],
  [299, 200, ' tiny'],
  [60, 90, ' tall-6 tiny'],
])('a picture of %d × %d has the form %j', (width, height, form) => {
  expect(formOf(facts(width, height))).toBe(form);
});

test('a drawing is never too small', () => {
  expect(formOf(facts(24, 24, 'image/svg+xml'))).toBe('');
  expect(isTooNarrow(facts(24, 24, 'image/svg+xml'))).toBe(false);
});

test('within the width of its form a picture is never higher than the room', () => {
  const side = fc.integer({ min: 1, max: 20_000 });
  fc.assert(
    fc.property(side, side, (width, height) => {
      const [, tenths] = / tall-(\d)/.exec(formOf(facts(width, height))) ?? [];
      expect(tenths === undefined).toBe(width >= height);
      const shown = Number(tenths ?? 0) / 10;
      if (width * 10 >= height) expect(shown).toBeLessThanOrEqual(width / height);
    }),
  );
});
