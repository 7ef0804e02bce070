import type { Nodes } from 'mdast';

/**
 * Signs to which Sätteri gives a meaning that they do not have here, each with a mark of punctuation that stands in for
 * it while Sätteri reads: punctuation, so that emphasis begins and ends beside it where it did before.
 */
const masks: Readonly<Record<string, string>> = {
  '~': '\u2e18',
  '@': '\u2e19',
  '/': '\u205c',
  '.': '\u205d',
};
const masked = /[\u2e18\u2e19\u205c\u205d]/g;
const signs = new Map(Object.entries(masks).map(([sign, mask]) => [mask, sign]));

/** A single `~`, and what makes a bare link: `@`, `://` and `www.`, but not where they stand in `<…>`. */
const signsToMask = /~(?<![\\~]~)(?!~)|(?:@(?<!\\@)|\/(?<=:\/)(?=\/)|\.(?<=www\.))(?<!<[^\s<>]*)/gi;

/** The Markdown with such signs masked, each character in its place; null when it holds masks of its own. */
export function mask(markdown: string): string | null {
  if (markdown.search(masked) >= 0 || markdown.includes('\\~')) return null;
  return markdown.replace(signsToMask, (sign) => masks[sign] ?? sign);
}

/** Puts the signs back, everywhere in the tree. */
export function unmask(node: Nodes): void {
  const fields = node as unknown as Record<string, unknown>;
  for (const [name, value] of Object.entries(fields)) {
    if (typeof value === 'string' && value.search(masked) >= 0) {
      fields[name] = value.replace(masked, (found) => signs.get(found) ?? found);
    }
  }
  if ('children' in node) for (const child of node.children) unmask(child);
}
