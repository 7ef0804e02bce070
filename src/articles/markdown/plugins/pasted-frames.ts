import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { info } from '../../../base/problem.ts';
import { placeOf, transformContextOf } from '../context/transform-context.ts';
import { isOfEmbedCode, readEmbedCode } from '../embeds/embed-code.ts';
import { findEmbed } from '../embeds/find-embed.ts';
import { eachElement, isElement, type Parent } from '../tree/walk.ts';

const mayHold =
  /<(?:iframe|embed|object|video|audio)\b|\b(?:twitter-|tiktok-embed|instagram-media|fb-(?:post|video))/i;

/**
 * Puts in the place of each pasted `<iframe>` of a service that is known, and of its code for a script, the address of what it
 * shows, of which `embeds` makes a figure, with the words of a post as its caption. Others go, and `sanitize` tells of them.
 */
export const pastedFrames: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  if (!mayHold.test(context.input.body)) return;
  let isCodeRead = false;
  eachElement(tree, (element, index, parent) => {
    const code = readEmbedCode(element);
    const embed = code === null ? null : findEmbed(code.address, context.settings.embeds);
    if (code === null || embed === null) return;
    const isFrame = element.tagName === 'iframe';
    isCodeRead ||= !isFrame;
    const shown = code.words === '' ? linkOf(embed.page, element) : imageOf(embed.page, code.words, element);
    const isInline = isElement(parent as Element, 'p');
    const paragraph: Element = { ...shown, tagName: 'p', properties: {}, children: [shown] };
    parent.children[index] = isInline ? shown : paragraph;
    context.problems.push(
      info(
        'pasted-frame',
        placeOf(element, context),
        `The ${isFrame ? '<iframe>' : 'embed code'} of ${embed.name} is shown when a reader asks for it, and loads nothing before.`,
        `Nothing has to be done. The address alone in a paragraph does the same: ${embed.page}`,
      ),
    );
    return false;
  });
  if (isCodeRead) dropScripts(tree);
};

function linkOf(href: string, { position, properties: { title } }: Element): Element {
  return { ...(position && { position }), ...h('a', { href, ...(title && { title }) }, href) };
}

function imageOf(src: string, alt: string, { position }: Element): Element {
  return { ...(position && { position }), ...h('img', { src, alt }) };
}

/** The scripts of code that was read have nothing more to do. */
function dropScripts(parent: Parent): void {
  const kept = (parent.children as Element[]).filter(
    (child) => child.type !== 'element' || !isOfEmbedCode(child),
  );
  parent.children.splice(0, parent.children.length, ...kept);
  for (const child of kept) if (child.type === 'element') dropScripts(child);
}
