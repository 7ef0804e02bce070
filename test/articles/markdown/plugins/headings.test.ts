import { describe, expect, test } from 'vitest';
import { reservedIds } from '../../../../src/articles/markdown/raw/heading-ids.ts';
import { html, problems, render } from '../../rendering.ts';

function outline(body: string, title = 'Hội nghị'): string[] {
  return (render(body, { title }).body?.headings ?? []).map(
    ({ depth, id, text }) => `${depth} ${id} ${text}`,
  );
}

describe('levels of headings (WCAG 1.3.1)', () => {
  test.each([
    ['# A\n\n## B\n\n# C', [2, 3, 2]],
    ['### A\n\n#### B', [2, 3]],
    ['## A\n\n#### B\n\n### C\n\n## D', [2, 3, 3, 2]],
    ['### A\n\n## B\n\n### C', [2, 2, 3]],
    ['# A\n\n## B\n\n### C\n\n#### D\n\n##### E\n\n###### F', [2, 3, 4, 5, 6, 6]],
    ['<h4>A</h4>\n\n<h1>B</h1>', [2, 2]],
  ])('%j', (body, depths) => {
    expect(render(body).body?.headings.map(({ depth }) => depth)).toEqual(depths);
    expect([...html(body).matchAll(/<h(\d)/g)].map(([, level]) => Number(level))).toEqual(depths);
  });

  test('the title of the page is not printed twice', () => {
    expect(html('# Hội  NGHỊ\n\nMột.\n\n## Kết quả')).toBe('<p>Một.</p>\n<h2 id="ket-qua">Kết quả</h2>');
    expect(outline('## Kết quả\n\n## Hội nghị')).toEqual(['2 ket-qua Kết quả', '2 hoi-nghi Hội nghị']);
  });

  test('a heading of nothing goes', () => {
    expect(html('#\n\nMột.')).toBe('<p>Một.</p>');
  });
});

describe('ids of headings (R6.3)', () => {
  test('are ASCII, and each is there once', () => {
    expect(outline('## Mộ Đức\n\n## Mộ Đức\n\n## Mo duc\n\n## Mộ Đức 2\n\n## 会議\n\n## 2021')).toEqual([
      '2 mo-duc Mộ Đức',
      '2 mo-duc-2 Mộ Đức',
      '2 mo-duc-3 Mo duc',
      '2 mo-duc-2-2 Mộ Đức 2',
      '2 h 会議',
      '2 h-2021 2021',
    ]);
  });

  test.each([...reservedIds])('"%s" is left to the page', (id) => {
    expect(outline(`## ${id}`)).toEqual([`2 ${id}-2 ${id}`]);
  });

  test('never clash with those of content and figures', () => {
    expect(html('<p id="a">x</p>\n\n## User content a\n\n## Hình 1\n\n![x](x.jpg)')).toBe(
      '<p id="user-content-a">x</p>\n<h2 id="user-content-a-2">User content a</h2>\n<h2 id="hinh-1-2">Hình 1</h2>\n' +
        '<figure id="hinh-1"><img src="{picture:kinh-te/hoi-nghi/x.jpg}" width="{width:kinh-te/hoi-nghi/x.jpg}" ' +
        'height="{height:kinh-te/hoi-nghi/x.jpg}" alt="x" fetchpriority="high"></figure>',
    );
  });

  test('an id that was typed stays where it is a slug and free, else with its prefix', () => {
    expect(outline('<h2 id="x">A</h2>\n\n## B {#ket-qua}')).toEqual(['2 x A', '2 ket-qua B']);
    expect(outline('## A {#Ket_Qua}\n\n## B {#main}\n\n## C {#a-2}\n\n## D {#a-2}')).toEqual([
      '2 user-content-Ket_Qua A',
      '2 user-content-main B',
      '2 a-2 C',
      '2 user-content-a-2 D',
    ]);
  });

  test('names nothing that names no heading: a footnote has no label of one without an id of its own', () => {
    const made = html('## Kết quả\n\nCó chú thích.[^1]\n\n[^1]: Lời kể.');
    expect(made).toContain('data-footnote-ref');
    expect(made).not.toContain('aria-labelledby');
  });

  test('an id that was typed is followed by what names it', () => {
    expect(
      html('<section aria-labelledby="x"><h2 id="x">A</h2></section>\n\n[a](#x), [b](#user-content-x)'),
    ).toBe(
      '<section aria-labelledby="x"><h2 id="x">A</h2></section>\n<p><a href="#x">a</a>, <a href="#x">b</a></p>',
    );
  });

  test('thousands of equal headings take no time', () => {
    expect(outline('# a\n'.repeat(5_000)).at(-1)).toBe('2 a-5000 a');
  });
});

test('a name with marks behind a heading, as Google Docs writes it, is one of Latin letters', () => {
  expect(html('# **Kết quả** {#kết-quả-1}')).toBe('<h2 id="ket-qua-1"><strong>Kết quả</strong></h2>');
  expect(problems('# **Kết quả** {#kết-quả-1}\n\n[a](#ket-qua-1)')).toEqual([]);
});
