import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { blockKinds, blockNames } from '../../../../src/articles/markdown/blocks/block-kinds.ts';
import { fillHoles } from '../../../../src/articles/markdown/fragment/fragment.ts';
import { feedHtml } from '../../../../src/outputs/feed-html.ts';
import { html, problems, render } from '../../rendering.ts';

test('an item of related stories that leads nowhere is told', () => {
  expect(problems(':::related\n- ../a/b.md\n- [Tin](../a/c.md)\n- Hội làng\n:::')).toEqual([
    'warning bad-block 11:1',
    'warning bad-block 13:1',
  ]);
});

describe('a text sets blocks apart', () => {
  test.each([
    [
      'box',
      ':::box[Giá *mới*]\nchữ\n:::',
      '<section class="block-box" aria-label="Giá mới"><p class="block-title">Giá <em>mới</em></p><p>chữ</p></section>',
    ],
    [
      'box with its title as a setting',
      ':::hộp{tiêu-đề="Giá & vé"}\nchữ\n:::',
      '<section class="block-box" aria-label="Giá &#x26; vé"><p class="block-title">Giá &#x26; vé</p><p>chữ</p></section>',
    ],
    ['box without a title', ':::box\nchữ\n:::', '<section class="block-box"><p>chữ</p></section>'],
    [
      'key points',
      ':::key-points\n- một\n:::',
      '<section class="block-key-points" aria-label="Điểm chính"><p class="block-title">Điểm chính</p>',
    ],
    [
      'quote',
      ':::quote{by="Bà Hai, Mộ Đức"}\nMưa to.\n:::',
      '<figure class="quote"><blockquote class="pull"><p>Mưa to.</p></blockquote><figcaption>— Bà Hai, Mộ Đức</figcaption></figure>',
    ],
    [
      'quote with a title and who said it',
      ':::quote{by="Bà Hai" title="Lời dân"}\nMưa to.\n:::',
      '<figure class="quote"><p class="block-title">Lời dân</p><blockquote class="pull"><p>Mưa to.</p></blockquote><figcaption>— Bà Hai</figcaption></figure>',
    ],
    [
      'quote whose title is in brackets',
      ':::quote[Lời dân]{by="Bà Hai"}\nMưa to.\n:::',
      '<figure class="quote"><p class="block-title">Lời dân</p><blockquote class="pull"><p>Mưa to.</p></blockquote><figcaption>— Bà Hai</figcaption></figure>',
    ],
    [
      'quote with its dash',
      ':::quote\nMưa to.\n\n— Bà Hai\n:::',
      '<figure class="quote"><blockquote class="pull"><p>Mưa to.</p></blockquote><figcaption>— Bà Hai</figcaption></figure>',
    ],
    ['related', ':::related\n- [Tin](../a/b.md)\n:::', '<a href="{article:kinh-te/a/b}">Tin</a>'],
    [
      'timeline',
      ':::timeline\n- **8:30** khởi công\n:::',
      '<p class="block-title">Dòng thời gian</p><ol>\n<li><strong>8:30</strong> khởi công</li>\n</ol></section>',
    ],
    [
      'correction',
      ':::correction{date="2021-01-28"}\nSai tên.\n:::',
      '<p class="block-title">Cải chính <small>28/01/2021</small></p>',
    ],
    [
      'document',
      ':::document[Quyết định 12]{file=qd.pdf}\nĐiều 1.\n:::',
      '<p class="block-title"><a href="{file:kinh-te/hoi-nghi/qd.pdf}">Quyết định 12</a></p>',
    ],
  ])('%s', (_, body, shown) => {
    expect(problems(body)).toEqual([]);
    expect(html(body)).toContain(shown);
  });

  test('each name of each block is read, with its marks and without, in any case', () => {
    for (const name of blockNames) {
      const named = html(`:::${name}\n![a](a.jpg)\n:::`);
      for (const other of [...blockKinds[name].others, name.toUpperCase(), name.replace('-', '_')])
        expect(html(`:::${other}\n![a](a.jpg)\n:::`), other).toBe(named);
    }
    for (const [marked, plain] of [
      ['hộp', 'box'],
      ['điểm-chính', 'key-points'],
      ['trích-dẫn', 'quote'],
      ['đọc-thêm', 'related'],
      ['dòng-thời-gian', 'timeline'],
      ['chùm-ảnh', 'gallery'],
      ['cải-chính', 'correction'],
      ['tài-liệu', 'document'],
    ])
      expect(html(`:::${marked}\nchữ\n:::`), marked).toBe(html(`:::${plain}\nchữ\n:::`));
    expect(html(':::trích{người-nói="A"}\nb\n:::')).toContain('<figcaption>— A</figcaption>');
  });

  test('a second title is told of', () => {
    const body = ':::box[Một]{title=Hai}\nchữ\n:::';
    expect(html(body)).toContain('<p class="block-title">Một</p>');
    expect(problems(body)).toEqual([expect.stringMatching(/^warning bad-block /)]);
  });

  test('one stands in another, which has more colons', () => {
    const body = '::::box[Ngoài]\n:::quote{by=A}\nb\n:::\n\nsau\n::::\n\nhết';
    expect(problems(body)).toEqual([]);
    expect(html(body)).toMatch(/<\/figure><p>sau<\/p><\/section>\n<p>hết<\/p>$/);
  });

  test('code with a line of colons stands in one that has more', () => {
    const body = '::::box\n```\n:::box\na\n:::\n```\nsau\n::::\n\nhết';
    expect(problems(body)).toEqual([]);
    expect(html(body)).toMatch(/<code>:::box\na\n:::\n<\/code><\/pre><p>sau<\/p><\/section>\n<p>hết<\/p>$/);
  });

  test('in a quotation and a list too, with HTML elsewhere', () => {
    expect(html('> :::box\n> chữ\n> :::\n\n<b>x</b>')).toContain(
      '<section class="block-box"><p>chữ</p></section>',
    );
    expect(html('- a\n\n  :::box\n  chữ\n  :::')).toContain(
      '<section class="block-box"><p>chữ</p></section>',
    );
  });

  test('its words are searched, and the first paragraph is none of its own', () => {
    const { body } = render(':::box[Tựa]\ntrong hộp\n:::\n\nĐoạn đầu.');
    expect(body?.text).toBe('Tựa\ntrong hộp\nĐoạn đầu.');
    expect(body?.firstParagraph).toBe('Đoạn đầu.');
  });
});

