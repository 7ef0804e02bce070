import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { info } from '../../../base/problem.ts';
import { findEmbed } from '../embeds/find-embed.ts';
import { placeOf, transformContextOf } from '../transform-context.ts';
import { eachElement, isElement } from '../walk.ts';

/**
 * Puts in the place of each pasted `<iframe>` of a service that is known the address of what it shows, of which `embeds` makes
 * a figure; others go, and `sanitize` tells of them.
 */
export const pastedFrames: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  if (!/<iframe/i.test(context.input.body)) return;
  eachElement(tree, (element, index, parent) => {
    if (element.tagName !== 'iframe') return;
    const { src, dataSrc, title } = element.properties;
    const embed = findEmbed(String(src || dataSrc || '').trim(), context.settings.embeds);
    if (embed === null) return;
    const link: Element = {
      ...(element.position && { position: element.position }),
      ...{ type: 'element', tagName: 'a', properties: { href: embed.page, ...(title && { title }) } },
      children: [{ type: 'text', value: embed.page }],
    };
    const isInline = isElement(parent as Element, 'p');
    parent.children[index] = isInline ? link : { ...link, tagName: 'p', properties: {}, children: [link] };
    context.problems.push(
      info(
        'pasted-frame',
        placeOf(element, context),
        `The <iframe> of ${embed.name} is shown when a reader asks for it, and loads nothing before.`,
        `Nothing has to be done. The address alone in a paragraph does the same: ${embed.page}`,
      ),
    );
  });
};
