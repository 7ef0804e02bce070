import { describe, expect, test } from 'vitest';
import { locale } from '../../../helpers/config.ts';
import { html, problems, settings } from '../../rendering.ts';

/** The ids of a page, and the links within it that lead to none of them. */
function idsAndDeadLinks(page: string): { ids: string[]; dead: string[] } {
  const ids = [...page.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id ?? '');
  const links = [...page.matchAll(/(?:href="#|aria-describedby=")([^"]*)"/g)].map(([, id]) => id ?? '');
  return { ids, dead: links.filter((id) => !ids.includes(id)) };
}

describe('footnotes', () => {
  const text = 'Một[^ghi-chú], hai[^2], ba[^ghi-chú].\n\n[^2]: Hai.\n\n[^ghi-chú]: Một.';

  test.each([
    ['without raw HTML', text],
    ['with raw HTML', `${text}\n\n<p>x</p>`],
  ])('all their links lead somewhere, and their ids are ASCII, %s (safety P23)', (_, body) => {
    expect(idsAndDeadLinks(html(body))).toEqual({
      ids: [
        'user-content-fnref-1',
        'user-content-fnref-2',
        'user-content-fnref-1-2',
        'user-content-footnote-label',
        'user-content-fn-1',
        'user-content-fn-2',
      ],
      dead: [],
    });
  });

  test('that stand nowhere are told, each name once', () => {
    expect(problems('Một[^a], hai[^b] và[^a].\n\nBa[^b].').map((text) => text.split(':')[0])).toEqual([
      'warning missing-footnote 10',
      'warning missing-footnote 10',
    ]);
  });

  test('speak the language of the article', () => {
    expect(html(text)).toContain('<h2 id="user-content-footnote-label">Chú thích</h2>');
    expect(html(text)).toContain('aria-label="Trở lại nội dung 1-2"');
    expect(html(text, {}, settings({ locale: locale('en') }))).toContain('aria-label="Back to the text 1-2"');
  });

  test('come last, under a heading of the second level whatever stands before', () => {
    const page = html('# A\n\n## B\n\nx[^1]\n\n[^1]: y');
    expect(page).toMatch(
      /<section data-footnotes class="footnotes"><h2 id[^>]*>Chú thích<\/h2>[\s\S]*<\/section>$/,
    );
  });

  test('a note to which nothing refers, and a reference to no note, are reported', () => {
    expect(problems('Một.\n\n[^x]: thừa')).toEqual(['warning unused-footnote 12:1']);
    expect(problems('Một[^y].')).toEqual(['warning missing-footnote 10:4']);
    expect(problems('Một[^y].\n\n[^y]: có')).toEqual([]);
  });
});
