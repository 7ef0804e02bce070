import type { Heading, Paragraph, RootContent } from 'mdast';
import { paragraphLines, paragraphOf } from './paragraph-lines.ts';

/** Longer ones are no headings either. */
const longest = 160;

/** What stands above every official text. */
const motto = /Độc lập ?[-–] ?Tự do ?[-–] ?Hạnh phúc[*_]*$/iu;

/**
 * A paragraph and a line across in place of what Markdown takes for a heading, because `---` stands directly below it: a text
 * that ends as a sentence does, or is too long, or each line as one where it is what stands above official texts. Null for a heading.
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
  const isMotto = motto.test(text);
  if (!isMotto && text.length <= longest && !/[.…][”"»’')*_]*$/.test(text)) return null;
  const { start, end } = position;
  const line = {
    ...end,
    column: end.column - underline.length,
    offset: (end.offset ?? 0) - underline.length,
  };
  const last = children.at(-1)?.position?.end ?? line;
  const paragraph: Paragraph = { type: 'paragraph', children: [...children], position: { start, end: last } };
  return [
    ...(isMotto ? paragraphLines(paragraph, markdown).map((one) => paragraphOf([one])) : [paragraph]),
    { type: 'thematicBreak', position: { start: line, end } },
  ];
}
