/** Texts that Ghost keeps in the forms of its editors alone become articles as well, and the cards it showed become blocks. */

import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTranslator } from '../../src/messages/load-translator.ts';
import { bantin, folderWith } from '../cli/captured.ts';
import { png } from '../helpers/png.ts';

const post = (slug: string, more: object = {}) => ({
  ...{ id: slug, title: `Bài ${slug}`, slug, html: null, type: 'post', status: 'published' },
  ...{ visibility: 'public', published_at: '2021-01-28T03:22:00.000Z', ...more },
});

const words = (text: string, format = 0) => ({ type: 'extended-text', text, format });
const paragraph = (...children: object[]) => ({ type: 'paragraph', children });
const item = (...children: object[]) => ({ type: 'listitem', children });
const src = '__GHOST_URL__/content/images/2021/01/anh.png';

const lexical = (...children: object[]) => JSON.stringify({ root: { type: 'root', children } });

const rich = lexical(
  paragraph(
    words('Nước '),
    words('dâng cao ', 1),
    words('đêm qua', 3),
    words(', CO'),
    words('2', 32),
    { type: 'linebreak' },
    { type: 'link', url: '__GHOST_URL__/tin-kia/', children: [words('tin kia')] },
    words(' và '),
    { type: 'link', url: '__GHOST_URL__/chua-xong/', children: [words('bài chưa xong')] },
    words('.'),
  ),
  { type: 'extended-heading', tag: 'h2', children: [words('Thiệt hại')] },
  {
    type: 'list',
    listType: 'bullet',
    children: [
      item(words('Nhà')),
      item({ type: 'list', listType: 'number', children: [item(words('Xã trên'))] }),
      item(words('Ruộng')),
    ],
  },
  { type: 'list', listType: 'number', start: 4, children: [item(words('Bốn'))] },
  { type: 'extended-quote', children: [words('Chưa bao giờ thấy.')] },
  { type: 'horizontalrule' },
  { type: 'image', src, alt: 'Cầu', caption: '<span>Cầu <b>Đá</b></span>' },
  {
    type: 'gallery',
    images: [{ src, alt: 'Một' }, { src }],
    caption: 'Hai bờ',
  },
  { type: 'codeblock', code: 'let a = 1;', language: 'js', caption: '' },
  { type: 'html', html: '<table><tr><th>Xã</th></tr><tr><td>Trên</td></tr></table>' },
  { type: 'html', html: '<p>Đếm</p><script src="https://a.example/x.js"></script>' },
  { type: 'markdown', markdown: 'Xem **kỹ**.[^1]\n\n[^1]: Sổ tay.\n' },
  { type: 'embed', url: 'https://www.youtube.com/watch?v=abc', html: '<iframe></iframe>' },
  { type: 'bookmark', url: 'https://a.example/', metadata: { title: 'Trang A' } },
  { type: 'callout', calloutEmoji: '💡', calloutText: 'Gọi <b>114</b>.' },
  { type: 'toggle', heading: 'Hỏi [đáp]', content: '<p>Trả lời.</p>' },
  { type: 'button', buttonText: 'Góp tay', buttonUrl: 'https://a.example/gop' },
  { type: 'file', src: '__GHOST_URL__/content/files/2021/01/ban-do.pdf', fileTitle: 'Bản đồ' },
  { type: 'paywall' },
  { type: 'hologram', beam: 3 },
);

const mobiledoc = JSON.stringify({
  version: '0.3.1',
  atoms: [['soft-return', '', {}]],
  cards: [
    ['image', { src, caption: 'Bến <i>cũ</i>', alt: 'Bến' }],
    ['card-markdown', { markdown: '| A | B |\n|---|---|\n| 1 | 2 |' }],
    ['callout', { calloutEmoji: '', calloutText: 'Nhớ áo phao.' }],
  ],
  markups: [['strong'], ['a', ['href', '__GHOST_URL__/tin-kia/']], ['em']],
  sections: [
    [
      1,
      'p',
      [
        [0, [], 0, 'Chợ '],
        [0, [0, 2], 1, 'đông'],
        [0, [], 1, ' lắm'],
        [1, [], 0, 0],
        [0, [1], 1, 'tin kia'],
      ],
    ],
    [1, 'h3', [[0, [], 0, 'Giá']]],
    [3, 'ul', [[[0, [], 0, 'Cá']], [[0, [], 0, 'Rau']]]],
    [1, 'blockquote', [[0, [], 0, 'Rẻ.']]],
    [2, src],
    [10, 0],
    [10, 1],
    [10, 2],
  ],
});

const shown = `<div class="kg-card kg-callout-card kg-callout-card-blue"><div class="kg-callout-emoji">⚠️</div><div class="kg-callout-text">Nước <b>lên</b>.</div></div>
<div class="kg-card kg-toggle-card"><div class="kg-toggle-heading"><h4 class="kg-toggle-heading-text">Vì sao?</h4><button><svg></svg></button></div><div class="kg-toggle-content"><p>Vì mưa.</p></div></div>
<figure class="kg-card kg-gallery-card kg-width-wide kg-card-hascaption"><div class="kg-gallery-container"><div class="kg-gallery-image"><img src="${src}" alt="Một"></div><div class="kg-gallery-image"><img src="${src}"></div></div><figcaption>Hai bờ</figcaption></figure>
<figure class="kg-card kg-embed-card"><blockquote class="twitter-tweet"><p>Nước lên <a href="https://t.co/x">nhanh</a></p>&mdash; Báo <a href="https://twitter.com/bao/status/1234567890123456789">hôm nay</a></blockquote><script src="https://platform.twitter.com/widgets.js"></script></figure>
<div class="kg-card kg-file-card"><a class="kg-file-card-container" href="https://a.example/so.pdf"><div class="kg-file-card-contents"><div class="kg-file-card-title">Sổ</div><div class="kg-file-card-metadata">1 MB</div></div></a></div>
<div class="kg-card kg-signup-card"><form><input></form><h2>Đăng ký</h2></div>`;