describe('what is wrong with a block is told where it begins', () => {
  test.each([
    ['a name that nobody knows', ':::boxx\na\n:::', 'error unknown-block', '":::hộp"'],
    ['a name of another tool', 'a\n\n:::note\na\n:::', 'error unknown-block', 'Did you mean ":::hộp"?'],
    [
      'one far from all',
      ':::khonghieu-gi-ca\na\n:::',
      'error unknown-block',
      'Blocks are :::hộp, :::điểm-chính',
    ],
    ['one never closed', ':::box\na\n\nb', 'error unclosed-block', ':::'],
    ['one within another of as many colons', ':::box\n:::quote\na\n:::', 'error unclosed-block', '::::'],
    ['a setting that it does not have', ':::quote{bi="A"}\na\n:::', 'warning bad-block', '"by"'],
    ['a date that is none', ':::correction{date="31/02/2021"}\na\n:::', 'warning bad-block', ''],
    ['nothing in it', ':::box[Tựa]\n:::', 'warning bad-block', ''],
    ['no pictures in a gallery', ':::gallery\nchữ\n:::', 'warning bad-block', '![What'],
  ])('%s', (_, body, problem, hint) => {
    const line = body.split('\n').findIndex((text) => text.startsWith(':::') && !text.includes('box\n'));
    const found = problems(body);
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]).toMatch(new RegExp(`^${problem} 1\\d:1$`));
    expect(line).toBeGreaterThanOrEqual(0);
    expect(render(body).problems[0]?.hint).toContain(hint);
  });

  test('blocks within blocks without end stop nothing', () => {
    const body = `${':::box\n'.repeat(20_000)}a`;
    expect(problems(body)).toEqual(['error too-deep 18:1']);
    expect(problems('::::box\n:::\n'.repeat(20_000))).toEqual(['error too-deep 26:1']);
    const many = ':::box\na\n:::\n\n'.repeat(2_000);
    expect(problems(many)).toEqual([]);
  });
});

