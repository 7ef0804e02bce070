import { oneLine } from '../../base/text/text.ts';

/** No headline is longer. */
const longest = 1_000;

/** The text of the heading with which a Markdown text begins, for documents without a title; null when it has none. */
export function headingTitle(body: string): string | null {
  const lines = body.split('\n').slice(0, 50);
  const first = lines.findIndex((line) => line.trim() !== '');
  const line = (lines[first] ?? '').slice(0, longest);
  const marked = /^[ \u00a0]{0,3}#[ \u00a0\t]+(.*?)[ \u00a0\t]*#*$/.exec(line)?.[1];
  const underlined = /^ {0,3}=+\s*$/.test(lines[first + 1] ?? '') ? line : undefined;
  const title = oneLine(withoutMarks(marked ?? underlined ?? ''));
  return title === '' ? null : title;
}

function withoutMarks(markdown: string): string {
  return markdown
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(?=\S)(.+?)\1/g, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1');
}
