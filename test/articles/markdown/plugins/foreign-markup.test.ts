import { describe, expect, test } from 'vitest';
import { html, problems, render } from '../../rendering.ts';

describe('the syntax of other tools is told, each kind once', () => {
  test.each([
    ['{{< youtube x >}}\n\n{{% note %}}', 'Hugo'],
    ['{% include a.html %}', 'Liquid'],
    ['Xem {{ site.url }} và {{page.title}}', 'template'],
    ['[a](/{{ site.x }}/b/)', 'template'],
    ['<div data-x="1">{{ site.x }}</div>', 'template'],
    ['[gallery ids="1,2"]', 'WordPress'],
    ['[caption id="a" width="300"]Chú thích[/caption]', 'WordPress'],
    ['[vc_row css="x"]', 'WordPress'],
    ['[b]đậm[/b] [url=https://a.vn]x[/url]', 'forum'],
    ['Xem [[bài một]] và ![[hinh.jpg]]', 'wiki'],
    ['Đoạn một.\n{: .lead}', 'attributes'],
    ['![a](a.jpg){width=300}', 'attributes'],
    ['chữ\n\n:::', 'container'],
    ['::: warning\n\nchữ\n\n:::', 'container'],
    [':box[Nội dung]', 'container'],
    ['Một \uf0e8 hai', 'Wingdings'],
    ['!!! note "Lưu ý"', 'box'],
    ['> [!NOTE]\n> chữ', 'box'],
    ['[TOC]', 'table of contents'],
    ['Một ==hai ba== bốn', 'Highlighting'],
    ['[youtube abc_1]', 'WordPress'],
    ['Một ++hai ba++ bốn', 'insertion'],
    ['Nước H~2~O', 'Superscript'],
    ['Nước H_2_O và CO_2_.', 'Superscript'],
    ['Bà Hà[A1] nói.', 'Word'],
    ['Bà nói:[HT12] được.', 'Word'],
    ['<p>[caption id="a" width="3"]Chợ[/caption]</p>', 'WordPress'],
    ['<div><b>x</b> [gallery ids="1"]</div>', 'WordPress'],
    ['Xem <https://a.example/x|kế hoạch mới> nhé.', 'Slack'],
    ['Hỏi <#C123ABC|general> và <@U0AB>.', 'Slack'],
    ['Hỏi <@U0AB>.', 'Slack'],
    ['Tăng[A1][A2] mạnh.', 'Word'],
    ['Bụi PM_2.5_ tăng.', 'Superscript'],
    ['Số x^2^ và m^3^', 'Superscript'],
    ['Khi $a^2 + b^2$ thì', 'TeX'],
    ['$$\\frac{1}{2}$$', 'TeX'],
    ['<% content.title %>', 'tag of a template'],
    ['+---+---+\n| A | B |\n+---+---+', 'grid table'],
    ['Vui quá :smile:', 'emoji'],
    ['Một %%ghi chú%% hai', 'Obsidian'],
    ['Một.\n\n%%\nghi chú\n\nkín\n%%\n\nHai.', 'Obsidian'],
    ['Một {>> hỏi lại <<} hai', 'CriticMarkup'],
    ['Một {-- bỏ --} hai', 'CriticMarkup'],
    ['Một^[ghi chú] hai', 'note within a line'],
    ['Một {# chờ duyệt #} hai', 'comment of a template'],
    ['Một {/* chờ duyệt */} hai', 'comment of a template'],
    ['Hạn điền\n: Diện tích tối đa', 'list of definitions'],
    ['[ẢNH 1]', 'where a picture goes'],
    ['Một.\n\n(chèn ảnh chợ quê ở đây)', 'where a picture goes'],
    ['[Chèn 2 ảnh chợ]', 'where a picture goes'],
    ['Giá lúa (BTV: xem lại số liệu???) tăng.', 'colleagues'],
    ['[BTV, kiểm tra tên]', 'colleagues'],
    ['[khung]\nChữ\n[/khung]', 'square brackets'],
    ['*[UBND]: Ủy ban nhân dân', 'abbreviation'],
    ['Một &amp;nbsp; hai', 'its name in HTML'],
    ['Một &hellip hai', 'its name in HTML'],
    ['Một &thinsp2; hai', 'its name in HTML'],
  ])('%s', (body, what) => {
    const found = render(body).problems.filter(({ code }) => code === 'foreign-syntax');
    expect(found.map(({ message }) => message)).toEqual([expect.stringContaining(what)]);
    expect(found[0]?.message).toMatch(/printed as it stands(?:, 2 times)?\.$/);
  });

  test.each([
    '[Video] Hội nghị',
    '`{{ x }}`',
    '\\{\\{ x }}',
    'tập {1, 2}',
    '```\n{% x %}\n```',
    '100%% và a == b == c',
    'C++ và i++ rồi j++, 5 $ và 10 $, $HOME_DIR và $PATH',
    'Lúc 10:30:15, tỉ số 2:1, giờ:phút:giây, a:b:c, xem https://a.vn/:x:/y',
    '~5 km~ và 2^10, ^_^ và ~~gạch~~',
    '[youtube](https://a.vn/)',
    'a <% b, 5 + -- 3',
    '[b]',
  ])('%s is none', (body) => {
    expect(problems(body)).toEqual([]);
  });

  test('behind a bare link its place is still known', () => {
    expect(problems('Xem https://a.vn/b rồi\n{{ x }} {{ y }}')).toEqual(['warning foreign-syntax 11:1']);
    expect(html('Xem https://a.vn/b rồi {{ x }}')).toContain('{{ x }}');
  });
});

