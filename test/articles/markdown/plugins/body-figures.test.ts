import { describe, expect, test } from 'vitest';
import { figure, file, html, problems, render, settings } from '../../rendering.ts';

/** The figures of a body as `number | caption | alt | file`. */
function figures(body: string, front: Parameters<typeof figure>[] = []): string[] {
  const { body: made } = render(body, { figures: front.map((parts) => figure(...parts)) });
  return (made?.figures ?? []).map(
    ({ number, caption, alt, src }) => `${number} | ${caption} | ${alt} | ${src.split('/').at(-1)}`,
  );
}

describe('images that are figures (R4.1, R4.3)', () => {
  test('a paragraph of one image is a figure with number, caption and credit', () => {
    const front = [figure('b.jpg', { caption: 'Đại biểu', credit: 'Văn Trọng' })];
    expect(html('![Hội trường](a.jpg "Quang cảnh")\n\nMột.\n\n![](b.jpg)', { figures: front })).toBe(
      '<figure id="hinh-1"><img src="{picture:kinh-te/hoi-nghi/a.jpg}" width="{width:kinh-te/hoi-nghi/a.jpg}" height="{height:kinh-te/hoi-nghi/a.jpg}" ' +
        'alt="Hội trường" fetchpriority="high"><figcaption><span class="label">Hình\u00a01: </span>Quang cảnh</figcaption></figure>\n' +
        '<p>Một.</p>\n' +
        '<figure id="hinh-2"><img src="{picture:kinh-te/hoi-nghi/b.jpg}" width="{width:kinh-te/hoi-nghi/b.jpg}" height="{height:kinh-te/hoi-nghi/b.jpg}" ' +
        'loading="lazy" decoding="async" alt="Cảnh"><figcaption><span class="label">Hình\u00a02: </span>Đại biểu ' +
        '<small class="credit">Ảnh: Văn Trọng</small></figcaption></figure>',
    );
  });

  test('without caption, credit and label there is no figcaption', () => {
    expect(html('![a](x.jpg)')).toMatch(/<figure id="hinh-1"><img [^>]*><\/figure>/);
  });

  test('a label alone is printed without its punctuation', () => {
    const both = settings({ figures: { label: true, numberSingle: true } });
    expect(html('![a](x.jpg)', {}, both)).toContain(
      '<figcaption><span class="label">Hình\u00a01</span></figcaption>',
    );
  });

  test('several images in one paragraph are as many figures', () => {
    expect(figures('![a](x.jpg) ![b](y.jpg)\n![c](z.jpg "C")')).toEqual([
      '1 | null | a | x.jpg',
      '2 | null | b | y.jpg',
      '3 | C | c | z.jpg',
    ]);
  });

  test.each([
    '<figure>\n<img src="x.jpg">\n\nHai.',
    '<figure><img src="x.jpg"> Hai. <figcaption>A</figcaption></figure>',
    '<figure><img src="x.jpg"><figcaption>A</figcaption><figcaption>Hai.</figcaption></figure>',
    '<figure><img src="x.jpg"><p><a href="https://a.vn">Hai.</a></p></figure>',
  ])('words of a typed figure that are no caption are not lost: %s', (body) => {
    expect(html(body)).toContain('Hai.');
  });

  test('a linked image keeps its link', () => {
    expect(html('[![a](x.jpg)](https://a.vn)')).toMatch(
      /^<figure id="hinh-1"><a href="https:\/\/a.vn"><img [^>]*><\/a><\/figure>$/,
    );
  });

  test('an image in running text is none, and its paragraph stays', () => {
    expect(html('Một ![dấu](x.png) hai.')).toMatch(
      /^<p>Một <img src="[^"]*" alt="dấu" [^>]*loading="lazy"[^>]*> hai.<\/p>$/,
    );
    expect(figures('Một ![dấu](x.png) hai.')).toEqual([]);
  });

  test('a caption typed in the same paragraph is the caption', () => {
    expect(figures('![a](x.jpg)\nHình 1: Quang cảnh')).toEqual(['null | Quang cảnh | a | x.jpg']);
    expect(figures('![a](x.jpg)\nMột câu.')).toEqual([]);
  });

  test('a typed figure of one image is a figure like all others', () => {
    const typed =
      '<figure><a href="https://a.vn"><img src="x.jpg" alt="A"></a><figcaption>Hình 7: Chú <b>thích</b></figcaption></figure>';
    expect(figures(`${typed}\n\n![b](y.jpg)`)).toEqual(['1 | Chú thích | A | x.jpg', '2 | null | b | y.jpg']);
    expect(problems(typed)).toEqual(['warning typed-label 10:32']);
    expect(html('<figure id="moc"><img src="x.jpg" alt="A"></figure>')).toContain(
      '<figure id="user-content-moc">',
    );
  });

  test('a typed figure of something else stays as it is', () => {
    expect(
      html('<figure><table><tr><td>1</td></tr></table><figcaption>Bảng</figcaption></figure>'),
    ).toContain('<figcaption>Bảng</figcaption>');
    expect(figures('<figure><img src="x.jpg" alt="a"><img src="y.jpg" alt="b"></figure>')).toEqual([]);
  });

  test('what the body says of an image goes before the front matter', () => {
    const front: Parameters<typeof figure> = ['x.jpg', { caption: 'Từ đầu', alt: 'Đầu' }];
    expect(figures('![](x.jpg)', [front])).toEqual(['null | Từ đầu | Đầu | x.jpg']);
    expect(figures('![Thân](x.jpg "Từ thân")', [front])).toEqual(['null | Từ thân | Thân | x.jpg']);
  });

  test('the front matter is matched by the file, however its path is written', () => {
    expect(figures('![](./a%20b.jpg)', [['../hoi-nghi/a b.jpg', { caption: 'C' }]])).toEqual([
      'null | C | Cảnh | a b.jpg',
    ]);
  });
});

