import type { Html, RootContent } from 'mdast';
import { cutText, writtenText } from './written-text.ts';

/** A tag of Hugo in quotes inside the quotes of an attribute, `href="{{< ref "bai.md" >}}"`, which Hugo fills before HTML is read. */
const nested = /(=\s*")(\{\{[<%]\s*(?:ref|relref)\s+)"([^"<>\n]*)"(\s*[%>]\}\}")/g;
const link = /<a\s[^<>]*?=\s*"\{\{[<%]\s*(?:ref|relref)\s+"[^"<>\n]*"\s*[%>]\}\}"[^<>]*>/g;

/**
 * The nodes with such tags in single quotes, so that the HTML around them is read as it was meant; null where there are none.
 * They are as long as before, and so are all places behind them.
 */
export function mendTagQuotes(children: readonly RootContent[], markdown: string): RootContent[] | null {
  const isOne = (node: RootContent) =>
    (node.type === 'html' || node.type === 'text') &&
    node.value.includes('{{') &&
    node.value.search(nested) >= 0;
  if (!children.some(isOne)) return null;
  return children.flatMap((child): RootContent[] => {
    if (!isOne(child)) return [child];
    if (child.type === 'html') return [{ ...child, value: inSingleQuotes(child.value) }];
    if (child.type !== 'text') return [child];
    const text = writtenText(child, markdown);
    const made: RootContent[] = [];
    let end = 0;
    for (const { 0: tag, index } of text.signs.matchAll(link)) {
      made.push(...cutText(text, end, index));
      end = index + tag.length;
      const [from, to] = [text.pointAt(index), text.pointAt(end)];
      const html: Html = { type: 'html', value: inSingleQuotes(tag) };
      made.push({ ...html, ...(from && to && { position: { start: from, end: to } }) });
    }
    return [...made, ...cutText(text, end)];
  });
}

function inSingleQuotes(html: string): string {
  return html.replace(nested, "$1$2'$3'$4");
}
