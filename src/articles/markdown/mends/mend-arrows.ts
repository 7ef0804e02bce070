import type { Blockquote, Paragraph, Text } from 'mdast';
import { type Line, lineOf, paragraphLines, paragraphsOf } from './paragraph-lines.ts';
import { joinTexts } from './written-text.ts';

/**
 * The lines of what Markdown takes for a quotation as paragraphs, with their signs: `>60 tuổi` is more than sixty, and `>> Xem thêm: …`
 * an arrow, unless other lines are quoted beside them. Null for a quotation.
 */
export function mendArrows(quote: Blockquote, markdown: string): Paragraph[] | null {
  const [arrow = ''] = /^>+(?=[ \t]*\S)/.exec(markdown.slice(quote.position?.start.offset ?? 0)) ?? [];
  const paragraph = arrow === '' ? null : onlyWords(quote, arrow.length);
  if (paragraph === null) return null;
  const lines = paragraphLines(paragraph, markdown).map((line) => ({ line, sign: signOf(line, markdown) }));
  const follows = arrow.length === 1 ? /^=?\d/ : /^[\p{Lu}\d]/u;
  const isArrow = lines.every(
    ({ line, sign }) =>
      sign === '' ||
      (sign.trimEnd() === arrow && follows.test(line.words) && (arrow.length > 1 || sign === arrow)),
  );
  if (!isArrow) return null;
  return paragraphsOf(lines.map(({ line, sign }) => withSign(line, sign, markdown)));
}

/** The only paragraph at this depth of quotations; null where more stands there. */
function onlyWords({ children }: Blockquote, depth: number): Paragraph | null {
  const [only] = children;
  if (children.length !== 1 || only === undefined) return null;
  if (depth > 1) return only.type === 'blockquote' ? onlyWords(only, depth - 1) : null;
  return only.type === 'paragraph' ? only : null;
}

/** The signs before a line, with the space behind them. */
function signOf({ start }: Line, markdown: string): string {
  const end = start?.offset ?? 0;
  return />*[ \t]*$/.exec(markdown.slice(Math.max(0, end - 40), end))?.[0].replace(/^[ \t]+/, '') ?? '';
}

function withSign(line: Line, sign: string, markdown: string): Line {
  if (sign === '' || line.start === null) return line;
  const { start: end } = line;
  const start = { ...end, column: end.column - sign.length, offset: (end.offset ?? 0) - sign.length };
  const begun: Text = { type: 'text', value: sign, position: { start, end } };
  return lineOf(joinTexts([begun, ...line.nodes]), markdown);
}
