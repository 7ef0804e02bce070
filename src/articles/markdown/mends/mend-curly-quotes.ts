import type { RootContent } from 'mdast';
import { mendTags, type TagFault } from './mend-tags.ts';

const quoted = /(=\s{0,9})[“”]([^“”"<>\n]*)[“”]/g;

/** An attribute in the quotes that telephones type, `<a href=“https://…”>`: Markdown takes the tag for text. */
const curly: TagFault = {
  sign: '<',
  fault: quoted,
  tag: /<[a-z][a-z\d]*(?:\s{1,9}[a-z][\w:-]*(?:\s{0,9}=\s{0,9}(?:[“”][^“”"<>\n]*[“”]|"[^"<>\n]*"|'[^'<>\n]*'|[^\s"'=<>`“”]+))?)*\s{0,9}\/?>/gi,
  mend: (tag) => tag.replace(quoted, '$1"$2"'),
};

export function mendCurlyQuotes(children: readonly RootContent[], markdown: string): RootContent[] | null {
  return mendTags(children, markdown, curly);
}