test.each([
  ['[ẢNH: ảnh chợ.png]', 'Write ![what it shows](ảnh chợ.png) in its place, in a paragraph of its own.'],
  ['(Chèn ảnh cho.png ở đây)', 'Write ![what it shows](cho.png) in its place, in a paragraph of its own.'],
  ['[hộp]\n\nChữ\n\n[/hộp]', 'Did you mean ":::hộp"?'],
])('a note of where something goes is told with what to type: %j', (body, hint) => {
  expect(render(body).problems.map((problem) => problem.hint?.startsWith(hint))).toEqual([true]);
});

test.each([
  '[Ảnh: Reuters]',
  '(Ảnh: Thu Hà)',
  'Bà Tư (chèn ảnh cưới vào khung) cười.',
  '(BTV: Thu Hà)',
  '(BTV Thu Hà kiểm tra)',
  'Xem [hình 1] và (hình 2).',
])('is no such note: %s', (body) => {
  expect(problems(body)).toEqual([]);
});

test('what another tool would hide from readers may not be published', () => {
  const found = ['Một %%ghi chú%% hai', 'Một {>> hỏi <<} hai', 'Vui :smile:'].map(
    (body) => render(body).problems,
  );
  expect(found.flat().map(({ severity }) => severity)).toEqual(['error', 'error', 'warning']);
});

test('a link of Slack is told with what to write', () => {
  const { problems } = render('Xem <https://a.example/x|kế hoạch mới> nhé.');
  expect(problems.map(({ hint }) => hint)).toContain(
    'Write [kế hoạch mới](https://a.example/x) in its place.',
  );
});

test.each([
  'Xem điều 5[1] và [A1](a1.md).',
  'Bảng [A1] và MA[5].',
  'Tệp FILE_1_NAME và IMG_2_sua.',
  'Tệp DSC_12_ và phòng VN_12_.',
  '<pre>[gallery ids="1"]</pre>',
  '<p title="[gallery ids=1]">chữ</p>',
  'Tỷ số <5|3> và a | b.',
])('%j is of no other tool', (body) => {
  expect(problems(body).filter((one) => one.includes('foreign-syntax'))).toEqual([]);
});

test.each([
  ['Giá <!tăng mạnh> hôm nay.', '<!tăng mạnh>'],
  ['Hi <!channel> please', '<!channel>'],
  ['<p>See <https://x.example/a|words> now.</p>', '<https:…>'],
  ['<p>Contact: Linda <l.park@mfo.example></p>', '<l.park@mfo.example>'],
])('what HTML takes for a tag in %j is told, and how to print it', (body, tag) => {
  const { problems } = render(body);
  expect(problems.map(({ message }) => message)).toContain(
    `"${tag}" is HTML here, so readers do not see it.`,
  );
});
