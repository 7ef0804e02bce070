import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, fold, oneLine, slugify } from '../../src/base/text/text.ts';

const vietnamese = fc.stringMatching(/^[a-zA-ZăâđêôơưĂÂĐÊÔƠƯáàảãạếềểễệ ,.:0-9-]{0,120}$/);

describe('fold', () => {
  test.each([
    ['Mộ Đức', 'Mo Duc'],
    ['Đường', 'Duong'],
    ['nghị quyết', 'nghi quyet'],
    ['ƯỚC MƠ', 'UOC MO'],
  ])('takes the marks off %s (R6.2)', (written, folded) => {
    expect(fold(written)).toBe(folded);
  });

  test('takes look-alikes of đ for đ (R6.2)', () => {
    expect(fold('\u0110\u00d0\u0189\u0111\u00f0\u0256')).toBe('DDDddd');
  });

  test('is the same for NFC and NFD', () => {
    fc.assert(fc.property(vietnamese, (text) => fold(text.normalize('NFD')) === fold(text.normalize('NFC'))));
  });
});

describe('slugify', () => {
  test.each([
    ['Mộ Đức: Giải ngân 130 tỷ đồng', 'mo-duc-giai-ngan-130-ty-dong'],
    ['  “Nóng” – cháy!  ', 'nong-chay'],
    ["L'Œuvre d'été", 'loeuvre-dete'],
    ['Straße ø Łódź', 'strasse-o-lodz'],
    ['日本', ''],
    ['', ''],
  ])('makes of %j the slug %j (R6.3)', (title, slug) => {
    expect(slugify(title)).toBe(slug);
  });

  test('is short, ASCII, and its own slug, from NFC and NFD alike (R6.3)', () => {
    fc.assert(
      fc.property(fc.oneof(vietnamese, fc.string({ unit: 'grapheme', maxLength: 200 })), (title) => {
        const slug = slugify(title);
        expect(slug).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugify(slug)).toBe(slug);
        expect(slugify(title.normalize('NFD'))).toBe(slug);
      }),
    );
  });

  test('is made of its letters one by one, and of whole texts alike', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 20 }), (text) => {
        // Astral letters keep a text from being taken apart.
        expect(slugify(`${text}a`)).toBe(slugify(`${text}a\u{1f600}`));
      }),
      { numRuns: 2000 },
    );
  });

  test('is cut between words', () => {
    expect(slugify('tín dụng '.repeat(20))).toBe('tin-dung-'.repeat(9).slice(0, -1));
  });
});

describe('excerpt', () => {
  test('leaves a short text alone and cuts a long one at a word', () => {
    expect(excerpt('Ngắn  gọn\n', 20)).toBe('Ngắn gọn');
    expect(excerpt('Chiều ngày 27/01/2021, Hội nghị', 24)).toBe('Chiều ngày 27/01/2021…');
  });

  test('is never longer than asked, and is a beginning of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 80 }),
        fc.integer({ min: 2, max: 60 }),
        (text, length) => {
          const cut = excerpt(text, length);
          expect(cut.length).toBeLessThanOrEqual(length);
          expect(cut.isWellFormed()).toBe(true);
          expect(oneLine(text).startsWith(cut.replace(/…$/, ''))).toBe(true);
        },
      ),
    );
  });
});

test('oneLine makes one space of every run of white space, no-break spaces included', () => {
  expect(oneLine('\u00a0 a\n\tb\u00a0\u00a0c ')).toBe('a b c');
});
