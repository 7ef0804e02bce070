import { describe, expect, test } from 'vitest';
import { html, problems, render } from '../../rendering.ts';

describe('links within the page', () => {
  test('lead to headings and figures by their ids', () => {
    const body = '[a](#ket-qua) [b](#hinh-1)\n\n## Kết quả\n\n![x](x.jpg)';
    expect(html(body)).toContain('<a href="#ket-qua">a</a> <a href="#hinh-1">b</a>');
    expect(problems(body)).toEqual([]);
  });

  test('lead to typed ids by the names that were typed', () => {
    const body = '<a href="#moc">a</a>\n\n<p id="moc">b</p>\n\n[c](#mốc)\n\n<p id="mốc">d</p>';
    expect(html(body)).toContain('<a href="#user-content-moc">a</a>');
    expect(html(body)).toContain('<a href="#user-content-mốc">c</a>');
    expect(problems(body)).toEqual([]);
  });

  test('that lead nowhere are reported, with what was perhaps meant', () => {
    const { problems: found } = render('[a](#ket-qa)\n\n## Kết quả');
    expect(found.map(({ code, hint }) => [code, hint])).toEqual([
      ['broken-anchor', 'Did you mean "#ket-qua"?'],
    ]);
  });

  test('to the page around the article are left alone', () => {
    expect(problems('[a](#main) [b](#top) [c](#)')).toEqual([]);
  });

  test('an id that is there twice stays once', () => {
    expect(html('<p id="x">a</p>\n\n<p id="x">b</p>')).toBe('<p id="user-content-x">a</p>\n<p>b</p>');
  });
});
