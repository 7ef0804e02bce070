import type { RootContent } from 'mdast';
import { cutText, writtenText } from './written-text.ts';

const swapped = /\(([^()[\]\n]{1,200})\)\[((?:https?:\/\/|www\.)[^[\]\s]{1,500})\]/g;

/** The nodes with links made of `(words)[https://…]`, whose brackets are the wrong way round; null where there are none. */
export function mendSwapped(children: readonly RootContent[], markdown: string): RootContent[] | null {
  if (!children.some((child) => child.type === 'text' && child.value.includes(')['))) return null;
  return children.flatMap((child): RootContent[] => {
    if (child.type !== 'text' || !child.value.includes(')[')) return [child];
    const text = writtenText(child, markdown);
    const made: RootContent[] = [];
    let done = 0;
    for (const { index, 0: whole, 1: words = '', 2: address = '' } of text.signs.matchAll(swapped)) {
      const [start, end] = [text.pointAt(index), text.pointAt(index + whole.length)];
      const url = address.startsWith('www.') ? `http://${address}` : address;
      made.push(...cutText(text, done, index), {
        type: 'link',
        url,
        children: cutText(text, index + 1, index + 1 + words.length),
        ...(start && end && { position: { start, end } }),
      });
      done = index + whole.length;
    }
    return [...made, ...cutText(text, done)];
  });
}
