import type { Root, RootContent } from 'hast';
import { plainText } from '../tree/plain-text.ts';

/** In a shorter text there is no middle that deserves the name. */
const leastParagraphs = 4;

/**
 * Puts the hole `slot:middle` between the two paragraphs that stand next to the middle of the words, so that it parts no heading
 * from its text and no figure from what tells of it; a short text gets none.
 */
export function keepSlot(tree: Root): void {
  const blocks = tree.children.filter((node) => node.type === 'element');
  const lengths = blocks.map((block) => (isParagraph(block) ? plainText(block).length : 0));
  if (lengths.filter((length) => length > 0).length < leastParagraphs) return;
  const half = lengths.reduce((sum, length) => sum + length, 0) / 2;
  let before = 0;
  let best: { readonly block: RootContent; readonly off: number } | null = null;
  for (const [index, block] of blocks.entries()) {
    const off = Math.abs(before - half);
    const parts = (lengths[index - 1] ?? 0) > 0 && (lengths[index] ?? 0) > 0;
    if (parts && (best === null || off < best.off)) best = { block, off };
    before += lengths[index] ?? 0;
  }
  if (best === null) return;
  tree.children.splice(tree.children.indexOf(best.block), 0, { type: 'hole', hole: 'slot:middle' });
}

function isParagraph(node: RootContent): boolean {
  return node.type === 'element' && node.tagName === 'p';
}
