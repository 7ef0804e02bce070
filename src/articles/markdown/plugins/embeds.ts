import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { phrase } from '../../../base/locale/locale.ts';
import { placeOf, type TransformContext, transformContextOf } from '../context/transform-context.ts';
import type { Embed } from '../embeds/embed.ts';
import { findEmbed } from '../embeds/find-embed.ts';
import { isOfService, linkBesideWords, linkInList, unshownEmbed } from '../embeds/unshown-embed.ts';
import { captionElements } from '../figures/caption.ts';
import { plainText } from '../tree/plain-text.ts';
import { eachElement, isBlank, isElement, replaceInFlow } from '../tree/walk.ts';

/**
 * Makes a figure of every paragraph that is nothing but the address of a film, a sound, a post or a map elsewhere, typed as
 * it is, as the goal of a picture, or as a picture's own; of several, each in its line, so many figures. It is a link there:
 * the frame comes when a reader asks for it (`templates/embed.js`), so nothing of it is loaded before. An address of such a
 * service that shows nothing is a link, and told.
 */
export const embeds: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  if (/https?:|\bwww\.|\/\/|\.[a-z]{2,6}\/\w|\{[{%]|\[|::\w/i.test(context.input.body))
    replaceInFlow(tree, (element) => (element.tagName === 'p' ? inPlaceOf(element, context) : null));
  if (context.input.body.includes('://')) eachElement(tree, (element) => tellOfLinks(element, context));
};

/** Words beside an address that are its caption, or say what it is; longer ones are a sentence that names it. */
const longestBeside = 80;

/**
 * Tells of a film and the like whose address is all that an item of a list or a cell of a table holds, or that has a few words
 * beside it in its paragraph: a link, there.
 */
function tellOfLinks(element: Element, context: TransformContext): void {
  if (isElement(element, 'p')) {
    const beside = besideWords(element, context);
    if (beside !== null)
      context.problems.push(linkBesideWords(beside.address, placeOf(beside.element, context)));
  }
  if (!isElement(element, 'li', 'td', 'th')) return;
  for (const { address, element: link } of addressesOf(element) ?? []) {
    if (findEmbed(address, context.settings.embeds) === null) continue;
    context.problems.push(linkInList(address, placeOf(link.position ? link : element, context)));
  }
}

/** The address of a film that opens or ends a paragraph of few words. */
function besideWords({ children }: Element, context: TransformContext): Alone | null {
  const [link, ...others] = children.flatMap((child) => addressOfLink(child));
  if (link === undefined || others.length > 0 || children.length < 2) return null;
  const isAtEdge = children[0] === link.element || children.at(-1) === link.element;
  const words = children.filter((child) => child !== link.element);
  const isShort = words.every((child) => child.type === 'text') && lengthOf(words) <= longestBeside;
  return isAtEdge && isShort && findEmbed(link.address, context.settings.embeds) !== null ? link : null;
}

function addressOfLink(child: ElementContent): Alone[] {
  const one = isElement(child, 'a') ? addressIn(child) : null;
  return one === null ? [] : [one];
}

function lengthOf(nodes: readonly ElementContent[]): number {
  return nodes.reduce((sum, node) => sum + plainText(node).length, 0);
}

/** What stands in the place of a paragraph: itself, unless it holds nothing but addresses. */
function inPlaceOf(paragraph: Element, context: TransformContext): Element[] {
  const alone = addressesOf(paragraph);
  if (alone === null) return [paragraph];
  const found = alone.map((one) => ({ ...one, embed: findEmbed(one.address, context.settings.embeds) }));
  const mayShow = found.some(({ embed, address }) => embed !== null || isOfService(address));
  // A picture of the house beside them is no address.
  if (!mayShow || found.some(({ embed, element, address }) => isPictureBeside(embed, element, address)))
    return [paragraph];
  return found.map(({ element, address, embed }) => {
    if (embed !== null) return figureOf(element, embed, paragraph, context);
    const problem = unshownEmbed(address, placeOf(element.position ? element : paragraph, context));
    // A picture of the house may well lead to an account.
    if (problem !== null && (problem.severity !== 'info' || onlyImage(element) === null))
      context.problems.push(problem);
    const link =
      element.tagName === 'img'
        ? h('a', { href: address }, String(element.properties.alt || address))
        : element;
    return { ...paragraph, children: [link] };
  });
}

function isPictureBeside(embed: Embed | null, { tagName }: Element, address: string): boolean {
  return embed === null && tagName === 'img' && !isOfService(address);
}

interface Alone {
  /** A link that shows its address or a picture, or an image whose own address it is. */
  readonly element: Element;
  readonly address: string;
}

/** The addresses of a paragraph that holds nothing else, be they bold or with a full stop behind; null when it does. */
function addressesOf(paragraph: Element): Alone[] | null {
  const [only, ...more] = paragraph.children;
  if (isElement(only, 'strong', 'em') && more.length === 0) return addressesOf(only);
  const alone: Alone[] = [];
  for (const child of paragraph.children) {
    if (isBlank(child) || isElement(child, 'br')) continue;
    const one = child.type === 'text' ? bareAddress(child.value.trim()) : addressIn(child);
    if (one !== null) alone.push(one);
    else if (child.type !== 'text' || !/^[.,;:]$/.test(child.value.trim())) return null;
  }
  return alone.length === 0 ? null : alone;
}

function addressIn(child: ElementContent): Alone | null {
  if (!isElement(child, 'a', 'img')) return null;
  const { href, src } = child.properties;
  const address = String((child.tagName === 'a' ? href : src) ?? '');
  if (child.tagName === 'a' && onlyImage(child) === null && !isItself(child, address)) return null;
  return { element: child, address };
}

/** An address of a service that was typed without `https://`, of which Markdown makes no link. */
function bareAddress(text: string): Alone | null {
  if (!/^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,6}\/\S+$/i.test(text)) return null;
  const address = `https://${text}`;
  return isOfService(address) ? { element: h('a', { href: address }, text), address } : null;
}

function figureOf(only: Element, embed: Embed, paragraph: Element, context: TransformContext): Element {
  const { alt, title } = only.properties;
  const image = only.tagName === 'a' ? onlyImage(only) : null;
  const caption = only.tagName === 'img' ? String(title || alt || '') : '';
  const spoken =
    only.tagName === 'img'
      ? String(alt || caption)
      : String(image?.properties.title || image?.properties.alt || title || '');
  const properties = { href: embed.page, dataFrame: embed.frame, dataTitle: spoken || embed.name };
  const play: Element = {
    ...(paragraph.position && { position: paragraph.position }),
    ...h('a', { className: ['play'], ...properties }, image === null ? [] : [image]),
  };
  context.frames.add(new URL(embed.frame).origin);
  context.embeds.set(play, embed);
  const below = captionElements({ label: '', text: caption || null, credit: null });
  return h('figure', { className: ['embed', `embed-${embed.shape}`] }, [play, ...below]);
}

function onlyImage(link: Element): Element | null {
  const [only, ...others] = link.children.filter((child) => !isBlank(child));
  return others.length === 0 && isElement(only, 'img') ? only : null;
}

/** Whether a link shows the address to which it leads. */
function isItself(link: Element, address: string): boolean {
  const bare = (text: string) => text.replace(/^(?:https?:)?\/\//i, '').replace(/&amp;/g, '&');
  const shown = plainText(link);
  return bare(shown) === bare(address) || encodeURI(bare(shown)) === bare(address);
}

/** Says in each of them what it is and what happens when it is asked for; after the figures, which know nothing of these words. */
export const embedLabels: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  if (context.embeds.size === 0) return;
  eachElement(tree, (element) => {
    const embed = context.embeds.get(element);
    if (embed !== undefined) element.children.push(...labels(embed, context));
  });
};

function labels({ name }: Embed, { settings: { locale } }: TransformContext): Element[] {
  const label = (className: string, word: string, pageOnly: boolean): Element => {
    // Behind a space, for where no style sheet keeps them apart.
    const value = (pageOnly ? ' ' : '') + phrase(locale.words[word] ?? '', { name });
    const data = { noWords: true, pageOnly } as NonNullable<Element['data']>;
    return { ...h('span', { className: [className] }, value), data };
  };
  return [label('play-label', 'embedOpen', false), label('play-note', 'embedNote', true)];
}