describe('what is wrong with pictures', () => {
  test.each([
    ['![](https://a.vn/x.jpg)', ['warning remote-picture 10:1', 'warning missing-alt 10:1']],
    ['Một ![](https://a.vn/x.jpg)', ['warning remote-picture 10:5', 'warning missing-alt 10:5']],
    ['![Quang cảnh](x.jpg "Quang cảnh.")', ['warning alt-is-caption 10:1']],
    ['![x.jpg](x.jpg)', ['warning alt-is-file-name 10:1']],
    ['![a](https://a.vn/x.jpg)', ['warning remote-picture 10:1']],
    ['![a](..\\x.jpg)', ['error bad-path 10:1']],
    ['![a](C:\\anh\\x.jpg)', ['error bad-path 10:1']],
    ['![a](../../../x.jpg)', ['error bad-path 10:1']],
    ['![a](tin.md)', ['error not-a-picture 10:1']],
    ['![a]()', ['error bad-path 10:1']],
  ])('%s', (body, expected) => {
    expect(problems(body)).toEqual(expected);
  });

  test.each([
    ['![](x.jpg "Chú thích")', 1, ['alt', 'credit'], true],
    ['![](x.jpg)', 1, ['caption', 'alt', 'credit'], false],
    ['![a](x.jpg)', 1, ['caption', 'credit'], false],
    ['Một ![](x.jpg)', 5, ['alt'], false],
  ])('%s does not say what its file may say', (body, column, lacks, captioned) => {
    const { src, written } = { src: 'kinh-te/hoi-nghi/x.jpg', written: 'x.jpg' };
    expect(render(body).body?.unsaid).toEqual([
      { src, written, at: { file, line: 10, column }, lacks, captioned },
    ]);
  });

  test('a figure that says everything asks its file for nothing', () => {
    const front = [figure('x.jpg', { caption: 'C', credit: 'Hà' })];
    expect(render('![](x.jpg)', { figures: front }).body?.unsaid).toEqual([]);
  });

  test('a remote picture is kept as it is, without a size, and asked of nobody (safety R9)', () => {
    expect(html('![a](//a.vn/x.jpg)')).toBe(
      '<figure id="hinh-1"><img src="https://a.vn/x.jpg" alt="a" fetchpriority="high"></figure>',
    );
    const { body } = render('![a](https://a.vn/x.jpg)');
    expect(body?.references).toEqual([]);
    expect(body?.figures[0]).toMatchObject({ remote: true, src: 'https://a.vn/x.jpg' });
  });

  test('a figure of the front matter that stands inside other text cannot print its caption', () => {
    const front = [figure('x.jpg', { caption: 'C', alt: 'Dấu' })];
    expect(problems('Một ![](x.jpg)', { figures: front })).toEqual(['warning inline-figure 10:5']);
    expect(html('Một ![](x.jpg)', { figures: front })).toContain('alt="Dấu"');
  });

  test.each([
    ['![a](x.jpg)\nChợ quê ngày Tết', 'warning inline-figure 10:1'],
    ['![a](x.jpg)\nChợ quê ngày Tết\nở Mộ Đức', 'warning inline-figure 10:1'],
    ['Chợ quê ngày Tết\n![a](x.jpg)', 'warning inline-figure 11:1'],
  ])('on a line of its own is told to be none: %j', (body, told) => {
    expect(problems(body)).toEqual([told]);
  });
});
