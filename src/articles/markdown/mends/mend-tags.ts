import type { Html, RootContent } from 'mdast';
import { cutText, writtenText } from './written-text.ts';

/** A fault in tags of HTML for which Markdown takes them for text, or reads them wrongly. */
export interface TagFault {
  readonly sign: string;
  /** What is wrong; global. */
  readonly fault: RegExp;
  /** A whole tag that may have it; global. */
  readonly tag: RegExp;
  /** As long as the tag. */
  readonly mend: (tag: string) => string;
}

/** The nodes with such tags as HTML, mended; null where there are none. All places behind them stay. */
export function mendTags(
  children: readonly RootContent[],
  markdown: string,
  { sign, fault, tag, mend }: TagFault,
): RootContent[] | null {
  const isOne = (node: RootContent) =>
    (node.type === 'html' || node.type === 'text') &&
    node.value.includes(sign) &&
    node.value.search(fault) >= 0;
  if (!children.some(isOne)) return null;
  return children.flatMap((child): RootContent[] => {
    if (!isOne(child)) return [child];
    if (child.type === 'html') return [{ ...child, value: child.value.replace(tag, mend) }];
    if (child.type !== 'text') return [child];
    const text = writtenText(child, markdown);
    const made: RootContent[] = [];
    let end = 0;
    for (const { 0: written, index } of text.signs.matchAll(tag)) {
      const value = mend(written);
      if (value === written) continue;
      made.push(...cutText(text, end, index));
      end = index + written.length;
      const [from, to] = [text.pointAt(index), text.pointAt(end)];
      const html: Html = { type: 'html', value };
      made.push({ ...html, ...(from && to && { position: { start: from, end: to } }) });
    }
    return [...made, ...cutText(text, end)];
  });
}
