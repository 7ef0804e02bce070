import type { RootContent } from 'mdast';
import { mendTags, type TagFault } from './mend-tags.ts';

const nested = /(=\s*")(\{\{[<%]\s*(?:ref|relref)\s+)"([^"<>\n]*)"(\s*[%>]\}\}")/g;

/** A tag of Hugo in quotes inside the quotes of an attribute, `href="{{< ref "bai.md" >}}"`, which Hugo fills before HTML is read. */
const quotesInQuotes: TagFault = {
  sign: '{{',
  fault: nested,
  tag: /<a\s[^<>]*?=\s*"\{\{[<%]\s*(?:ref|relref)\s+"[^"<>\n]*"\s*[%>]\}\}"[^<>]*>/g,
  mend: (tag) => tag.replace(nested, "$1$2'$3'$4"),
};

export function mendTagQuotes(children: readonly RootContent[], markdown: string): RootContent[] | null {
  return mendTags(children, markdown, quotesInQuotes);
}
