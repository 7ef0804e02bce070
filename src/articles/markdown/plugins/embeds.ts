import type { Element, ElementContent, Root } from 'hast';
import type { Plugin } from 'unified';
import { phrase } from '../../../base/locale.ts';
import type { Embed } from '../embeds/embed-services.ts';
import { findEmbed } from '../embeds/find-embed.ts';
import { plainText } from '../plain-text.ts';
import { type TransformContext, transformContextOf } from '../transform-context.ts';
import { eachElement, flowElements, isBlank, isElement, type Parent } from '../walk.ts';

/**
 * Makes a figure of every paragraph that is nothing but the address of a film, a sound, a post or a map elsewhere, typed as
 * it is, as the goal of a picture, or as a picture's own. It is a link there: the frame comes when a reader asks for it
 * (`templates/embed.js`), so nothing of it is loaded before.
 */
export const embeds: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  if (/https?:|\bwww\.|\/\//i.test(context.input.body)) convert(tree, context);
};

function convert(parent: Parent, context: TransformContext): void {
  for (const [index, child] of parent.children.entries()) {
    if (isElement(child, 'p')) {
      const figure = toFigure(child, context);
      if (figure !== null) parent.children[index] = figure;
    } else if (isElement(child, ...flowElements)) convert(child, context);
  }
}

function toFigure(paragraph: Element, context: TransformContext): Element | null {
  const [only, ...others] = paragraph.children.filter((child) => !isBlank(child));
  if (others.length > 0 || !isElement(only, 'a', 'img')) return null;
  const { href, src, alt, title } = only.properties;
  const address = String((only.tagName === 'a' ? href : src) ?? '');
  const embed = findEmbed(address, context.settings.embeds);
  if (embed === null) return null;
  const image = only.tagName === 'a' ? onlyImage(only) : null;
  if (only.tagName === 'a' && image === null && !isItself(only, address)) return null;
  const caption = only.tagName === 'img' ? String(title || alt || '') : '';
  const spoken =
    only.tagName === 'img'
      ? String(alt || caption)
      : String(image?.properties.title || image?.properties.alt || title || '');
  const play: Element = {
    ...(paragraph.position && { position: paragraph.position }),
    ...{ type: 'element', tagName: 'a', children: image === null ? [] : [image] },
    properties: {
      className: ['play'],
      href: embed.page,
      dataFrame: embed.frame,
      dataTitle: spoken || embed.name,
    },
  };
  context.frames.add(new URL(embed.frame).origin);
  context.embeds.set(play, embed);
  const below: ElementContent[] = caption === '' ? [] : [figcaption(caption)];
  const className = ['embed', `embed-${embed.shape}`];
  return { type: 'element', tagName: 'figure', properties: { className }, children: [play, ...below] };
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

function figcaption(value: string): Element {
  return { type: 'element', tagName: 'figcaption', properties: {}, children: [{ type: 'text', value }] };
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
    const children: ElementContent[] = [{ type: 'text', value }];
    return { type: 'element', tagName: 'span', properties: { className: [className] }, children, data };
  };
  return [label('play-label', 'embedOpen', false), label('play-note', 'embedNote', true)];
}
