import type { Paragraph, Parents, Root } from 'mdast';
import type { Plugin } from 'unified';
import { info } from '../../../base/problem.ts';
import { placeOf, type TransformContext, transformContextOf } from '../context/transform-context.ts';
import { findEmbed } from '../embeds/find-embed.ts';
import { isOneShortcode, shortcodeAddress } from '../embeds/shortcode-address.ts';
import { markdownOf } from '../mends/written-text.ts';

/**
 * Reads each paragraph that is nothing but a shortcode of another tool for a film or a post as the address of what it shows, of
 * which `embeds` makes a figure. What a plugin of the site has read is no longer there; of other shortcodes `foreignMarkup` tells.
 */
export const embedShortcodes: Plugin<[], Root> = () => (tree, file) => {
  const markdown = markdownOf(file);
  if (/\{\{|\{%|\[|^::\w/m.test(markdown)) readWithin(tree, markdown, transformContextOf(file));
};

function readWithin(parent: Parents, markdown: string, context: TransformContext): void {
  for (const [index, child] of parent.children.entries()) {
    if (child.type === 'paragraph' || child.type === 'leafDirective') {
      const link = linkOf(child, markdown, context);
      if (link !== null) parent.children[index] = link;
    } else if ('children' in child) readWithin(child, markdown, context);
  }
}

function linkOf(
  { position }: Pick<Paragraph, 'position'>,
  markdown: string,
  context: TransformContext,
): Paragraph | null {
  const written = markdown.slice(position?.start.offset, position?.end.offset).trim();
  if (!/^(?:\{[{%]|@?\[|::\w)/.test(written) || !isOneShortcode(written)) return null;
  const address = shortcodeAddress(written, context.settings.embeds);
  const embed = address === null ? null : findEmbed(address, context.settings.embeds);
  if (address === null || embed === null) return null;
  context.problems.push(
    info(
      'pasted-frame',
      placeOf({ position }, context),
      `The shortcode "${written}" is read as the address of ${embed.name} that it names.`,
      `Nothing has to be done. The address alone in a paragraph does the same: ${embed.page}`,
    ),
  );
  const placed = position === undefined ? {} : { position };
  const link = {
    ...placed,
    type: 'link' as const,
    url: address,
    children: [{ type: 'text' as const, value: address }],
  };
  return { ...placed, type: 'paragraph', children: [link] };
}
