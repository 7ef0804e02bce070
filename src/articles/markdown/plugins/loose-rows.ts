import type { Paragraph, Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Place, type Problem, warning } from '../../../base/problem.ts';
import { placeOf, transformContextOf } from '../context/transform-context.ts';
import { type Line, paragraphLines } from '../mends/paragraph-lines.ts';
import { markdownOf } from '../mends/written-text.ts';
import { flowChildren } from './flow-children.ts';

/** What parts the cells of rows, and how many of it and of lines make sure that they are no sentences. */
const separators = [
  { pattern: / \| /g, least: 1, lines: 2 },
  { pattern: /\S(?= {3,}\S)/g, least: 1, lines: 3 },
  { pattern: /;(?=\S)/g, least: 1, lines: 3 },
  { pattern: /,(?=\S)(?!(?<=\d,)\d{3}(?!\d))/g, least: 2, lines: 3 },
] as const;

const mayHold = /\t| \| |\S {3,}\S|;\S|,\S/;

/** Warns of paragraphs that were meant as tables: lines of as many cells each, with a sign between them that Markdown does not know. */
export const looseRows: Plugin<[], Root> = () => (tree, file) => {
  const markdown = markdownOf(file);
  if (!mayHold.test(markdown)) return;
  const context = transformContextOf(file);
  for (const paragraph of flowChildren(tree, 'paragraph')) {
    if (!paragraph.children.some((child) => child.type === 'text' && /\n/.test(child.value))) continue;
    const lines = rowsIn(paragraph, markdown);
    if (lines.length > 0) context.problems.push(rowsRunTogether(lines, placeOf(paragraph, context)));
  }
};

function rowsIn(paragraph: Paragraph, markdown: string): readonly Line[] {
  const lines = paragraphLines(paragraph, markdown);
  // Cells from a spreadsheet that are no table: rows of other lengths, or a line break in one.
  const tabbed = lines.filter(({ words }) => words.includes('\t')).length;
  if (tabbed > 1 && tabbed * 2 >= lines.length) return lines;
  const areRows = separators.some(({ pattern, least, lines: most }) => {
    // "Hotline: 1900 | Fax: 123" names what it says, as no cell does.
    if (lines.every(({ words }) => /\p{L}:\s/u.test(words))) return false;
    const counts = lines.map(({ words }) => words.match(pattern)?.length ?? 0);
    const [first = 0] = counts;
    return lines.length >= most && first >= least && counts.every((count) => count === first);
  });
  return areRows ? lines : [];
}

function rowsRunTogether(lines: readonly Line[], at: Place): Problem {
  return warning(
    'rows-run-together',
    at,
    `${lines.length} lines from here on look like rows of a table, but are printed as one paragraph.`,
    lines.some(({ words }) => words.includes('\t'))
      ? 'Give each row as many cells in the spreadsheet, without a line break in any, and copy them again; or write "|" before, between and behind the cells of each line, and |---|---| below the first.'
      : 'Write "|" before, between and behind the cells of each line, and |---|---| below the first; or copy the cells from the spreadsheet again, with tabs between them.',
  );
}
