import type { Heading, RootContent } from 'mdast';

/** Longer ones are no headings either. */
const longest = 160;

/**
 * A paragraph and a line across in place of what Markdown takes for a heading, because `---` stands directly below it: a text
 * that ends as a sentence does, or is too long. Null for a heading.
 */
export function mendUnderlined(
  { children, depth, position }: Heading,
  markdown: string,
): RootContent[] | null {
  if (position === undefined || depth !== 2) return null;
  const written = markdown.slice(position.start.offset, position.end.offset);
  const [underline] = /(?<=\n[ >]*)-+[ \t]*$/.exec(written) ?? [];
  if (underline === undefined) return null;
  const text = written.slice(0, written.lastIndexOf('\n')).trimEnd();
  if (text.length <= longest && !/[.…][”"»’')*_]*$/.test(text)) return null;
  const { start, end } = position;
  const line = {
    ...end,
    column: end.column - underline.length,
    offset: (end.offset ?? 0) - underline.length,
  };
  const last = children.at(-1)?.position?.end ?? line;
  return [
    { type: 'paragraph', children: [...children], position: { start, end: last } },
    { type: 'thematicBreak', position: { start: line, end } },
  ];
}
