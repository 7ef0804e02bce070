import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { loadConfig } from '../../src/site/settings/config.ts';
import { accentGrounds, contrast, readableShade } from '../../src/site/settings/look/accent.ts';
import { folderOf } from '../helpers/theme.ts';

function settings(accent: string) {
  const root = folderOf({ 'bantin.yaml': `url: https://moduc.example/\naccent: ${accent}\n` });
  const { config, problems } = loadConfig(root, {});
  return { accent: config?.accent, problems };
}

test.each([
  ['#000000', '#ffffff', 21],
  ['#fff', '#ffffff', 1],
  ['#777', '#fff', 4.48],
])('the contrast of %s and %s is %d to 1', (one, other, expected) => {
  expect(contrast(one, other)).toBeCloseTo(expected, 2);
  expect(contrast(other, one)).toBeCloseTo(expected, 2);
});

const colour = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, '0')}`);

test('every colour gets a shade that can be read, and one that can be read stays (WCAG 1.4.3)', () => {
  fc.assert(
    fc.property(colour, fc.constantFrom('light' as const, 'dark' as const), (written, scheme) => {
      const shade = readableShade(written, scheme);
      const before = contrast(written, accentGrounds[scheme]);
      return contrast(shade, accentGrounds[scheme]) >= 4.5 && (before < 4.5 || shade === written);
    }),
  );
});

describe('the accent in bantin.yaml', () => {
  test('is one colour, which is made lighter for the dark scheme without a word', () => {
    const { accent, problems } = settings('"#A31621"');
    expect(problems).toEqual([]);
    expect(accent?.light).toBe('#a31621');
    expect(contrast(accent?.dark ?? '#000', accentGrounds.dark)).toBeGreaterThanOrEqual(4.5);
  });

  test('is a colour for each scheme', () => {
    expect(settings('{ light: "#1d6b3a", dark: "#8fd6a8" }')).toEqual({
      accent: { light: '#1d6b3a', dark: '#8fd6a8' },
      problems: [],
    });
  });

  test('that cannot be read is a warning with a shade that can', () => {
    const { accent, problems } = settings('"#ffcc00"');
    expect(accent?.light).toBe('#856a00');
    expect(problems).toMatchObject([
      { code: 'accent-contrast', severity: 'warning', at: { file: 'bantin.yaml', line: 2, column: 9 } },
    ]);
    expect(problems[0]?.message).toContain('1.3 to 1');
    expect(problems[0]?.hint).toContain('#856a00');
    const dark = settings('{ light: "#1d6b3a", dark: "#1d6b3a" }').problems;
    expect(dark.map(({ message }) => message.includes('dark scheme'))).toEqual([true]);
  });

  test.each(['crimson', '"#a3162"', '{ light: "#a31621", dark: white }'])(
    'written as %s is a mistake that says how',
    (written) => {
      const { accent, problems } = settings(written);
      expect(accent).toBeUndefined();
      expect(problems).toMatchObject([{ code: 'wrong-value', severity: 'error' }]);
      expect(problems[0]?.hint).toContain('accent: "#a31621"');
    },
  );
});
