import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Place, type Problem, warning } from '../../../base/problem.ts';
import { isPageLeftover } from '../mends/page-leftover.ts';
import { paragraphLines } from '../mends/paragraph-lines.ts';
import { markdownOf } from '../mends/written-text.ts';
import { placeOf, transformContextOf } from '../transform-context.ts';
import { flowChildren } from './flow-children.ts';

const mayHold = /^[ >]*(?:[-–] ?\d|\(?(?:trang|page|tiếp|xem tiếp|continued) )/im;

/** Warns of lines that are left of printed pages: their numbers, and where a text goes on. */
export const pageLeftovers: Plugin<[], Root> = () => (tree, file) => {
  const markdown = markdownOf(file);
  if (!mayHold.test(markdown)) return;
  const context = transformContextOf(file);
  for (const paragraph of flowChildren(tree, 'paragraph'))
    for (const line of paragraphLines(paragraph, markdown)) {
      if (!isPageLeftover(line.words)) continue;
      const at = placeOf(line.start === null ? paragraph : { position: { start: line.start } }, context);
      context.problems.push(leftOfPage(line.words.trim(), at));
    }
};

function leftOfPage(written: string, at: Place): Problem {
  return warning(
    'page-leftover',
    at,
    `The line "${written}" is left of a printed page, and stands in the text.`,
    'Remove it. If it parts a sentence, put the two halves together.',
  );
}
