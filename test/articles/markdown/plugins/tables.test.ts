import { describe, expect, test } from 'vitest';
import { locale } from '../../../helpers/config.ts';
import { html, problems, settings } from '../../rendering.ts';

describe('tables (WCAG 1.3.1, 1.4.10)', () => {
  test('scroll by themselves, have a name, and heads that name columns', () => {
    expect(html('| Xã | Số hộ |\n|:--|--:|\n| Đức Lân | 12 |')).toBe(
      '<section class="table" tabindex="0" aria-label="Bảng 1"><table>\n<thead>\n<tr>\n' +
        '<th scope="col">Xã</th>\n<th scope="col" class="align-right">Số hộ</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n' +
        '<td>Đức Lân</td>\n<td class="align-right">12</td>\n</tr>\n</tbody>\n</table></section>',
    );
  });

  test('each has a name of its own, in the language of the article', () => {
    const two =
      '| a |\n|---|\n\n<table><caption>Dư nợ <b>2020</b></caption><tr><td>x</td></tr></table>\n\n| c |\n|---|';
    const names = (page: string) => [...page.matchAll(/aria-label="([^"]*)"/g)].map(([, name]) => name);
    expect(names(html(two))).toEqual(['Bảng 1', 'Dư nợ 2020', 'Bảng 3']);
    expect(names(html(two, {}, settings({ locale: locale('en') })))).toEqual([
      'Table 1',
      'Dư nợ 2020',
      'Table 3',
    ]);
  });

  test('an empty cell of the head names nothing', () => {
    expect(html('| | a |\n|---|---|')).toContain('<td></td>\n<th scope="col">a</th>');
  });

  test('typed tables keep what makes them tables', () => {
    const table =
      '<table><thead><tr><th scope="colgroup" colspan="2">A</th></tr></thead><tbody><tr><th scope="row">B</th><td rowspan="2">1</td></tr></tbody></table>';
    expect(html(table)).toContain(table);
    expect(problems(table)).toEqual([]);
  });
});
