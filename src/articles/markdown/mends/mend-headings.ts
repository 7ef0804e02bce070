import type { Heading, RootContent } from 'mdast';
import { type Line, lineWithout, paragraphOf } from './paragraph-lines.ts';
import { cutText, writtenText } from './written-text.ts';

/** The signs of a heading without the space that Markdown wants behind them. A single one may begin a hashtag. */
const signs = /^(#{2,6})(?=[^\s#])/;

export function beginsHeading(text: string): boolean {
  return signs.test(text);
}

/** The lines of a paragraph with headings in place of those that begin with `##` and no space; null where none does. */
export function mendHeadings(lines: readonly Line[], markdown: string): RootContent[] | null {
  if (!lines.some(({ begin }) => beginsHeading(begin))) return null;
  const blocks: RootContent[] = [];
  let left: Line[] = [];
  const close = () => {
    if (left.length > 0) blocks.push(paragraphOf(left));
    left = [];
  };
  for (const line of lines) {
    const depth = signs.exec(line.begin)?.[1]?.length ?? 0;
    if (depth === 0) left.push(line);
    else {
      close();
      blocks.push(headingOf(lineWithout(line, depth, markdown), depth as Heading['depth'], markdown));
    }
  }
  close();
  return blocks;
}

/** Signs that close it are no words. */
function headingOf(line: Line, depth: Heading['depth'], markdown: string): Heading {
  const last = line.nodes.at(-1);
  const text = last?.type === 'text' ? writtenText(last, markdown) : null;
  const closing = text === null ? -1 : text.signs.search(/\s*#+\s*$/);
  const nodes =
    text === null || closing < 0 ? line.nodes : [...line.nodes.slice(0, -1), ...cutText(text, 0, closing)];
  const { children, position } = paragraphOf([{ ...line, nodes }]);
  return { type: 'heading', depth, children, ...(position && { position }) };
}
