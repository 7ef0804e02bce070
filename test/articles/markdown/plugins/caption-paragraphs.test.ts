import { describe, expect, test } from 'vitest';
import type { FigureField } from '../../../../src/articles/front-matter/values/field-values.ts';
import { figure, html, problems } from '../../rendering.ts';

/** What stands on the page, in order: `[file] label caption` for a figure, the text for a paragraph. */
function order(body: string, figures: readonly FigureField[] = []): string[] {
  const blocks = html(body, { figures }).match(/<(figure|p)\b[\s\S]*?<\/\1>/g) ?? [];
  return blocks.map((block) => {
    const file = /\{picture:[^}]*?([^/}]+)\}/.exec(block)?.[1];
    const text = block.replace(/<[^>]*>/g, '');
    return file === undefined ? text : `[${file}] ${text}`.trim();
  });
}

const captions = (...texts: (string | null)[]) =>
  texts.map((caption, index) => figure(`${index + 1}.jpg`, { caption }));

describe('captions pasted as paragraphs', () => {
  test('after a picture without caption are its caption', () => {
    expect(order('![a](1.jpg)\n\n**Ảnh 1.** Quang cảnh\n\nMột.\n\n![b](2.jpg)\n\nHình 2: Đại biểu')).toEqual([
      '[1.jpg] Hình\u00a01: Quang cảnh',
      'Một.',
      '[2.jpg] Hình\u00a02: Đại biểu',
    ]);
  });

  test('that repeat the caption go', () => {
    expect(order('![a](1.jpg "Quang cảnh")\n\nHình 1: quang cảnh.')).toEqual(['[1.jpg] Quang cảnh']);
  });

  test('are the places of the figures of the front matter that the body does not name', () => {
    const body = 'Mở.\n\nHình 1: Quang cảnh\n\nMột.\n\nHình 2:, Đại biểu\n\nHai.';
    const expected = [
      'Mở.',
      '[1.jpg] Hình\u00a01: Quang cảnh',
      'Một.',
      '[2.jpg] Hình\u00a02: Đại biểu',
      'Hai.',
    ];
    expect(order(body, captions(null, null))).toEqual(expected);
    expect(order(body, captions('Quang cảnh', 'Hình 2: Đại biểu.'))).toEqual([
      ...expected.slice(0, 3),
      `${expected[3]}.`,
      'Hai.',
    ]);
  });

  test('that differ from the caption in the front matter stay, with a warning', () => {
    expect(order('Mở.\n\nHình 1: Khác', captions('Quang cảnh'))).toEqual([
      'Mở.',
      '[1.jpg] Quang cảnh',
      'Hình 1: Khác',
    ]);
    expect(problems('Mở.\n\nHình 1: Khác', { figures: captions('Quang cảnh') })).toEqual([
      'warning two-captions 12:1',
    ]);
    expect(problems('![a](1.jpg "Xa")\n\nHình 1: Khác')).toEqual(['warning two-captions 12:1']);
  });

  test('of no picture stay, with a warning', () => {
    expect(order('Một.\n\nHình 3: Bản đồ', captions('A'))).toEqual(['Một.', '[1.jpg] A', 'Hình 3: Bản đồ']);
    expect(problems('Một.\n\nHình 3: Bản đồ', { figures: captions('A') })).toEqual([
      'warning caption-without-picture 12:1',
    ]);
  });

  test('do not take a figure that the body names elsewhere', () => {
    expect(problems('Hình 1: Bản đồ\n\nMột.\n\n![](1.jpg)', { figures: captions('A') })).toEqual([
      'warning caption-without-picture 10:1',
    ]);
  });

  test('sentences that speak of a figure are sentences', () => {
    expect(order('Hình 1 cho thấy mức tăng.', captions('A'))).toEqual([
      'Hình 1 cho thấy mức tăng.',
      '[1.jpg] A',
    ]);
  });

  test('problems stand where the caption was typed', () => {
    expect(
      problems('Mở.\n\n\u00a0 \u00a0Hình 2:, Đại biểu\n\nHai.', { figures: captions('A', null) }),
    ).toEqual(['warning typed-label 12:1']);
  });
});

