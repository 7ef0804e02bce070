import type { Parents, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { readHeadingId } from '../mends/heading-id.ts';
import { mendEmphasis } from '../mends/mend-emphasis.ts';
import { mendLinks } from '../mends/mend-links.ts';
import { mendProducts } from '../mends/mend-products.ts';
import { mendSwapped } from '../mends/mend-swapped.ts';
import { markdownOf } from '../mends/written-text.ts';

/** Mends of the nodes of one line of words, in their order: each gives other nodes, or null where it mends nothing. */
const ofWords = [mendProducts, mendSwapped, mendLinks, mendEmphasis] as const;

/** What stands in texts that may have to be mended; most hold nothing of the kind. */
const mayMend = /[\]*_]|~~|\{[:#.]/;

/**
 * Reads what Markdown leaves as text, or takes for something else, as people mean it, where it can mean one thing only.
 * What is left after it is told of by `unreadMarks`.
 */
export const readAsMeant: Plugin<[], Root> = () => (tree, file) => {
  const markdown = markdownOf(file);
  if (mayMend.test(markdown)) mendWithin(tree, markdown);
};

function mendWithin(parent: Parents, markdown: string): void {
  readHeadingId(parent, markdown);
  for (const mend of ofWords) {
    const made = mend(parent.children as RootContent[], markdown);
    if (made !== null) parent.children = made as never;
  }
  for (const child of parent.children) if ('children' in child) mendWithin(child, markdown);
}
