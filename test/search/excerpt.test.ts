import { stemmer } from '@orama/stemmers/english';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSpans } from '../../src/search/reader/find-spans.ts';
import { type ExcerptPart, markAll, matchExcerpt } from '../../src/search/reader/match-excerpt.ts';
import { readQuery } from '../../src/search/reader/read-query.ts';

const written = (pieces: readonly ExcerptPart[]) =>
  pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');
const marked = (text: string, typed: string, stem: ((word: string) => string) | null = null) =>
  written(markAll(text, readQuery(typed), stem));
const cut = (text: string, typed: string) => written(matchExcerpt(text, readQuery(typed), null));

const filler = 'Sáng nay, cán bộ các xã đã về dự và nghe báo cáo về công tác trong năm. '.repeat(12);

describe('what was searched for is marked', () => {
  test.each([
    ['Hội nghị của huyện Mộ Đức', 'mo duc', 'Hội nghị của huyện [Mộ Đức]'],
    ['Hội nghị của huyện Mộ Đức'.normalize('NFC'), 'Mộ Đức'.normalize('NFD'), 'Hội nghị của huyện [Mộ Đức]'],
    ['Mộ một vị tướng ở huyện Mộ Đức', 'mộ đức', 'Mộ một vị tướng ở huyện [Mộ Đức]'],
    ['Mộ một vị tướng, ông Đức', 'mộ đức', '[Mộ] một vị tướng, ông [Đức]'],
    ['Bảo, bão, bao', 'bão', 'Bảo, [bão], bao'],
    ['Bảo, bao', 'bão', '[Bảo], [bao]'],
    ['Lúa, lứa', 'lúa', '[Lúa], lứa'],
    ['Lứa', 'lưa', '[Lứa]'],
    ['Đội ản toàn, đội an toàn', 'an toàn', 'Đội ản toàn, đội [an toàn]'],
    ['Nông nghiệp sạch', 'nông ngh', '[Nông nghiệp] sạch'],
    ['Hoà giải', 'hòa', '[Hoà] giải'],
    ['Giá 8.200 đồng', '8.200', 'Giá [8].[200] đồng'],
    ['Không có gì', 'lúa', 'Không có gì'],
    ['', 'lúa', ''],
  ])('%s for %s', (text, typed, expected) => {
    expect(marked(text, typed)).toBe(expected);
  });

  test('with other endings in languages that have them', () => {
    expect(marked('Flooding in the city: two floods.', 'floods cities', stemmer)).toBe(
      '[Flooding] in the [city]: two [floods].',
    );
  });
});

describe('an excerpt', () => {
  test('is cut at words around the phrase, wherever it stands', () => {
    for (const text of [
      `${filler}Lãnh đạo huyện Mộ Đức đến dự. ${filler}`,
      `${filler}Huyện Mộ Đức`,
      `Mộ Đức ${filler}`,
    ]) {
      const shown = cut(text, 'mo duc');
      expect(shown).toContain('[Mộ Đức]');
      expect(shown.length).toBeLessThan(240);
      for (const word of shown
        .replace(/[[\]…]/g, '')
        .trim()
        .split(/\s+/))
        expect(text).toContain(word);
    }
  });

  test('shows the place with most of the words', () => {
    const text = `Mộ một vị tướng. ${filler}Ông Đức đến thăm mộ. ${filler}`;
    expect(cut(text, 'mộ đức')).toMatch(/Ông \[Đức\] đến thăm \[mộ\]/);
  });

  test('is the beginning of a text in which nothing is found, and all of a short one', () => {
    expect(cut(filler, 'qwzx')).toMatch(/^Sáng nay, .* …$/);
    expect(cut('Tin ngắn.', 'qwzx')).toBe('Tin ngắn.');
  });

  test('is part of the text, whatever that is', () => {
    const words = fc.array(
      fc.constantFrom('lúa', 'Mộ', 'Đức', 'x'.repeat(90), '𠮷', '—', 'ﬁ', 'İstanbul', '\n'),
    );
    fc.assert(
      fc.property(words, words, (parts, typed) => {
        const text = parts.join(' ');
        const query = readQuery(typed.join(' '));
        const pieces = matchExcerpt(text, query, null).filter(({ text }) => !/^(… | …)$/.test(text));
        expect(text).toContain(pieces.map(({ text }) => text).join(''));
        expect(
          markAll(text, query, null)
            .map(({ text }) => text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

test('a text shows what was searched for as it was typed, or not', () => {
  const shows = (text: string, typed: string) => findSpans(text, readQuery(typed), null).isPhrase;
  expect(shows('Hội nghị ở Mộ Đức', 'mo duc')).toBe(true);
  expect(shows('Hội nghị ở Mộ Đức', 'duc')).toBe(true);
  expect(shows('Mộ một vị tướng, ông Đức', 'mo duc')).toBe(false);
  expect(shows('Hội nghị ở Mộ Đức', 'mo duc lúa')).toBe(false);
});
