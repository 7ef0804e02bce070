import type { Html, RootContent } from 'mdast';
import { cutText, writtenText } from './written-text.ts';

/** A tag with an attribute in the quotes that telephones type, `<a href=“https://…”>`, which Markdown takes for text. */
const tag =
  /<[a-z][a-z\d]*(?:\s{1,9}[a-z][\w:-]*(?:\s{0,9}=\s{0,9}(?:[“”][^“”"<>\n]*[“”]|"[^"<>\n]*"|'[^'<>\n]*'|[^\s"'=<>`“”]+))?)*\s{0,9}\/?>/gi;
const quoted = /(=\s{0,9})[“”]([^“”"<>\n]*)[“”]/g;

/**
 * The nodes with such tags as HTML in straight quotes; null where there are none. They are as long as before, and so are all places
 * behind them.
 */
export function mendCurlyQuotes(children: readonly RootContent[], markdown: string): RootContent[] | null {
  const isOne = (node: RootContent) =>
    (node.type === 'html' || node.type === 'text') &&
    node.value.includes('<') &&
    node.value.search(quoted) >= 0;
  if (!children.some(isOne)) return null;
  return children.flatMap((child): RootContent[] => {
    if (!isOne(child)) return [child];
    if (child.type === 'html') return [{ ...child, value: child.value.replace(tag, straight) }];
    if (child.type !== 'text') return [child];
    const text = writtenText(child, markdown);
    const made: RootContent[] = [];
    let end = 0;
    for (const { 0: written, index } of text.signs.matchAll(tag)) {
      if (straight(written) === written) continue;
      made.push(...cutText(text, end, index));
      end = index + written.length;
      const [from, to] = [text.pointAt(index), text.pointAt(end)];
      const html: Html = { type: 'html', value: straight(written) };
      made.push({ ...html, ...(from && to && { position: { start: from, end: to } }) });
    }
    return [...made, ...cutText(text, end)];
  });
}

function straight(html: string): string {
  return html.replace(quoted, '$1"$2"');
}