async function brought(posts: readonly object[]) {
  const root = folderWith({
    ...{ 'cu/ghost.json': JSON.stringify({ db: [{ data: { posts } }] }), 'moi/a.txt': '' },
    ...{
      'cu/content/images/2021/01/anh.png': png(400, 300),
      'cu/content/files/2021/01/ban-do.pdf': '%PDF-1.4\n',
    },
  });
  const site = path.join(root, 'moi');
  const { out } = await bantin(site, 'import', '../cu/ghost.json', '--yes', '--format', 'json');
  const body = (file: string) =>
    fs.readFileSync(path.join(site, `content/tin/${file}.md`), 'utf8').replace(/^---[\s\S]*?\n---\n\n/, '');
  const notes: { what: string; detail: string }[] = JSON.parse(out).notes;
  const built = await bantin(site, 'build', '--format', 'json');
  return { body, notes, code: built.code, errors: built.out.match(/"error"[^}]*/) };
}

const others = [
  post('tin-kia', { html: '<p>Tin.</p>' }),
  post('chua-xong', { html: '<p>Chưa.</p>', status: 'draft' }),
];

describe('a text that Ghost kept', () => {
  test('as its editor of today does, becomes Markdown', async () => {
    const { body, notes, code, errors } = await brought([post('lu', { lexical: rich }), ...others]);
    expect(body('lu')).toBe(`Nước **dâng cao** **_đêm qua_**, CO<sub>2</sub>\\
[tin kia](tin-kia.md) và bài chưa xong ⟦draft: chua-xong⟧.

## Thiệt hại

- Nhà
  1. Xã trên
- Ruộng

4. Bốn

> Chưa bao giờ thấy.

---

![Cầu](/content/images/2021/01/anh.png "Cầu Đá")

:::gallery[Hai bờ]
![Một](/content/images/2021/01/anh.png)

![](/content/images/2021/01/anh.png)
:::

\`\`\`js
let a = 1;
\`\`\`

| Xã   |
| ---- |
| Trên |

Đếm

Xem **kỹ**.[^1]

[https://www.youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)

[Trang A](https://a.example/)

:::box
💡 Gọi **114**.
:::

:::box[Hỏi \\[đáp\\]]
Trả lời.
:::

[Góp tay](https://a.example/gop)

[Bản đồ](/content/files/2021/01/ban-do.pdf)

⟦hologram⟧

[^1]: Sổ tay.
`);
    const told = notes.map(({ what, detail }) => `${what}: ${detail}`);
    expect(told).toContain('link to a draft: chua-xong');
    for (const name of ['html', 'hologram'])
      expect(told).toContain(`card of Ghost that is not shown whole: ${name}`);
    const say = loadTranslator('vi');
    expect(notes.filter(({ what }) => say(what) === what)).toEqual([]);
    expect([code, errors]).toEqual([0, null]);
  });

  test('as its older editors did, becomes Markdown', async () => {
    const { body, code, errors } = await brought([post('cho', { mobiledoc }), ...others]);
    expect(body('cho')).toBe(`Chợ **_đông_ lắm**\\
[tin kia](tin-kia.md)

### Giá

- Cá
- Rau

> Rẻ.

![](/content/images/2021/01/anh.png)

![Bến](/content/images/2021/01/anh.png "Bến cũ")

| A | B |
| - | - |
| 1 | 2 |

:::box
Nhớ áo phao.
:::
`);
    expect([code, errors]).toEqual([0, null]);
  });

  test('as it showed it, has its cards as blocks', async () => {
    const { body, notes, code, errors } = await brought([post('the', { html: shown })]);
    expect(body('the')).toBe(`:::box
⚠️ Nước **lên**.
:::

:::box[Vì sao?]
Vì mưa.
:::

:::gallery[Hai bờ]
![Một](/content/images/2021/01/anh.png)

![](/content/images/2021/01/anh.png)
:::

[https://x.com/bao/status/1234567890123456789](https://x.com/bao/status/1234567890123456789)

[Sổ](https://a.example/so.pdf)

⟦signup⟧
`);
    expect(notes.map(({ detail }) => detail)).toContain('signup');
    expect([code, errors]).toEqual([0, null]);
  });

  test.each([
    ['no JSON', { lexical: '{"root":' }],
    ['nothing that is known', { mobiledoc: '[]', lexical: '{"root":7}' }],
    [
      'nested without end',
      {
        lexical: `${'{"root":{"children":['.repeat(1)}${'{"type":"x","children":['.repeat(20000)}${']}'.repeat(20000)}]}}`,
      },
    ],
  ])('as %s is told of, and the others come in', async (_, kept) => {
    const { body, notes, code } = await brought([post('hong', kept), ...others]);
    expect(notes.map(({ what }) => what).join()).toMatch(
      /text that (?:Ghost kept in its own form alone|cannot be read)/,
    );
    expect([code, body('tin-kia')]).toEqual([0, 'Tin.\n']);
  });

  test('as bare words alone, is those words', async () => {
    const { body } = await brought([post('tran', { mobiledoc: '{', plaintext: 'Một *sao*.\n\nHai.' })]);
    expect(body('tran')).toBe('Một \\*sao\\*.\n\nHai.\n');
  });
});
