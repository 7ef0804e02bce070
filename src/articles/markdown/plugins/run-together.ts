import type { List, Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Problem, warning } from '../../../base/problem.ts';
import { placeOf, type TransformContext, transformContextOf } from '../context/transform-context.ts';
import { hasLines } from '../mends/mend-items.ts';
import { goesOn, hasBreaks, type Line, paragraphLines } from '../mends/paragraph-lines.ts';
import { markdownOf } from '../mends/written-text.ts';
import { flowChildren } from './flow-children.ts';

/** Whole paragraphs are as long; a line that an editor broke, or a sentence on a line of its own, is seldom. */
const shortest = 160;

/** The same where a text has no second paragraph: nobody who writes sentences line by line leaves out every empty line. */
const shortestAlone = 60;

/** Lines of verse, of names and of addresses are as short; a line that fills a page is longer. */
const longestShort = 60;

/** Whether a long line stands behind another, or three of any length together: most articles have none, and nothing more is asked of them. */
function mayHold(markdown: string): boolean {
  let before = 0;
  let together = 0;
  for (let from = 0; from <= markdown.length; ) {
    const found = markdown.indexOf('\n', from);
    const end = found < 0 ? markdown.length : found;
    const length = end - from;
    together = length > 0 ? together + 1 : 0;
    if (together === 3 || (length >= shortest && before >= shortest)) return true;
    before = length;
    from = end + 1;
  }
  return false;
}

/**
 * Warns of paragraphs that run together, because no empty line stands between them: long lines that all end as sentences do, and
 * short ones that begin with a capital and do not, as verses and names; and of lines that a list may have swallowed.
 */
export const runTogether: Plugin<[], Root> = () => (tree, file) => {
  const markdown = markdownOf(file);
  const context = transformContextOf(file);
  if (belowItem.test(markdown))
    for (const list of flowChildren(tree, 'list'))
      context.problems.push(...swallowedLine(list, markdown, context));
  if (!mayHold(markdown)) return;
  const paragraphs = tree.children.filter((child) => child.type === 'paragraph');
  const isAlone = paragraphs.length === 1;
  const several = paragraphs
    .map((child) => ({ child, lines: paragraphLines(child, markdown) }))
    .filter(({ lines }) => lines.length > 1);
  for (const { isSeveral, tell } of kinds) {
    const found = several.filter(({ child, lines }) => isSeveral(lines, child, isAlone));
    const [first] = found;
    if (first === undefined) continue;
    const count = found.reduce((sum, { lines }) => sum + lines.length, 0);
    const { message, hint } = tell(count, found.length);
    context.problems.push(warning('paragraphs-run-together', placeOf(first.child, context), message, hint));
  }
};

/** A line that begins as a sentence directly below an item. */
const belowItem = /^[ >]*(?:[-+*]|\d{1,9}[.)])[ \t].*\n[ >]*[“"'‘«(*_]*\p{Lu}/mu;

/** A warning for a line below the last item of a list that is printed as its end, where it may be no part of it (`leavesList`). */
function swallowedLine(list: List, markdown: string, context: TransformContext): Problem[] {
  const item = list.children.at(-1);
  const [paragraph, ...others] = item?.children ?? [];
  if (paragraph?.type !== 'paragraph' || others.length > 0 || hasBreaks(paragraph)) return [];
  if (list.children.some((one) => one !== item && hasLines(one))) return [];
  const lines = paragraphLines(paragraph, markdown);
  const [first, second, ...behind] = lines;
  const isOut = (second?.start?.column ?? Number.POSITIVE_INFINITY) <= (item?.position?.start.column ?? 0);
  if (first === undefined || second === undefined || !isOut || first.words.length > longestShort) return [];
  if (!begins(second) || behind.some(goesOn)) return [];
  return [
    warning(
      'paragraphs-run-together',
      placeOf({ position: { start: second.start ?? { line: 1, column: 1 } } }, context),
      'This line stands directly below a list, so it is printed as the end of its last item.',
      'Put an empty line before it. If it belongs to the item, put two spaces before it.',
    ),
  ];
}

const begins = ({ words }: Line) => /^[“"'‘«(]*\p{Lu}/u.test(words);

const isEnd = ({ words }: Line) => /[.!?…:][”"»’')]*\s*$/.test(words);

const kinds: readonly {
  readonly isSeveral: (lines: readonly Line[], paragraph: Paragraph, isAlone: boolean) => boolean;
  readonly tell: (lines: number, paragraphs: number) => { readonly message: string; readonly hint: string };
}[] = [
  {
    isSeveral: (lines, _, isAlone) => {
      const least = isAlone && lines.length > 2 ? shortestAlone : shortest;
      const isLong = (line: Line) => line.words.length >= least && isEnd(line);
      // The first may be a heading that was not marked as one.
      const [first, ...others] = lines;
      const isHeaded = first !== undefined && first.words.length <= longestShort && others.length > 1;
      return isHeaded ? others.every(isLong) : lines.every(isLong);
    },
    tell: (lines, paragraphs) => ({
      message:
        paragraphs === 1
          ? `${lines} long lines from here on have no empty line between them, so they are printed as one paragraph.`
          : `${lines} long lines from here on have no empty line between them, so they are printed as ${paragraphs} paragraphs.`,
      hint: 'Put an empty line between paragraphs, or write "paragraphs: lines" in the front matter, or in bantin.yaml for all articles: then each line is one.',
    }),
  },
  {
    isSeveral: (lines, paragraph) =>
      lines.length > 2 &&
      !hasBreaks(paragraph) &&
      !lines.some(({ words, nodes: [first] }) => words.includes('\t') || first?.type === 'image') &&
      lines.every(({ words }) => words.length <= longestShort) &&
      lines.every((line) => begins(line) || !/^\p{L}/u.test(line.words)) &&
      // In a notice one line of a few may begin with a sign or a number.
      lines.filter((line) => !begins(line)).length * 4 <= lines.length &&
      lines.slice(0, -1).filter(isEnd).length * 2 < lines.length - 1,
    tell: (lines) => ({
      message: `${lines} short lines from here on have no empty line between them, so they are printed as running text.`,
      hint: 'If each is a line of its own, as in a poem, end each with \\, or write "paragraphs: lines" in the front matter.',
    }),
  },
];
