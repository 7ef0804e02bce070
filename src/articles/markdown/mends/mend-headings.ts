import type { Heading, RootContent } from 'mdast';
import { type Line, lineWithout, paragraphOf } from './paragraph-lines.ts';
import { cutText, writtenText } from './written-text.ts';

/**
 * The signs of a heading that Markdown leaves as text: no space behind them (a single one may begin a hashtag), more than six, or
 * full-width ones of a Chinese or Japanese keyboard.
 */
const signs = /^(?:#{2,6}(?=[^\s#])|#{7,20}\s+(?=\S)|#{0,5}＃[#＃]{0,5}\s*(?=[^\s#＃]))/;

const deepest = 6;

export function beginsHeading(text: string): boolean {
  return signs.test(text);
}

/** The lines of a paragraph with headings in place of those that begin with the signs of one; null where none does. */
export function mendHeadings(lines: readonly Line[], markdown: string): RootContent[] | null {
  if (!lines.some(({ begin }) => beginsHeading(begin))) return null;
  const blocks: RootContent[] = [];
  let left: Line[] = [];
  const close = () => {
    if (left.length > 0) blocks.push(paragraphOf(left));
    left = [];
  };
  for (const line of lines) {
    const [begin = ''] = signs.exec(line.begin) ?? [];
    if (begin === '') left.push(line);
    else {
      close();
      const depth = Math.min(begin.trimEnd().length, deepest) as Heading['depth'];
      blocks.push(headingOf(lineWithout(line, begin.length, markdown), depth, markdown));
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
