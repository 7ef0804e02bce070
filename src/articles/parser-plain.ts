/**
 * What Sätteri may read: Markdown as news is written, line by line. In such texts it is known to find exactly what
 * remark-parse finds. What stands outside is rare in news, and read by remark-parse.
 */

/** A line of words, which begins no block but a paragraph; definitions of links and lines of HTML are left out. */
const words =
  '(?:\\*{1,3}(?=[^\\s*])|[-+](?=[^\\s+-])|(?![\\s#>|<=~`:*+-]|\\d{1,9}[.)](?:\\s|$)|\\[[^\\]]*\\]:)).*';

/** Indents of four columns are left out: code for Sätteri, which no option takes away. So are lists in quotes. */
const lines: readonly string[] = [
  ` {0,3}${words}`,
  ` {0,3}(?:[-*+]|\\d{1,9}[.)]) {1,4}${words}`,
  `> {0,3}${words}`,
  ' *',
  '> *',
  '#{1,6} +\\S.*',
  '-{3,}|\\*{3,}|_{3,}',
  '\\|.*\\|',
  `\\[\\^[^\\]\\s]+\\]: ${words}`,
];
const otherLine = new RegExp(`^(?!(?:${lines.join('|')})$)`, 'm');

/** What no line may hold. */
const others: readonly RegExp[] = [
  // Boxes of task lists.
  /\[[ xX\t\n]\](?!\()/,
  // References to footnotes in links and pictures, and beside them.
  /!\[\^|\[[^\]]*\[\^|\[\^[^\]]*\][[(\]]/,
  // Comments, declarations and instructions.
  /<[!?]/,
  // Line breaks by backslash, and at the beginning of a link's text.
  /\\$|\[[ \t]*$/m,
  // Long runs of marks, mixed ones, and those beside an escaped one.
  /[*_]{4}|[*~]_|[_~]\*|[*_]~|\\[*_~][*_~]/,
  // Beside a mark, characters of which remark-parse sees one half, or that only one of the two counts as white space.
  /\ufeff|[\ud800-\udfff\u0085\u180e][*_~]|[*_~][\ud800-\udfff\u0085\u180e]/,
  // Tables that touch lines which are no rows.
  /^\|.*\n[^|\n]*[^|\s]|[^|\s][ \t]*\n\|/m,
];

/** So long texts, or texts with so long lines or so many `&`, would take the native parser long, and nothing ends it. */
const longText = 50_000;
const longLine = 3000;
const manyReferences = 1000;

/** Whether Sätteri may read the Markdown: it makes the same of it as remark-parse, and soon. */
export function isPlain(markdown: string): boolean {
  return (
    markdown.length <= longText &&
    !hasLongLine(markdown) &&
    markdown.split('&', manyReferences).length < manyReferences &&
    !otherLine.test(markdown) &&
    !others.some((other) => other.test(markdown))
  );
}

function hasLongLine(markdown: string): boolean {
  let start = 0;
  for (let end = markdown.indexOf('\n'); end >= 0; end = markdown.indexOf('\n', start)) {
    if (end - start >= longLine) return true;
    start = end + 1;
  }
  return markdown.length - start >= longLine;
}
