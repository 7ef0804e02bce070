import type { Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { warning } from '../../../base/problem.ts';
import { paragraphLines } from '../mends/paragraph-lines.ts';
import { markdownOf } from '../mends/written-text.ts';
import { placeOf, transformContextOf } from '../transform-context.ts';

/** Whole paragraphs are as long; a line that an editor broke, or a sentence on a line of its own, is seldom. */
const shortest = 160;

/** Whether a long line stands behind another: most articles have none, and nothing more is asked of them. */
function mayHold(markdown: string): boolean {
  let before = 0;
  for (let from = 0; from <= markdown.length; ) {
    const found = markdown.indexOf('\n', from);
    const end = found < 0 ? markdown.length : found;
    const length = end - from;
    if (length >= shortest && before >= shortest) return true;
    before = length;
    from = end + 1;
  }
  return false;
}

/** Warns of paragraphs that run together, because no empty line stands between them: long lines that all end as sentences do. */
export const runTogether: Plugin<[], Root> = () => (tree, file) => {
  const markdown = markdownOf(file);
  if (!mayHold(markdown)) return;
  const context = transformContextOf(file);
  const found = tree.children.filter(
    (child): child is Paragraph => child.type === 'paragraph' && isSeveral(child, markdown),
  );
  const [first] = found;
  if (first === undefined) return;
  const lines = found.reduce((sum, paragraph) => sum + paragraphLines(paragraph, markdown).length, 0);
  context.problems.push(
    warning(
      'paragraphs-run-together',
      placeOf(first, context),
      found.length === 1
        ? `${lines} long lines from here on have no empty line between them, so they are printed as one paragraph.`
        : `${lines} long lines from here on have no empty line between them, so they are printed as ${found.length} paragraphs.`,
      'Put an empty line between paragraphs, or write "paragraphs: lines" in the front matter, or in bantin.yaml for all articles: then each line is one.',
    ),
  );
};

function isSeveral(paragraph: Paragraph, markdown: string): boolean {
  const lines = paragraphLines(paragraph, markdown);
  return (
    lines.length > 1 &&
    lines.every(({ words }) => words.length >= shortest && /[.!?…:][”"»’')]*\s*$/.test(words))
  );
}
