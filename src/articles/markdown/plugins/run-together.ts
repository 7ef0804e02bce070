import type { Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { warning } from '../../../base/problem.ts';
import { hasBreaks, type Line, paragraphLines } from '../mends/paragraph-lines.ts';
import { markdownOf } from '../mends/written-text.ts';
import { placeOf, transformContextOf } from '../transform-context.ts';

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
 * short ones that all begin with a capital and do not, as verses and names.
 */
export const runTogether: Plugin<[], Root> = () => (tree, file) => {
  const markdown = markdownOf(file);
  if (!mayHold(markdown)) return;
  const context = transformContextOf(file);
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
      lines.every(({ words }) => words.length <= longestShort && /^[“"'‘«(]*\p{Lu}/u.test(words)) &&
      lines.slice(0, -1).filter(isEnd).length * 2 < lines.length - 1,
    tell: (lines) => ({
      message: `${lines} short lines from here on have no empty line between them, so they are printed as running text.`,
      hint: 'If each is a line of its own, as in a poem, end each with \\, or write "paragraphs: lines" in the front matter.',
    }),
  },
];
