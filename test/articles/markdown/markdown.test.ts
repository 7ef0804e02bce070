import { describe, expect, test } from 'vitest';
import { fragment } from '../../helpers/fragment.ts';
import { html, problems, render, settings } from '../rendering.ts';

describe('the syntax', () => {
  test.each([
    ['one tilde is text (safety P24)', '5~10 và 15~20', '<p>5~10 và 15~20</p>'],
    ['two strike out', '~~cũ~~ mới', '<p><del>cũ</del> mới</p>'],
    ['indents make no code', '    Một\n\n\tHai', '<p>Một</p>\n<p>Hai</p>'],
    ['fences do', '```js\nx < 1\n```', '<pre><code class="language-js">x &#x3C; 1\n</code></pre>'],
    ['text is NFC', 'Mô\u0323 Đư\u0301c', '<p>Mộ Đức</p>'],
    ['hard breaks', 'Một\\\nhai', '<p>Một<br>\nhai</p>'],
  ])('%s', (_, written, expected) => {
    expect(html(written)).toBe(expected);
  });
});

describe('what rendering gives', () => {
  const body = '## Kết quả\n\nMột [b](../b.md).\n\n![a](a.jpg "Quang cảnh")\n\n- hai\n';

  test('the body as a fragment, with all that the site needs to know of it', () => {
    const at = { file: 'content/kinh-te/hoi-nghi/index.md', line: 14, column: 1 };
    expect(render(body)).toEqual({
      body: {
        html: fragment(
          '<h2 id="ket-qua">Kết quả</h2>\n<p>Một <a href="',
          'article:kinh-te/b',
          '">b</a>.</p>\n<figure id="hinh-1"><picture>',
          'sources:kinh-te/hoi-nghi/a.jpg',
          '<img src="',
          'picture:kinh-te/hoi-nghi/a.jpg',
          '" width="',
          'width:kinh-te/hoi-nghi/a.jpg',
          '" height="',
          'height:kinh-te/hoi-nghi/a.jpg',
          '" class="',
          'tone:kinh-te/hoi-nghi/a.jpg',
          '" alt="a" fetchpriority="high"></picture>',
          'figcaption:0',
          '</figure>\n<ul>\n<li>hai</li>\n</ul>',
        ),
        text: 'Kết quả\nMột b.\nhai',
        words: 0,
        firstParagraph: 'Một b.',
        frames: [],
        headings: [{ depth: 2, id: 'ket-qua', text: 'Kết quả' }],
        ids: ['ket-qua', 'hinh-1'],
        recordings: [],
        figures: [
          {
            src: 'kinh-te/hoi-nghi/a.jpg',
            remote: false,
            number: null,
            label: '',
            caption: 'Quang cảnh',
            alt: 'a',
            credit: null,
          },
        ],
        unsaid: [{ src: 'kinh-te/hoi-nghi/a.jpg', written: 'a.jpg', at, lacks: ['credit'], captioned: true }],
        references: [
          { kind: 'article', target: 'kinh-te/b', written: '../b.md', at: { ...at, line: 12, column: 5 } },
          { kind: 'file', target: 'kinh-te/hoi-nghi/a.jpg', written: 'a.jpg', at },
        ],
      },
      problems: [],
    });
  });

  test('an empty body is empty', () => {
    expect(render('').body).toEqual({
      html: fragment(''),
      text: '',
      words: 0,
      firstParagraph: '',
      frames: [],
      headings: [],
      ids: [],
      figures: [],
      recordings: [],
      unsaid: [],
      references: [],
    });
  });

  test('is plain data, which can go to another thread', () => {
    const result = render(body);
    expect(structuredClone(result)).toEqual(result);
  });

  test('does not depend on what was rendered before', () => {
    const before = render(body);
    render('## Kết quả\n\n[^1] ![](x.jpg)\n\n[^1]: y');
    expect(render(body)).toEqual(before);
  });

  test('the content folder may be the site itself', () => {
    const { problems: found } = render('![a](//a.vn/a.jpg)', {}, settings({ contentFolder: '' }));
    expect(found[0]?.at?.file).toBe('kinh-te/hoi-nghi/index.md');
  });

  test('all problems come together', () => {
    expect(
      problems('[a](../../../x.md)\n\n![b](//a.vn/b.jpg)\n\n<script>x</script>\n\n[c](#d)').sort(),
    ).toEqual([
      'error bad-path 10:1',
      'warning broken-anchor 16:1',
      'warning remote-picture 12:1',
      'warning removed-html 14:1',
    ]);
  });
});
