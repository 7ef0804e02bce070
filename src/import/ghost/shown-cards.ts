import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import { findEmbed } from '../../articles/markdown/embeds/find-embed.ts';
import { htmlOf } from '../../base/text/html-of.ts';
import { classesOf, elementsOf } from '../html/words-of.ts';
import { type CardValues, cardElements, type TellCard } from './cards.ts';

/** Writes cards as Ghost showed them, with what moves on a page and pictures of icons, as cards that Ghost keeps. */
export function joinShownCards(tree: Root, tell: TellCard): void {
  for (const card of elementsOf(tree, 'figure', 'div')) {
    const name = /\bkg-([a-z]+)-card(?:\s|$)/.exec(classesOf(card))?.[1];
    const valuesOf = name === undefined || !Object.hasOwn(shown, name) ? undefined : shown[name];
    if (name === undefined || valuesOf === undefined) continue;
    const values = valuesOf(card);
    if (values === null) continue;
    Object.assign(card, h('div', cardElements(name, values, tell)));
  }
}

const shown: Readonly<Record<string, (card: Element) => CardValues | null>> = {
  bookmark: (card) => ({
    url: addressIn(card, 'a', 'href'),
    metadata: { title: part(card, 'kg-bookmark-title').replace(/<[^<>]*>/g, '') },
    caption: caption(card),
  }),
  callout: (card) => ({
    calloutEmoji: part(card, 'kg-callout-emoji').replace(/<[^<>]*>/g, ''),
    calloutText: part(card, 'kg-callout-text'),
  }),
  toggle: (card) => ({
    heading: part(card, 'kg-toggle-heading-text'),
    content: part(card, 'kg-toggle-content'),
  }),
  gallery: (card) => ({
    images: elementsOf(card, 'img').map(({ properties }) => ({ src: properties.src, alt: properties.alt })),
    caption: caption(card),
  }),
  audio: (card) => ({ src: addressIn(card, 'audio', 'src'), title: part(card, 'kg-audio-title') }),
  video: (card) => ({ src: addressIn(card, 'video', 'src'), caption: caption(card) }),
  file: (card) => ({
    src: addressIn(card, 'a', 'href'),
    fileTitle: part(card, 'kg-file-card-title').replace(/<[^<>]*>/g, ''),
    fileCaption: part(card, 'kg-file-card-caption'),
  }),
  product: (card) => ({
    productImageSrc: addressIn(card, 'img', 'src'),
    productTitle: part(card, 'kg-product-card-title'),
    productDescription: part(card, 'kg-product-card-description'),
    productUrl: addressIn(card, 'a', 'href'),
    productButton: elementsOf(card, 'a').map((one) => htmlOf(one.children).replace(/<[^<>]*>/g, ''))[0] ?? '',
  }),
  embed: (card) => {
    // What was posted may lead elsewhere itself; its own address stands last.
    const pages = elementsOf(card, 'iframe', 'a').map(
      ({ properties }) => findEmbed(String(properties.src ?? properties.href ?? '').trim(), [])?.page,
    );
    const url = pages.filter((page) => page !== undefined).at(-1);
    return url === undefined ? null : { url, caption: caption(card) };
  },
  signup: () => ({}),
};

function part(card: Element, name: string): string {
  const [found] = elementsOf(card).filter((one) => classesOf(one).split(/\s+/).includes(name));
  return found === undefined ? '' : htmlOf(found.children);
}

function caption(card: Element): string {
  const [found] = elementsOf(card, 'figcaption');
  return found === undefined ? '' : htmlOf(found.children);
}

function addressIn(card: Element, tagName: string, name: string): string {
  const [found] = elementsOf(card, tagName);
  return String(found?.properties[name] ?? '');
}
