import type { RootContent } from 'mdast';
import { type Line, paragraphOf } from './paragraph-lines.ts';

const longest = 120;

/**
 * The lines of a quotation with who said it, `— name` on the last line, as a paragraph of its own; null when the last line is
 * no name or another one begins with a dash too, as in a dialogue.
 */
export function mendAttribution(lines: readonly Line[]): RootContent[] | null {
  const last = lines.at(-1);
  if (lines.length < 2 || last === undefined || last.words.length > longest) return null;
  if (!/^(?:[—–]|--?)\s*\p{Lu}/u.test(last.begin)) return null;
  if (lines.slice(0, -1).some(({ begin }) => /^[—–-]/.test(begin))) return null;
  return [paragraphOf(lines.slice(0, -1)), paragraphOf([dashed(last)])];
}

/** With the dash that signs a quotation (`quotes.ts`). */
function dashed(line: Line): Line {
  const [first, ...others] = line.nodes;
  if (first?.type !== 'text') return line;
  return { ...line, nodes: [{ ...first, value: first.value.replace(/^(?:[—–]|--?)\s*/, '— ') }, ...others] };
}
