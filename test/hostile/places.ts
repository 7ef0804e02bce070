/** Every place that a writer can fill, and what it makes of a payload. */

import { addressPayloads, allPayloads, htmlPayloads, type Payload, textPayloads } from './payloads.ts';
import { yaml } from './yaml.ts';

/** What a place makes of a payload: fields of the front matter, a body, or a document of its own. */
export interface Made {
  readonly fields?: Readonly<Record<string, unknown>>;
  /** In place of the fields as they are serialised: lines of front matter as they are typed. */
  readonly lines?: string;
  readonly body?: string;
  readonly file?: string;
  readonly files?: Readonly<Record<string, string>>;
}

/** Hands out canaries, each once, and knows the payload. */
export interface Hand {
  readonly payload: string;
  readonly index: number;
  readonly canary: () => string;
}

export interface Place {
  readonly name: string;
  readonly payloads: readonly Payload[];
  readonly make: (hand: Hand) => Made;
}

/** The payload with a word behind it that may not be lost. */
export const told = ({ payload, canary }: Hand) => `${payload} ${canary()}`;
const behind = (hand: Hand, block: string) => `${block}\n\nHết ${hand.canary()}.\n`;

/** Fields that are text, whatever stands in them: all in one article, each with a canary of its own. */
function words(hand: Hand): Made {
  const text = () => told(hand);
  // Long names are told apart by how they begin.
  const name = () => `${hand.canary()} ${told(hand)}`;
  return {
    fields: {
      title: text(),
      lead: text(),
      author: [name(), { name: name() }],
      section: hand.index % 12 === 0 ? text() : 'x',
      tags: [name(), name()],
      figures: [
        { src: 'anh.png', caption: text(), alt: text(), credit: text() },
        { src: 'hai.png', caption: text(), alt: text(), credit: text() },
      ],
      source: { name: text(), url: 'https://nguon.example/' },
      attachments: [{ src: 'tep.pdf', title: text() }],
      corrections: [{ date: '29/01/2021', was: text(), now: text(), text: text() }],
      extra: { [hand.payload]: hand.payload, list: [hand.payload, { deep: hand.payload }] },
    },
  };
}

/** Places in a text where nothing can make the document wrong. */
function inline(hand: Hand): Made {
  const { payload } = hand;
  const blocks = [
    `Trước ${payload} sau`,
    `## Mục ${payload}`,
    `> Lời ${payload}\n>\n> — ${payload}`,
    `1. Một ${payload}\n   - [ ] Hai ${payload}`,
    `| a | b |\n|---|---|\n| ${payload} | c |`,
    `[chữ ${payload}](https://e.example/ "${payload}")`,
    `![thay ${payload}](https://e.example/x.png "${payload}")`,
    `\`mã ${payload}\``,
    `\`\`\`${payload}\nmã ${payload}\n\`\`\``,
    `**đậm ${payload}** ~~bỏ ${payload}~~ https://e.example/${payload}`,
    `Chú[^${hand.index}]\n\n[^${hand.index}]: Ghi ${payload}`,
    `![](anh.png "Hình 1: ${payload}")`,
  ];
  return { body: blocks.map((block) => behind(hand, block)).join('\n') };
}

/** Front matter in which one field alone holds the payload. */
export const field =
  (name: string, value: (payload: string) => unknown) =>
  (hand: Hand): Made => ({
    fields: { [name]: value(hand.payload) },
    body: `Hết ${hand.canary()}.\n`,
  });

const body =
  (block: (payload: string) => string) =>
  (hand: Hand): Made => ({ body: behind(hand, block(hand.payload)) });

/** A name on the disk that holds as much of the payload as a disk takes. */
function diskName(payload: string, index: number): string {
  const name = payload.toWellFormed().replace(/[/\0]/g, '⁄').slice(0, 60);
  return `${Buffer.from(name)
    .subarray(0, 180)
    .toString()
    .replace(/\ufffd$/, '')}${index}`;
}