describe('what a block says can run nothing in a page', () => {
  test.each([
    'javascript:alert(1)',
    ' JavaScript:alert(1)',
    'data:text/html,<script>x</script>',
    'vbscript:x',
  ])('the file of a document is no %s', (address) => {
    for (const body of [
      `:::document[Tên]{file="${address}"}\na\n:::`,
      `<section data-block="document" data-file="${address}">a</section>\n\n:::box\na\n:::`,
    ]) {
      expect(html(body), body).not.toMatch(/href|script:|data:/i);
      expect(problems(body), body).toContainEqual(expect.stringMatching(/^warning removed-html 1\d:1$/));
    }
    const [told] = render(`:::document[Tên]{file="${address}"}\na\n:::`).problems;
    expect(told?.message).toMatch(/^The attribute file of <section> was removed: addresses that begin with/);
  });

  test('a link in the title of a document is words of the link to its file', () => {
    const shown = html(':::document[Số [12](https://a.vn/) *mới*]{file=qd.pdf}\na\n:::');
    expect(shown).toContain('<a href="{file:kinh-te/hoi-nghi/qd.pdf}">Số 12 <em>mới</em></a>');
  });
});

describe('colons of a text stay text', () => {
  test.each(['8:30', 'tỷ số 2:1', ':)', 'a:b', ':tên', '::tên[x]{y=z}', 'x :b[c] y', '::::', 'a ::: b'])(
    '%s',
    (text) => {
      expect(html(`Lúc ${text} sáng`)).toBe(`<p>Lúc ${text} sáng</p>`);
      if (text !== '::::') expect(html(text)).toBe(`<p>${text}</p>`);
    },
  );

  test('whatever stands behind fewer than three', () => {
    const pieces = fc.array(fc.constantFrom(':', '::', 'a', '8', ' ', '[x]', '{y}', '\n'), { maxLength: 12 });
    fc.assert(
      fc.property(pieces, (parts) => {
        const body = `x${parts.join('')}`.replace(/:{3,}/g, '::').replace(/\s+/g, ' ').trim();
        expect(html(body)).toBe(`<p>${body}</p>`);
      }),
    );
  });
});

describe('a gallery opens its pictures without a script', () => {
  const body =
    ':::gallery[Lễ hội]\n![Một](a.jpg "A")\n\n![Hai](b.jpg "B")\n:::\n\n:::gallery\n![Ba](c.jpg)\n:::';

  test('each leads to its own figure, and from there to the others and back', () => {
    const page = html(body);
    expect(problems(body)).toEqual([]);
    const ids = Array.from(page.matchAll(/ id="([^"]+)"/g), ([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, id] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(id);
    expect(page).toContain('<figure id="hinh-1"><a class="enlarge" id="gallery-1-1" href="#hinh-1">');
    expect(page).toContain(
      '<a href="#hinh-2" aria-label="Ảnh sau" title="Ảnh sau">›</a><a href="#gallery-1-1"',
    );
    expect(page).toContain('<section class="gallery block-gallery">');
  });

  test('feeds carry the pictures alone, and the search no words of its links', () => {
    const { body: made } = render(body);
    if (made === null) throw new Error('no body');
    expect(made.text).toBe('Lễ hội');
    const values = made.html.holes.map(() => '1');
    const feed = feedHtml(made.html, values, 'https://a.vn/b/');
    expect(feed.match(/<img/g)).toHaveLength(3);
    expect(feed).not.toMatch(/turn|Xem ảnh|×/);
    expect(fillHoles(made.html, values)).toContain('class="turn"');
  });
});

