import type { Paragraph, Parents, RootContent } from 'mdast';
import { findBlock } from '../blocks/block-kinds.ts';
import { mendArrows } from './mend-arrows.ts';
import { listedName, mendAttribution, withAttribution } from './mend-attribution.ts';
import { beginsHeading, mendHeadings } from './mend-headings.ts';
import { mendItems } from './mend-items.ts';
import { mendLevels } from './mend-levels.ts';
import { joinBullets, mendBullets, mendNumbered } from './mend-lists.ts';
import { mendOrdered } from './mend-ordered.ts';
import { mendRows } from './mend-rows.ts';
import { mendSpaced } from './mend-spaced.ts';
import { mendSpeakers } from './mend-speakers.ts';
import { mendTableEnd } from './mend-table-end.ts';
import { mendUnderlined } from './mend-underlined.ts';
import { mendPageNumber } from './page-leftover.ts';
import { type Line, paragraphLines, paragraphOf } from './paragraph-lines.ts';

/** What a text holds whose lines may be more than lines. */
const mayHold =
  /\t|^ {2,}\p{Lu}|^[ >]*(?:\[(?:[ x]|\d{1,3})\] |[|•●▪■◦○‣⁃∙·→⇒▸➢➤►▶✓✔❖◆\uf000-\uf0ff–—]|[+-]\S|\*[^\s*]|o[\t\u00a0 ]|#{2,6}[^\s#]|#{7}|#*＃|[①-⒛⓵-⓾]|(?:\p{Lu}\p{Ll}{1,20} )?\(?[\p{L}\d.]{1,8}(?:[.)/]|\s?[-–:])\s|\d{1,3}\.\p{L}|1[-–\t ]\s*\p{Lu}|\d{1,2}[hg:]\d{0,2}[\s:,–-]|\d{1,2}\ufe0f?\u20e3|[\u2600-\u27bf◇◈□▫※\p{Extended_Pictographic}]|(?:\*\*|__)?(?:\d{1,2}[:.]\d{2}|[\p{Lu}\d][^\s:.!?;,]{0,20})[^\n:.!?;,]{0,60}:)/mu;

export interface BlockRules {
  /** Whether each line of a paragraph is one. */
  readonly lines: boolean;
  /** Whether lines may be items, rows, or names below quotations. */
  readonly marked: boolean;
}

export function blockRules(markdown: string, lines: boolean): BlockRules {
  return { lines, marked: mayHold.test(markdown) };
}

/** The blocks of a container with lists, tables and paragraphs in place of lines that ran together; null where none did. */
export function mendBlocks(parent: Parents, markdown: string, rules: BlockRules): RootContent[] | null {
  const written = parent.children as RootContent[];
  const levelled = mendLevels(written, markdown);
  const spaced = rules.marked ? mendSpaced(levelled ?? written, markdown) : null;
  const children = spaced ?? levelled ?? written;
  let found = spaced !== null || levelled !== null;
  const made: RootContent[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index] as RootContent;
    const signed = child.type === 'blockquote' ? withAttribution(child, children[index + 1], markdown) : null;
    if (signed !== null) index += 1;
    const isLast = isQuotation(parent) && index === children.length - 1;
    const name = isLast ? listedName(child, children[index - 1], markdown) : null;
    const mended = signed !== null ? [signed] : (name ?? mendBlock(child, parent, isLast, markdown, rules));
    const blocks = mended ?? [child];
    const joined = joinBullets(made.at(-1), blocks[0], markdown);
    if (joined !== null) made.pop();
    found ||= mended !== null || joined !== null;
    made.push(...(joined ?? blocks.slice(0, 1)), ...blocks.slice(1));
  }
  if (!found) return null;
  // In a tight list paragraphs would be lines of one.
  if (parent.type === 'listItem' && made.filter(({ type }) => type === 'paragraph').length > 1)
    parent.spread = true;
  return made;
}

function isQuotation(parent: Parents): boolean {
  return (
    parent.type === 'blockquote' ||
    (parent.type === 'containerDirective' && findBlock(parent.name) === 'quote')
  );
}

/** `isLast` says that it is the last block of a quotation. */
function mendBlock(
  child: RootContent,
  parent: Parents,
  isLast: boolean,
  markdown: string,
  rules: BlockRules,
): RootContent[] | null {
  if (child.type === 'list')
    return mendPageNumber(child, markdown) ?? mendOrdered(child, markdown) ?? mendItems(child, markdown);
  if (child.type === 'blockquote') return parent.type === 'blockquote' ? null : mendArrows(child, markdown);
  if (child.type === 'table') return mendTableEnd(child, markdown);
  if (child.type === 'heading') return mendUnderlined(child, markdown);
  if (child.type !== 'paragraph' || !(rules.lines || rules.marked)) return null;
  const mended = mendParagraph(child, isLast, markdown, rules);
  return mended === null && parent.type === 'root' && rules.marked ? mendIndented(child, markdown) : mended;
}

/** Lines that each begin with an indent and as a sentence, as paragraphs: Word writes them so. Null for others. */
function mendIndented(paragraph: Paragraph, markdown: string): RootContent[] | null {
  if ((paragraph.position?.start.column ?? 1) === 1) return null;
  const lines = paragraphLines(paragraph, markdown);
  const before = (end = 0) => markdown.slice(Math.max(0, end - 2), end);
  const isOne = ({ start, words }: Line) =>
    /(?:\t| {2})$/.test(before(start?.offset)) && /^[“"'‘«(]*[\p{Lu}\d]/u.test(words);
  return lines.length > 1 && lines.every(isOne) ? lines.map((line) => paragraphOf([line])) : null;
}

function mendParagraph(
  paragraph: Paragraph,
  isSigned: boolean,
  markdown: string,
  rules: BlockRules,
): RootContent[] | null {
  const [first] = paragraph.children;
  if (
    !(rules.marked && first?.type === 'text' && beginsHeading(first.value)) &&
    !paragraph.children.some(
      (child) => child.type === 'break' || (child.type === 'text' && child.value.includes('\n')),
    )
  ) {
    return null;
  }
  const lines = paragraphLines(paragraph, markdown);
  const headed = rules.marked ? mendHeadings(lines, markdown) : null;
  if (headed !== null)
    return headed.flatMap((block) =>
      block.type === 'paragraph' ? (mendParagraph(block, isSigned, markdown, rules) ?? [block]) : [block],
    );
  if (lines.length < 2) return null;
  const mended = rules.marked
    ? ((isSigned ? mendAttribution(lines) : null) ??
      mendBullets(lines, markdown) ??
      mendNumbered(lines) ??
      mendSpeakers(lines, paragraph) ??
      mendRows(lines, markdown))
    : null;
  return mended ?? (rules.lines ? lines.map((line) => paragraphOf([line])) : null);
}
