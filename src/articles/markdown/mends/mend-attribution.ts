import type { Blockquote, RootContent } from 'mdast';
import { type Line, paragraphLines, paragraphOf } from './paragraph-lines.ts';

const longest = 120;

const signed = /^(?:[—–]|--?)\s*\p{Lu}/u;

/**
 * The lines of a quotation with who said it, `— name` on the last line, as a paragraph of its own; null when the last line is
 * no name or another one begins with a dash too, as in a dialogue.
 */
export function mendAttribution(lines: readonly Line[]): RootContent[] | null {
  const last = lines.at(-1);
  if (lines.length < 2 || last === undefined || last.words.length > longest) return null;
  if (!signed.test(last.begin)) return null;
  if (lines.slice(0, -1).some(({ begin }) => /^[—–-]/.test(begin))) return null;
  return [paragraphOf(lines.slice(0, -1)), paragraphOf([dashed(last)])];
}

/**
 * A quotation with who said it, when that stands behind it as a paragraph of its own, `— name`; null when it is a sentence, or the
 * quotation says it already.
 */
export function withAttribution(
  quote: Blockquote,
  behind: RootContent | undefined,
  markdown: string,
): Blockquote | null {
  if (behind?.type !== 'paragraph' || quote.children.length === 0) return null;
  const last = quote.children.at(-1);
  const lines = paragraphLines(behind, markdown);
  const [line] = lines;
  if (line === undefined || lines.length > 1 || line.words.length > longest) return null;
  if (!signed.test(line.begin) || /[.!?…:,;][”"»]?\s*$/.test(line.words)) return null;
  const said = last?.type === 'paragraph' ? paragraphLines(last, markdown).at(-1) : undefined;
  if (said === undefined || /^[—–-]/.test(said.begin)) return null;
  const [start, end] = [quote.position?.start, behind.position?.end];
  return {
    ...quote,
    children: [...quote.children, paragraphOf([dashed(line)])],
    ...(start && end && { position: { start, end } }),
  };
}

/** Who said a quotation, where the dash made a list of the name at its end, `- Bà Hai`; null when it is none. */
export function listedName(
  last: RootContent,
  before: RootContent | undefined,
  markdown: string,
): RootContent[] | null {
  if (last.type !== 'list' || last.ordered === true || before?.type !== 'paragraph') return null;
  const [item] = last.children;
  const [name] = item?.children ?? [];
  if (last.children.length > 1 || item?.children.length !== 1 || name?.type !== 'paragraph') return null;
  const [line, ...others] = paragraphLines(name, markdown);
  if (line === undefined || others.length > 0 || line.words.length > longest / 2) return null;
  if (!/^\p{Lu}/u.test(line.begin) || /[.!?…:;][”"»]?\s*$/.test(line.words)) return null;
  return /:\s*$/.test(paragraphLines(before, markdown).at(-1)?.words ?? ':')
    ? null
    : [paragraphOf([dashed(line)])];
}

/** With the dash that signs a quotation (`quotes.ts`). */
function dashed(line: Line): Line {
  const [first, ...others] = line.nodes;
  if (first?.type !== 'text') return line;
  return {
    ...line,
    nodes: [{ ...first, value: first.value.replace(/^(?:(?:[—–]|--?)\s*)?/, '— ') }, ...others],
  };
}