describe('a page pasted whole, as it was copied from a browser', () => {
  const indent = '\u00a0 \u00a0 \u00a0';
  const body = [
    'Sáng ngày 15/03/2021, xã tổ chức lễ ra quân làm đường.',
    'Hình 1: Quang cảnh buổi lễ.',
    `${indent}Trong quý I, xã làm 3 km đường, vốn gần 2 tỷ đồng.`,
    `${indent}Nhân dân hiến hơn 400 m² đất.`,
    'Hình 2:, Đồng chí Chủ tịch xã phát lệnh ra quân.',
    `${indent}Đồng chí yêu cầu  \u00a0hoàn thành trước mùa mưa.`,
    '\u00a0',
    'Minh An',
  ].join('\n\n');

  test('has no code, no indents, no empty paragraph, and two numbered figures with clean captions', () => {
    const page = html(body, { figures: captions('Quang cảnh buổi lễ.', null) });
    expect(page).not.toContain('<pre');
    expect(page).not.toMatch(/<p>[\s\u00a0]|<p><\/p>/);
    expect(order(body, captions('Quang cảnh buổi lễ.', null))).toEqual([
      'Sáng ngày 15/03/2021, xã tổ chức lễ ra quân làm đường.',
      '[1.jpg] Hình\u00a01: Quang cảnh buổi lễ.',
      'Trong quý I, xã làm 3\u00a0km đường, vốn gần 2\u00a0tỷ đồng.',
      'Nhân dân hiến hơn 400\u00a0m² đất.',
      '[2.jpg] Hình\u00a02: Đồng chí Chủ tịch xã phát lệnh ra quân.',
      'Đồng chí yêu cầu  \u00a0hoàn thành trước mùa mưa.',
      'Minh An',
    ]);
  });

  test('is the same when the no-break spaces have become plain ones', () => {
    const figures = captions('Quang cảnh buổi lễ.', null);
    expect(html(body.replaceAll(indent, '     '), { figures })).toBe(html(body, { figures }));
  });
});

describe('captions in italics', () => {
  test.each([
    '![a](1.jpg)\n*Chợ quê. Ảnh: Thu Hà*',
    '![a](1.jpg)  \n*Chợ quê. Ảnh: Thu Hà*',
    '![a](1.jpg)<br>*Chợ quê. Ảnh: Thu Hà*',
    '![a](1.jpg) *Chợ quê. Ảnh: Thu Hà*',
    '![a](1.jpg)\n*Chợ quê.* Ảnh: **Thu Hà**',
    '![a](1.jpg)\n*Chợ quê.*\n(*Ảnh: Thu Hà*)',
    '![a](1.jpg)\n\n*Chợ quê. Ảnh: Thu Hà*',
    '![a](1.jpg)\n\n***Chợ quê. Ảnh: Thu Hà***',
    '![a](1.jpg)\n\nChú thích: Chợ quê. Ảnh: Thu Hà',
    '![a](1.jpg)\nChú thích ảnh: *Chợ quê. Ảnh: Thu Hà*',
  ])('directly below a picture are its caption: %j', (body) => {
    const [figure, ...others] = order(`${body}\n\nMột.`);
    expect(figure?.replace(/[()]/g, '')).toBe('[1.jpg] Chợ quê. Ảnh: Thu Hà');
    expect(others).toEqual(['Một.']);
    expect(problems(`${body}\n\nMột.`)).toEqual([]);
  });

  test('are told from each other, and from the text behind them, by their lines', () => {
    expect(order('![a](1.jpg)\n*Một*\n![b](2.jpg)\n*Hai*\nCâu của bài.')).toEqual([
      '[1.jpg] Hình\u00a01: Một',
      '[2.jpg] Hình\u00a02: Hai',
      'Câu của bài.',
    ]);
  });

  test.each([
    ['a picture that has one', '![a](1.jpg "Xa")\n\n*Chợ quê*', '[1.jpg] Xa'],
    ['several pictures, whose they may be', '![a](1.jpg)\n\n![b](2.jpg)\n\n*Chợ quê*', '[2.jpg] Hình\u00a02'],
    ['a text of several such paragraphs', '![a](1.jpg)\n\n*Chợ quê*\n\n*Chợ phố*', '[1.jpg]'],
    ['a picture, who wrote the text', '![a](1.jpg)\n\n*Tin, ảnh: Thu Hà*', '[1.jpg]'],
    ['a picture, where the text was taken from', '![a](1.jpg)\n\n*Theo Báo Quảng Ngãi*', '[1.jpg]'],
    ['a picture, with a link', '![a](1.jpg)\n\n*Xem [chợ](https://a.vn/x)*', '[1.jpg]'],
    ['a picture, and words besides', '![a](1.jpg)\n\n*Chợ quê* họp sớm.', '[1.jpg]'],
    ['words', 'Một.\n\n*Chợ quê*', 'Một.'],
  ])('stay a paragraph below %s', (_, body, before) => {
    const blocks = order(body);
    const at = blocks.indexOf(before);
    expect(blocks[at + 1]).toMatch(/^(?:Chợ quê|Tin, |Theo |Xem )/);
    expect(html(body)).toContain('<p><em>');
  });
});