const address = (payload: string) => encodeURIComponent(payload.toWellFormed());
/** Each `n`th payload, another share for each `from`. */
const share = (payloads: readonly Payload[], n: number, from = 0) =>
  payloads.filter((_, index) => index % n === from % n);
const html = htmlPayloads;
const urls = [...addressPayloads, ...share(html, 16)];
const typed = [...textPayloads, ...share(html, 12), ...share(addressPayloads, 6)];
const named = typed.filter(({ text }) => text.length < 200);

const film = { src: 'https://x.example/phim.mp4', caption: 'Phim' };

const drawing = (inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="9" height="9">${inner}</svg>`;

export const places: readonly Place[] = [
  { name: 'words', payloads: allPayloads, make: words },
  { name: 'inline', payloads: allPayloads, make: inline },
  { name: 'text', payloads: [...html, ...textPayloads], make: body((payload) => payload) },
  { name: 'division', payloads: share(html, 5, 0), make: body((payload) => `<div>\n\n${payload}\n\n</div>`) },
  { name: 'attribute', payloads: share(html, 5, 1), make: body((payload) => `<p title="${payload}">x</p>`) },
  {
    name: 'cell',
    payloads: share(html, 5, 2),
    make: body((payload) => `<table><tr><td>${payload}</td></tr></table>`),
  },
  {
    name: 'caption',
    payloads: share(html, 5, 3),
    make: body((payload) => `<figure><img src="anh.png"><figcaption>${payload}</figcaption></figure>`),
  },
  {
    name: 'drawing',
    payloads: share(html, 5, 4),
    make: body((payload) => `<svg><desc>${payload}</desc></svg>`),
  },
  {
    name: 'formula',
    payloads: share(html, 5, 5),
    make: body((payload) => `<math><mtext>${payload}</mtext></math>`),
  },
  { name: 'link', payloads: urls, make: body((payload) => `[x](<${payload}>)`) },
  {
    name: 'link, bare',
    payloads: share(urls, 3, 0),
    make: body((payload) => `[x](${payload}) <${payload}> ${payload}`),
  },
  { name: 'link, encoded', payloads: urls, make: body((payload) => `[x](/${address(payload)}/)`) },
  {
    name: 'reference',
    payloads: share(urls, 3, 1),
    make: body((payload) => `[x][y]\n\n[y]: <${payload}> (${payload})`),
  },
  { name: 'picture', payloads: share(urls, 3, 2), make: body((payload) => `![x](<${payload}>)`) },
  { name: 'href', payloads: urls, make: body((payload) => `<a href="${payload}">x</a>`) },
  {
    name: 'src',
    payloads: urls,
    make: body(
      (payload) =>
        `<img src="${payload}" srcset="${payload} 2x"><video src="${payload}" poster="${payload}">`,
    ),
  },
  {
    name: 'cite',
    payloads: share(urls, 3, 3),
    make: body((payload) => `<blockquote cite="${payload}">x</blockquote>`),
  },
  { name: 'slug', payloads: share(allPayloads, 18, 0), make: field('slug', (payload) => payload) },
  { name: 'aliases', payloads: urls, make: field('aliases', (payload) => [payload]) },
  {
    name: 'aliases, encoded',
    payloads: share(urls, 3, 4),
    make: field('aliases', (payload) => [`/${address(payload)}/`]),
  },
  { name: 'canonical', payloads: share(urls, 3, 5), make: field('canonical', (payload) => payload) },
  {
    name: 'canonical, behind',
    payloads: share(urls, 3, 6),
    make: field('canonical', (payload) => `https://e.example/${payload}`),
  },
  { name: 'id', payloads: share(allPayloads, 9), make: field('id', (payload) => payload) },
  { name: 'source.url', payloads: share(urls, 3, 7), make: field('source', (url) => ({ name: 'x', url })) },
  {
    name: 'source.url, behind',
    payloads: share(urls, 3, 8),
    make: field('source', (payload) => ({ name: 'x', url: `https://e.example/?${payload}` })),
  },
  { name: 'date', payloads: share(allPayloads, 18, 1), make: field('date', (payload) => payload) },
  { name: 'pinned', payloads: share(allPayloads, 18, 2), make: field('pinned', (payload) => payload) },
  { name: 'draft', payloads: share(allPayloads, 18, 3), make: field('draft', (payload) => payload) },
  { name: 'focus', payloads: share(allPayloads, 18, 9), make: field('focus', (payload) => payload) },
  { name: 'views', payloads: share(allPayloads, 18, 4), make: field('views', (payload) => payload) },
  {
    name: 'corrections.kind',
    payloads: share(allPayloads, 18, 5),
    make: field('corrections', (kind) => [{ date: '29/01/2021', kind, text: 'x' }]),
  },
  { name: 'figures.src', payloads: urls, make: field('figures', (payload) => [{ src: payload }]) },
  { name: 'figures.poster', payloads: urls, make: field('figures', (poster) => [{ ...film, poster }]) },
  {
    name: 'figures.subtitles',
    payloads: urls,
    make: field('figures', (src) => [{ ...film, subtitles: src }]),
  },
  {
    name: 'figures.transcript',
    payloads: share(allPayloads, 18, 7),
    make: field('figures', (transcript) => [{ ...film, transcript }]),
  },
  {
    name: 'figures.caption of a film',
    payloads: share(allPayloads, 18, 8),
    make: field('figures', (caption) => [{ ...film, caption }]),
  },
  { name: 'attachments.src', payloads: urls, make: field('attachments', (src) => [{ src, title: 'x' }]) },
  {
    name: 'a field of that name',
    payloads: share(allPayloads, 18, 6),
    make: (hand) => field(hand.payload, () => 'x')(hand),
  },
  {
    name: 'front matter as typed',
    payloads: typed,
    make: (hand) => ({
      lines: `title: ${hand.payload}\nlead: ${hand.payload}`,
      body: `Hết ${hand.canary()}.\n`,
    }),
  },
  {
    name: 'list as typed',
    payloads: typed,
    make: (hand) => ({ lines: `title: x\ntags: [${hand.payload}]`, body: `Hết ${hand.canary()}.\n` }),
  },
  {
    name: 'name of the file',
    payloads: named,
    make: (hand) => ({
      file: `content/x/${diskName(hand.payload, hand.index)}.md`,
      body: `Hết ${hand.canary()}.\n`,
    }),
  },
  {
    name: 'name of the folder',
    payloads: share(named, 5),
    make: (hand) => ({
      file: `content/${diskName(hand.payload, hand.index)}/bai.md`,
      body: `Hết ${hand.canary()}.\n`,
    }),
  },
  {
    name: 'name of a picture and of a file',
    payloads: named,
    make: (hand) => {
      const name = diskName(hand.payload, hand.index);
      const src = address(name);
      return {
        fields: { figures: [{ src: `${src}.png` }], attachments: [{ src: `${src}.pdf` }] },
        files: { [`content/x/${name}.png`]: 'anh.png', [`content/x/${name}.pdf`]: 'tep.pdf' },
        body: `[tệp](<${src}.pdf>) Hết ${hand.canary()}.\n`,
      };
    },
  },
  {
    name: 'what a picture says',
    payloads: named,
    make: (hand) => ({
      fields: { figures: [{ src: `p${hand.index}.jpg` }] },
      files: { [`content/x/p${hand.index}.jpg`]: `jpeg:${told(hand)}` },
    }),
  },
  {
    name: 'a drawing that is a picture',
    payloads: share(html, 2),
    make: (hand) => ({
      fields: { figures: [{ src: `v${hand.index}.svg`, alt: 'x' }] },
      files: { [`content/x/v${hand.index}.svg`]: drawing(hand.payload) },
      body: `Hết ${hand.canary()}.\n`,
    }),
  },
  {
    name: 'profile of an author',
    payloads: share(allPayloads, 5),
    make: (hand) => ({
      file: `content/authors/a${hand.index}.md`,
      lines: [`name: ${yaml(told(hand))}`, `role: ${yaml(told(hand))}`, 'picture: ../x/anh.png'].join('\n'),
      body: behind(hand, hand.payload),
    }),
  },
];