describe('the first and last lines of a block are read as they are meant', () => {
  const box = html(':::box\nLưu ý\n:::');
  const titled = html(':::box[Giá vé]\nLưu ý\n:::');
  test.each([
    ['::: box\nLưu ý\n:::', box],
    ['：：：box\nLưu ý\n：：：', box],
    ['::box\nLưu ý\n::', box],
    ['::box\nLưu ý\n:::', box],
    [':::box[\nLưu ý\n:::', box],
    [':::box Giá vé\nLưu ý\n:::', titled],
    ['::: hộp Giá vé\nLưu ý\n:::', titled],
    [':::box[Giá vé\nLưu ý\n:::', titled],
    [':::Hộp: "Giá vé"\nLưu ý\n:::', titled],
    ['::: box\nLưu ý\n::: end', box],
    [':::box\nLưu ý\n:::endbox', box],
    [':::hộp\nLưu ý\n::: hết', box],
  ])('%j', (body, made) => {
    expect(html(body)).toBe(made);
    expect(problems(body)).toEqual([]);
  });

  test.each([
    [':::Trích dẫn{by="Bà Hai"}'],
    [':::quote{by=Bà Hai}'],
    [':::quote{by=“Bà Hai”}'],
    [':::quote{by: "Bà Hai"}'],
    [':::quote{by="Bà Hai"'],
    [':::trích dẫn Bà Hai'],
    [':::quote[by=Bà Hai]'],
  ])('%s', (opener) => {
    const body = `${opener}\nLời.\n:::`;
    expect(html(body)).toContain('<figcaption>— Bà Hai</figcaption>');
    expect(problems(body)).toEqual([]);
  });

  test.each(['Lời.\n— Bà Hai', 'Lời.\n\n— Bà Hai', 'Lời.\n\n- Bà Hai'])(
    'who said it, at its end: %j',
    (said) => {
      expect(html(`:::quote\n${said}\n:::`)).toContain('<figcaption>— Bà Hai</figcaption>');
    },
  );

  test.each([
    ':::quote\nCó:\n\n- Một\n:::',
    ':::quote\nLời.\n\n- Một\n- Hai\n:::',
    ':::box\nLời.\n\n- Một\n:::',
  ])('a list is no name: %j', (body) => {
    expect(html(body)).toContain('<li>Một</li>');
  });

  test.each([':::box nội dung :::\n\nĐoạn.', ':::box\nNội dung :::\n\nĐoạn.'])(
    'colons behind words end nothing, which is told: %j',
    (body) => {
      const [problem] = render(body).problems;
      expect(problem?.code).toBe('unclosed-block');
      expect(problem?.hint).toContain('alone on the next line');
    },
  );

  test('also quotation marks within those of a setting, in lists and in quotations; not in code', () => {
    expect(html(':::quote{by="Bà "Hai""}\nLời.\n:::')).toContain('— Bà "Hai"');
    expect(html('> ::: box\n> Lưu ý\n> :::')).toContain('class="block-box"');
    expect(html('```\n::: box\n```')).toContain('::: box');
    expect(html('```\n```js\n::: box\n```\n\nchữ')).toContain('::: box');
    expect(html('- ```\n  ::: box\n  ```')).toContain('::: box');
    expect(html('```\n::box\n::\n```\n')).toContain('::box\n::');
    expect(html(':::box{title="Giờ: 8"}\nLưu ý\n:::')).toContain('Giờ: 8');
  });

  test.each([
    ['::: note\nLưu ý\n:::', ':::hộp'],
    [':::bxo Giá vé\nLưu ý\n:::', ':::hộp'],
    [':::Điểm chinnh\n- a\n:::', ':::điểm-chính'],
    ['::note[x]', ':::hộp'],
    ['::box\nkhông đóng', ':::hộp'],
  ])('else told with what was meant: %j', (body, meant) => {
    const { problems } = render(body);
    expect(problems.map(({ code, at }) => [code, at?.line])).toContainEqual(['foreign-syntax', 10]);
    expect(problems[0]?.hint).toContain(`Did you mean "${meant}"?`);
  });

  test.each(['8::30', 'a::b', 'std::box x', '::: '])('%j is no block', (body) => {
    expect(html(body)).not.toContain('class="block');
  });
});

test.each([
  [':::key-points\nMột điều.\n:::', '- '],
  [':::timeline\n**2020** một\n\n**2021** hai\n:::', '- **2021:**'],
  [':::đọc-thêm\n[Bài](b.md)\n:::', '- [Title'],
])('a block that is a list and holds none is told: %j', (body, form) => {
  const { problems } = render(body);
  expect(problems.map(({ code, at }) => [code, at?.line])).toEqual([['bad-block', 10]]);
  expect(problems[0]?.hint).toContain(form);
});