describe('captions in plain words that end with whose the picture is', () => {
  test.each([
    ['![a](1.jpg)\nChợ quê. Ảnh: Thu Hà', 'Chợ quê. Ảnh: Thu Hà'],
    ['![a](1.jpg)\n\nChợ quê. Ảnh: Thu Hà', 'Chợ quê. Ảnh: Thu Hà'],
    ['![a](1.jpg)\nChợ quê\nẢnh: Thu Hà', 'Chợ quê Ảnh: Thu Hà'],
    ['![a](1.jpg)\n\nChợ quê (Ảnh: Thu Hà)', 'Chợ quê (Ảnh: Thu Hà)'],
    ['![a](1.jpg)\n\nChợ quê - Ảnh: **Thu Hà**', 'Chợ quê - Ảnh: Thu Hà'],
    ['![a](1.jpg)\n\n(Ảnh minh họa)', '(Ảnh minh họa)'],
    ['![a](1.jpg)\n\nA country market. Photo by Thu Ha', 'A country market. Photo by Thu Ha'],
  ])('are read: %j', (body, caption) => {
    expect(order(`${body}\n\nMột.`)).toEqual([`[1.jpg] ${caption}`, 'Một.']);
    expect(problems(`${body}\n\nMột.`)).toEqual([]);
  });

  test.each(['![a](1.jpg "Chợ quê")\nẢnh: Thu Hà', '![a](1.jpg "Chợ quê")\n\n(Nguồn ảnh: Thu Hà)'])(
    'say whose the picture is, beside a caption: %j',
    (body) => {
      expect(html(body)).toContain('Chợ quê <small class="credit">Ảnh: Thu Hà</small></figcaption>');
      expect(problems(body)).toEqual([]);
    },
  );

  test('say whose a picture is that has no caption, which is not told to have one', () => {
    expect(html('![a](1.jpg)\n\nẢnh: Thu Hà')).toContain(
      '<figcaption><small class="credit">Ảnh: Thu Hà</small></figcaption>',
    );
    expect(problems('![](1.jpg)\n\nẢnh: Thu Hà')).toEqual(problems('![](1.jpg)'));
  });

  test.each([
    ['who wrote the text', 'Bài, ảnh: Thu Hà'],
    ['who wrote it, in other words', 'Bài và ảnh: Thu Hà'],
    ['a sentence', 'Chị xem ảnh của Thu Hà.'],
    ['a question', 'Ảnh: ai chụp? Hỏi: Thu Hà'],
  ])('but not %s', (_, words) => {
    expect(order(`![a](1.jpg)\n\n${words}`)).toEqual(['[1.jpg]', words]);
  });
});

describe('a gallery', () => {
  const gallery = (inside: string) => {
    const body = `:::chùm-ảnh\n${inside}\n:::`;
    return { blocks: order(body).filter((block) => !/^[‹›×]+$/.test(block)), told: problems(body) };
  };
  const both = ['[1.jpg] Xem ảnh lớn›×Hình\u00a01: Chợ A', '[2.jpg] Xem ảnh lớn‹×Hình\u00a02: Chợ B'];

  test.each([
    '![a](1.jpg)\nChợ A\n![b](2.jpg)\nChợ B',
    '![a](1.jpg)\n\nChợ A\n\n![b](2.jpg)\n\nChợ B',
    '- ![a](1.jpg) Chợ A\n- ![b](2.jpg) Chợ B',
    '1. ![a](1.jpg "Chợ A")\n2. ![b](2.jpg "Chợ B")',
    '- ![a](1.jpg)\n\n  Chợ A\n\n- ![b](2.jpg)\n\n  *Chợ B*',
  ])('holds pictures in any of their shapes, with the words below them: %j', (inside) => {
    expect(gallery(inside)).toEqual({ blocks: both, told: [] });
  });

  test.each([
    ['![a](1.jpg)\n\n![b](2.jpg)\nChợ B', ['', 'Chợ B']],
    ['![a](1.jpg)\nChợ A\n![b](2.jpg)\n![c](3.jpg)\nChợ C', ['Chợ A', '', 'Chợ C']],
    ['![a](1.jpg)\n\nChợ A\n\n![b](2.jpg)\n\n![c](3.jpg)\n\nChợ C', ['Chợ A', '', 'Chợ C']],
    ['![a](1.jpg)\n\n![b](2.jpg)\n\nChợ B\n\n![c](3.jpg)', ['', 'Chợ B', '']],
    ['- ![a](1.jpg)\n- ![b](2.jpg)\n- ![c](3.jpg) Chợ C\n- ![d](4.jpg)', ['', '', 'Chợ C', '']],
  ])('keeps a caption with its picture when the one before has none: %j', (inside, captions) => {
    const { blocks, told } = gallery(inside);
    expect(blocks.map((block) => block.replace(/^.*×(?:Hình\u00a0\d(?:: )?)?/, ''))).toEqual(captions);
    expect(told).toEqual([]);
  });

  test('keeps words that are of no picture alone', () => {
    const { blocks, told } = gallery('![a](1.jpg)\n![b](2.jpg)\nHai chợ ngày rằm');
    expect(blocks).toHaveLength(3);
    expect(blocks[2]).toBe('Hai chợ ngày rằm');
    expect(told).toEqual([]);
    expect(gallery('- [Chợ](https://a.vn)\n- ![a](1.jpg)').told).toEqual(['warning bad-block 10:1']);
  });
});
