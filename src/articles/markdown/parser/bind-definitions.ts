import { outsideFences } from './strip-indents.ts';

const mayHold = /\]:[ \t]*<?\{[{%]/;
const tagged =
  /^((?:[ \t>]|[-*+][ \t])*\[(?!\^)[^[\]\n]{1,200}\]:[ \t]*)(<?)((?:\{\{[^\n]{1,200}?\}\}|\{%[^\n]{1,200}?%\})+[^\s<>]*)/;

/**
 * The Markdown with tags of other tools as one word where they are the address of a definition, `[a]: {{< ref "b.md" >}}`: their
 * spaces, which would end it, are no-break ones. Lines keep their numbers.
 */
export function bindDefinitions(markdown: string): string {
  if (!mayHold.test(markdown)) return markdown;
  return outsideFences(markdown, (line) =>
    line.replace(tagged, (_, before: string, open: string, tag: string) => {
      const bound = tag.replace(/[ \t]/g, '\u00a0');
      // Between angle brackets spaces may stand, but neither of these.
      return before + open + (open === '' ? bound : bound.replace(/[<>]/g, '\\$&'));
    }),
  );
}
