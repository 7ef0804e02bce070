import { findBlock, nearBlocks, plainBlockName } from '../../../articles/markdown/blocks/block-kinds.ts';
import { quoteBlock, readTag, withoutHtml } from './tag-markdown.ts';

/**
 * The text with what tags of a theme enclose as blocks: `{{< note >}}` … `{{< /note >}}`, `{% callout %}` … `{% endcallout %}`. The
 * tags must begin lines, and listings are left as they are.
 */
export function withBlocks(text: string): string {
  return [hugo, liquid].reduce((before, pair) => {
    const listings = [...before.matchAll(listing)].map(
      ({ index, 0: { length } }) => [index, index + length] as const,
    );
    const isListing = (at: number) => listings.some(([start, end]) => at >= start && at < end);
    return before.replace(pair, (whole: string, name: string, given: string, inner: string, at: number) =>
      isListing(at) ? whole : (toBlock(name, given, inner) ?? whole),
    );
  }, text);
}

const listing = /^ {0,3}(?:```|~~~)[\s\S]*?^ {0,3}(?:```|~~~)[ \t]*$/gm;
const hugo =
  /^ {0,3}\{\{[<%]\s*([\w-]+)((?:\s[^{}]*?)?)\s*[%>]\}\}((?:(?!\{\{[<%]\s*\1\b)[\s\S]){0,20000}?)\{\{[<%]\s*\/\s*\1\s*[%>]\}\}/gm;
const liquid =
  /^ {0,3}\{%-?\s*([\w-]+)((?:\s[^{}%]*?)?)\s*-?%\}((?:(?!\{%-?\s*\1\b)[\s\S]){0,20000}?)\{%-?\s*end\1\s*-?%\}/gm;

function toBlock(name: string, given: string, enclosed: string): string | null {
  const tag = readTag(`${name} ${given}`);
  if (enclosed.trim() === '') return null;
  const inner = withBlocks(enclosed.trim());
  if (/^(?:block)?-?quote$|^pull-?quote$/.test(tag.name) && !/\{\{[<%]|\{%|^ {0,3}:::/m.test(inner))
    return quoteBlock(inner, tag.given.author ?? tag.given.cite ?? tag.given.by ?? tag.given.source);
  if (!boxes.has(tag.name) && !isBox(tag.name)) return null;
  const title =
    tag.given.title ??
    tag.given.header ??
    tag.listed.find((word) => !isBox(word) && !/^(?:true|false)$/.test(word));
  const inside = [...inner.matchAll(/^ {0,3}(:{3,})/gm)].map(([, run = '']) => run.length + 1);
  const colons = ':'.repeat(Math.max(3, ...inside));
  const named = title === undefined ? '' : `[${withoutHtml(title).replace(/[[\]]/g, ' ')}]`;
  return `\n\n${colons}box${named}\n${inner}\n${colons}\n\n`;
}

/** What others call something of the kind, `note` and `warning` too. */
function isBox(name: string): boolean {
  const plain = plainBlockName(name);
  return (findBlock(name) ?? nearBlocks.get(plain)) === 'box';
}

const boxes: ReadonlySet<string> = new Set([
  ...['notice', 'alert', 'admonition', 'hint', 'accordion', 'expand', 'card', 'infobox', 'sidebar', 'panel'],
]);
