import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { isObject } from '../../base/is-object.ts';
import { parseHtml } from '../html/parse-html.ts';
import { elementsOf } from '../html/words-of.ts';
import { markdownTree } from './markdown-tree.ts';

/** What a card of Ghost holds, by the names that Ghost gives it. */
export type CardValues = Readonly<Record<string, unknown>>;

/** Hears of each card that could not be carried over whole, by its name. */
export type TellCard = (name: string) => void;

/** The card of this name as HTML that `htmlToMarkdown` knows; of one that is not known a mark stays. */
export function cardElements(name: string, values: CardValues, tell: TellCard): ElementContent[] {
  const kind = name
    .toLowerCase()
    .replace(/^card-/, '')
    .replace(/[^a-z]/g, '');
  if (unseen.has(kind)) return [];
  const card = Object.hasOwn(cards, kind) ? cards[kind] : undefined;
  if (card !== undefined) return card(values, tell);
  tell(name);
  return [h('p', [text(`⟦${name.replace(/[⟦⟧]/g, ' ')}⟧`)])];
}

/** Readers of the old page saw nothing of them. */
const unseen: ReadonlySet<string> = new Set(['paywall', 'email', 'emailcta']);

type Card = (values: CardValues, tell: TellCard) => ElementContent[];

const cards: Readonly<Record<string, Card>> = {
  image: (values) => [picture(values)],
  gallery: (values) => {
    const { images } = values;
    const pictures = (Array.isArray(images) ? images : []).filter(isObject).map(picture);
    return [boxElement('gallery', pictures, plainOf(values.caption))];
  },
  hr: () => [h('hr')],
  horizontalrule: () => [h('hr')],
  code: listing,
  codeblock: listing,
  html: (values, tell) => {
    const children = parsed(values.html);
    const unread = children.some(
      (one) =>
        one.type === 'element' &&
        [one, ...elementsOf(one)].some(({ tagName }) => /^(?:script|form)$/.test(tagName)),
    );
    if (unread) tell('html');
    return children;
  },
  markdown: (values) => markdownTree(wordsIn(values, 'markdown')),
  embed: (values) => [film(values), ...captionOf(values)],
  bookmark: (values) => {
    const metadata = isObject(values.metadata) ? values.metadata : {};
    const url = wordsIn(values, 'url') || wordsIn(metadata, 'url');
    return [linked(url, wordsIn(metadata, 'title') || url), ...captionOf(values)];
  },
  callout: (values) => {
    const emoji = wordsIn(values, 'calloutEmoji');
    const [first, ...rest] = blocksOf(parsed(values.calloutText));
    const begun = h('p', [text(emoji === '' ? '' : `${emoji} `), ...(first?.children ?? [])]);
    return [boxElement('box', [begun, ...rest])];
  },
  toggle: (values) => [boxElement('box', parsed(values.content), plainOf(values.heading))],
  button: (values) => [linked(wordsIn(values, 'buttonUrl'), wordsIn(values, 'buttonText'))],
  header: (values) => [
    h('h2', parsed(values.header ?? values.heading)),
    h('p', parsed(values.subheader)),
    linked(wordsIn(values, 'buttonUrl'), wordsIn(values, 'buttonText')),
  ],
  calltoaction: (values) => [
    ...(wordsIn(values, 'imageUrl') === '' ? [] : [picture({ src: values.imageUrl })]),
    ...parsed(values.textValue),
    linked(wordsIn(values, 'buttonUrl'), wordsIn(values, 'buttonText')),
  ],
  audio: (values) => [picture({ src: values.src, caption: values.title })],
  video: (values) => [picture({ src: values.src, caption: values.caption })],
  file: (values) => [
    linked(wordsIn(values, 'src'), wordsIn(values, 'fileTitle') || wordsIn(values, 'fileName')),
    h('p', parsed(values.fileCaption)),
  ],
  product: (values) => [
    ...(wordsIn(values, 'productImageSrc') === '' ? [] : [picture({ src: values.productImageSrc })]),
    h('p', [h('strong', parsed(values.productTitle))]),
    ...parsed(values.productDescription),
    linked(wordsIn(values, 'productUrl'), wordsIn(values, 'productButton')),
  ],
};

/** A block that Markdown writes between colons; `title` in its first line. */
function boxElement(name: 'box' | 'gallery', children: ElementContent[], title = ''): ElementContent {
  return h('bantin-block', { dataName: name, dataTitle: title }, children);
}

function picture(values: CardValues): ElementContent {
  const image = h('img', { src: wordsIn(values, 'src'), alt: wordsIn(values, 'alt') });
  return h('figure', [image, h('figcaption', parsed(values.caption))]);
}

function listing(values: CardValues): ElementContent[] {
  const language = wordsIn(values, 'language').replace(/[^\w+#-]/g, '');
  const className = language === '' ? [] : [`language-${language}`];
  const code = h('code', { className }, String(values.code ?? ''));
  return [h('pre', [code]), ...captionOf(values)];
}

/** What is shown has an address of its own; else what the service gave to be pasted. */
function film(values: CardValues): ElementContent {
  const url = wordsIn(values, 'url');
  return url === '' ? h('div', parsed(values.html)) : h('iframe', { src: url });
}

function linked(href: string, words: string): ElementContent {
  return h('p', href === '' ? [] : [h('a', { href }, words || href)]);
}

function captionOf(values: CardValues): ElementContent[] {
  const words = parsed(values.caption);
  return words.length === 0 ? [] : [h('p', [h('em', words)])];
}

/** What stands in one line together as paragraphs. */
function blocksOf(nodes: readonly ElementContent[]) {
  const isBlock = (one: ElementContent) =>
    one.type === 'element' && /^(?:p|ul|ol|div|h[1-6]|blockquote)$/.test(one.tagName);
  if (!nodes.some(isBlock)) return [h('p', [...nodes])];
  return nodes.filter((one) => one.type === 'element');
}

function parsed(html: unknown): ElementContent[] {
  return typeof html === 'string' && html.trim() !== '' ? (parseHtml(html).children as ElementContent[]) : [];
}

function plainOf(html: unknown): string {
  return typeof html === 'string'
    ? html
        .replace(/<[^<>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim()
    : '';
}

function wordsIn(values: CardValues, name: string): string {
  const value = values[name];
  return typeof value === 'string' ? value.trim() : '';
}

function text(value: string): ElementContent {
  return { type: 'text', value };
}
