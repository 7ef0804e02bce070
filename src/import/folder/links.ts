import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** What an address in a text becomes: another, or nothing that can be led to. */
export type NewAddress = { readonly to: string } | { readonly gone: string } | null;

const parser = unified().use(remarkParse).freeze();

/**
 * The Markdown with other addresses in its links and pictures, as `change` says of each (null: it stays); what leads nowhere
 * is said in words between the marks ⟦ and ⟧. Everything else stays as it is written.
 */
export function withNewLinks(
  text: string,
  change: (address: string, isPicture: boolean) => NewAddress,
): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const tree = parser.parse(text);
  const gone = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    const found = change(url, false);
    if (found !== null && 'gone' in found) gone.set(identifier, found.gone);
  });
  visit(tree, (node) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return;
    const written = text.slice(start, end);
    if (node.type === 'html') {
      const changed = inHtml(written, change);
      if (changed !== written) edits.push({ start, end, text: changed });
    }
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const lost = gone.get(node.identifier);
      if (lost === undefined) return;
      const words = written.replace(/^!?\[|\](?:\[[^\]]*\])?$/g, '');
      edits.push({ start, end, text: node.type === 'linkReference' ? `${words} ${mark(lost)}` : mark(lost) });
      return;
    }
    if (node.type === 'definition' && gone.has(node.identifier)) {
      edits.push({ start, end, text: '' });
      return;
    }
    if (node.type !== 'image' && node.type !== 'link' && node.type !== 'definition') return;
    const found = change(node.url, node.type === 'image');
    if (found === null) return;
    if ('to' in found) {
      const at =
        node.type === 'image' || node.type === 'link' ? destination(written) : written.lastIndexOf(node.url);
      const length = lengthOfAddress(written, at, node.url);
      if (at < 0 || length === null) return;
      const to = /[\s()<>]/.test(found.to) ? `<${found.to.replace(/[<>]/g, encodeURIComponent)}>` : found.to;
      edits.push({ start: start + at, end: start + at + length, text: to });
    } else if (node.type === 'image') {
      edits.push({ start, end, text: mark(found.gone) });
    } else if (node.type === 'link') {
      const at = destination(written);
      const close = at < 0 ? -1 : written.lastIndexOf('](', at);
      if (!written.startsWith('[') || close < 0) return;
      edits.push({ start, end: start + 1, text: '' });
      edits.push({ start: start + close, end, text: ` ${mark(found.gone)}` });
    }
  });
  return applied(text, edits);
}

function mark(words: string): string {
  return `⟦${words
    .replace(/[[\]⟦⟧`*_<>\\]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()}⟧`;
}

/** Where the address of an inline link begins; -1 for other forms, such as `[a][b]` and `<https://…>`. */
function destination(written: string): number {
  if (!written.endsWith(')')) return -1;
  const match = /\]\(\s*(?=[^)]*(?:\([^)]*\)[^)]*)*\)$)/g;
  let at = -1;
  for (let found = match.exec(written); found !== null; found = match.exec(written)) at = match.lastIndex;
  return at;
}

function lengthOfAddress(written: string, at: number, url: string): number | null {
  if (at < 0) return null;
  const rest = written.slice(at);
  if (rest.startsWith('<')) return rest.indexOf('>') + 1;
  const plain = /^\S*?(?=\s|\)$|$)/.exec(rest)?.[0] ?? '';
  return rest.startsWith(url) ? url.length : plain.length;
}

function inHtml(html: string, change: (address: string, isPicture: boolean) => NewAddress): string {
  const isPicture = (tag: string) => /^<(?:img|source)\b/i.test(tag);
  return html.replace(/<[a-z][^>]*>/gi, (tag) => {
    let gone: string | null = null;
    const changed = tag.replace(
      /(\s(?:src|href|poster)\s*=\s*)("[^"]*"|'[^']*')/gi,
      (whole, before, quoted) => {
        const found = change(quoted.slice(1, -1).trim(), isPicture(tag));
        if (found === null) return whole;
        if ('gone' in found) gone = found.gone;
        return 'to' in found ? `${before}"${found.to.replaceAll('"', '%22')}"` : '';
      },
    );
    return gone === null ? changed : isPicture(tag) ? mark(gone) : `${changed}${mark(gone)} `;
  });
}

/** Edits that lie within one that was made already are left out. */
function applied(text: string, edits: { start: number; end: number; text: string }[]): string {
  let result = text;
  let before = Number.POSITIVE_INFINITY;
  for (const { start, end, text: to } of edits.sort((a, b) => b.start - a.start || b.end - a.end)) {
    if (end > before) continue;
    result = result.slice(0, start) + to + result.slice(end);
    before = start;
  }
  return result;
}
