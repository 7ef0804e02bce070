import type { Paragraph, PhrasingContent, Text } from 'mdast';
import type { Point } from 'unist';
import { cutText, writtenText } from './written-text.ts';

/** A line of a paragraph, of what stands in it. */
export interface Line {
  readonly nodes: readonly PhrasingContent[];
  /** The words with which it begins, up to its first change of element, as they were written (`WrittenText.signs`). */
  readonly begin: string;
  /** All its words. */
  readonly words: string;
  readonly start: Point | null;
  readonly end: Point | null;
}

/** The lines of a paragraph: broken where its text is, or where a line break was asked for. */
export function paragraphLines(paragraph: Paragraph, markdown: string): Line[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of paragraph.children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type !== 'text' || !child.value.includes('\n')) lines.at(-1)?.push(child);
    else {
      const text = writtenText(child, markdown);
      let from = 0;
      for (const part of child.value.split('\n')) {
        if (from > 0) lines.push([]);
        lines.at(-1)?.push(...cutText(text, from, from + part.length));
        from += part.length + 1;
      }
    }
  }
  return lines.filter((nodes) => nodes.length > 0).map((nodes) => lineOf(nodes, markdown));
}

/** Whether line breaks were asked for in it. */
export function hasBreaks({ children }: Paragraph): boolean {
  return children.some(
    (node) => node.type === 'break' || (node.type === 'html' && /^<br\b/i.test(node.value)),
  );
}

/** The line without its first characters, which stand in its first text. */
export function lineWithout(line: Line, length: number, markdown: string): Line {
  const [first, ...others] = line.nodes;
  if (first?.type !== 'text') return line;
  return lineOf([...cutText(writtenText(first, markdown), length), ...others], markdown);
}

export function lineOf(nodes: readonly PhrasingContent[], markdown: string): Line {
  const [first] = nodes;
  return {
    nodes,
    begin: first?.type === 'text' ? writtenText(first, markdown).signs : '',
    words: nodes.map(wordsOf).join(''),
    start: first?.position?.start ?? null,
    end: nodes.at(-1)?.position?.end ?? null,
  };
}

/** A paragraph of some lines, broken as they were. */
export function paragraphOf(lines: readonly Line[]): Paragraph {
  const children = lines.flatMap(({ nodes }, index): PhrasingContent[] =>
    index === 0 ? [...nodes] : [newline(lines[index - 1], nodes[0]), ...nodes],
  );
  const [start, end] = [lines[0]?.start, lines.at(-1)?.end];
  return { type: 'paragraph', children, ...(start && end && { position: { start, end } }) };
}

/** Each line as a paragraph, but with those that go on in the middle of a sentence in the one before. */
export function paragraphsOf(lines: readonly Line[]): Paragraph[] {
  const parts: Line[][] = [];
  for (const line of lines) {
    if (parts.length > 0 && goesOn(line)) parts.at(-1)?.push(line);
    else parts.push([line]);
  }
  return parts.map(paragraphOf);
}

/** Whether a line begins in the middle of a sentence. */
export function goesOn({ words }: Line): boolean {
  return /^[\p{Ll},;:.!?)]/u.test(words);
}

function newline(before: Line | undefined, behind: PhrasingContent | undefined): Text {
  const [start, end] = [before?.end, behind?.position?.start];
  return { type: 'text', value: '\n', ...(start && end && { position: { start, end } }) };
}

function wordsOf(node: PhrasingContent): string {
  if ('value' in node) return node.type === 'html' ? '' : node.value;
  if ('alt' in node) return node.alt ?? '';
  return 'children' in node ? (node.children as PhrasingContent[]).map(wordsOf).join('') : '';
}
