const wide = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const anyWide = new RegExp(`[${wide}]`);
const container = '(?:[ \\t]|>|[-*+](?=[ \\t])|\\d{1,9}[.)](?=[ \\t]))*';
const indent = new RegExp(`^(${container})[${wide}][ \\t${wide}]*`);
const headingGap = new RegExp(`^(${container}#{1,6})[ \\t]*[${wide}][ \\t${wide}]*`);
const itemGap = new RegExp(`^(${container}(?:[-*+]|\\d{1,9}[.)]))[${wide}][ \\t${wide}]*(?=\\S)`);
const fence = new RegExp(`^${container}(\`{3,}(?=[^\`]*$)|~{3,})`);
const fenceEnd = new RegExp(`^${container}[ \\t${wide}]*(\`{3,}|~{3,})[ \\t${wide}]*$`);

/**
 * The Markdown without the no-break and wide spaces that people paste or type to indent a line; a line of nothing else
 * becomes empty. Only the indent from its first wide space on goes: plain spaces and tabs before it stay, because
 * nesting of lists is written with them. What stands in a fence stays as it is. A wide space after the `#` of a heading
 * or the mark of an item becomes a plain one. Lines keep their numbers.
 */
export function stripIndents(markdown: string): string {
  if (!anyWide.test(markdown)) return markdown;
  return outsideFences(markdown, (line) =>
    line.replace(indent, '$1').replace(headingGap, '$1 ').replace(itemGap, '$1 '),
  );
}

/** The Markdown with each line changed that stands in no fence, with those that open and end one. */
export function outsideFences(markdown: string, change: (line: string, index: number) => string): string {
  let open = '';
  return markdown
    .split('\n')
    .map((line, index) => {
      if (open === '') {
        const changed = change(line, index);
        open = fence.exec(changed)?.[1] ?? '';
        return changed;
      }
      const [, mark = ''] = fenceEnd.exec(line) ?? [];
      if (!mark.startsWith(open)) return line;
      open = '';
      return change(line, index);
    })
    .join('\n');
}
