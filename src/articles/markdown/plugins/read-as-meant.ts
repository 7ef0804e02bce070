import type { Parents, Root, RootContent, TableRow } from 'mdast';
import type { Plugin } from 'unified';
import { warning } from '../../../base/problem.ts';
import { placeOf, type TransformContext, transformContextOf } from '../context/transform-context.ts';
import { readHeadingId } from '../mends/heading-id.ts';
import { mendApart } from '../mends/mend-apart.ts';
import { type BlockRules, blockRules, mendBlocks } from '../mends/mend-blocks.ts';
import { mendCurlyQuotes } from '../mends/mend-curly-quotes.ts';
import { mendEmphasis } from '../mends/mend-emphasis.ts';
import { mendLinks } from '../mends/mend-links.ts';
import { mendProducts } from '../mends/mend-products.ts';
import { mendSwapped } from '../mends/mend-swapped.ts';
import { mendTable } from '../mends/mend-table.ts';
import { mendTagQuotes } from '../mends/mend-tag-quotes.ts';
import { markdownOf } from '../mends/written-text.ts';

/** Mends of the nodes of one line of words, in their order: each gives other nodes, or null where it mends nothing. */
const ofWords = [
  mendTagQuotes,
  mendCurlyQuotes,
  mendProducts,
  mendSwapped,
  mendLinks,
  mendApart,
  mendEmphasis,
] as const;

/** What stands in texts of which words may have to be mended; most hold nothing of the kind. */
const mayMend = /[\]*_|]|~~|\{[:#.{]|=\s*[“”]|^[ >]*(?:\d+[.)]|[-+*][ \t]|-+$)|>(?:>|=?\d)|^#{7}|[＃！]/m;

/**
 * Reads what Markdown leaves as text, or takes for something else, as people mean it, where it can mean one thing only.
 * What is left after it is told of by `unreadMarks`.
 */
export const readAsMeant: Plugin<[], Root> = () => (tree, file) => {
  const markdown = markdownOf(file);
  const context = transformContextOf(file);
  const { paragraphs } = context.settings;
  const rules = blockRules(markdown, (context.input.paragraphs ?? paragraphs) === 'lines');
  if (mayMend.test(markdown) || rules.lines || rules.marked) mendWithin(tree, markdown, rules, context);
};

function mendWithin(parent: Parents, markdown: string, rules: BlockRules, context: TransformContext): void {
  readHeadingId(parent, markdown);
  if (parent.type === 'table') tellSurplus(mendTable(parent), context);
  for (const mend of ofWords) {
    const made = mend(parent.children as RootContent[], markdown);
    if (made !== null) parent.children = made as never;
  }
  for (const child of parent.children) if ('children' in child) mendWithin(child, markdown, rules, context);
  const made = mendBlocks(parent, markdown, rules);
  if (made === null) return;
  const before = new Set<unknown>(parent.children);
  for (const block of made)
    if (block.type === 'table' && !before.has(block)) tellSurplus(mendTable(block), context);
  parent.children = made as never;
}

function tellSurplus([row, ...others]: readonly TableRow[], context: TransformContext): void {
  if (row === undefined) return;
  const rows = others.length === 0 ? 'This row' : `This row and ${others.length} more`;
  context.problems.push(
    warning(
      'surplus-cells',
      placeOf(row, context),
      `${rows} of the table ${others.length === 0 ? 'has' : 'have'} more cells than the first row, so the columns behind have no heading.`,
      'Add the missing cells to the first two rows of the table. A | that belongs to the text is written \\|.',
    ),
  );
}
