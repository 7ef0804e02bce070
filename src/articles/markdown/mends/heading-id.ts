import type { Heading, Nodes } from 'mdast';
import { slugify } from '../../../base/text/text.ts';
import { cutText, writtenText } from './written-text.ts';

/** The name of a heading at its end, as Hugo, Pandoc and kramdown have it, with classes that mean nothing here. */
const named =
  /\s*\{:?\s*(?:\.[\w-]+\s+)*#([A-Za-z][\w:.-]*|\p{L}[\p{L}\p{M}\p{N}_:.-]*)(?:\s+\.[\w-]+)*\s*\}\s*$/u;

/** Takes `{#ten}` off the end of a heading and gives it as its id, in Latin letters as addresses have them: `{#kết-quả}` from Google Docs. */
export function readHeadingId(node: Nodes, markdown: string): void {
  if (node.type !== 'heading') return;
  const last = node.children.at(-1);
  if (last?.type !== 'text' || !last.value.includes('#')) return;
  const text = writtenText(last, markdown);
  const match = named.exec(text.signs.slice(-200));
  if (match === null) return;
  const written = match[1] ?? '';
  const id = /^[\w:.-]+$/.test(written) ? written : slugify(written);
  node.children.splice(-1, 1, ...cutText(text, 0, last.value.length - match[0].length));
  const data: NonNullable<Heading['data']> & { hProperties: object } = { ...node.data, hProperties: { id } };
  node.data = data;
}
