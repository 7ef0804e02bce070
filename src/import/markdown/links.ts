import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { lostPicture } from './lost-picture.ts';
import { type NewAddress, plainHtml } from './plain-html.ts';
import { isProse, withDashes } from './typed-prose.ts';

const parser = unified().use(remarkParse).freeze();

/**
 * The Markdown with other addresses in its links and pictures, as `change` says of each (null: it stays); what leads nowhere
 * is said in words between the marks ⟦ and ⟧. HTML in it is written as articles may use it, and
 * listings that are only indented get fences, sentences that are only indented are a paragraph; everything else stays as it is, but
 * for the `dashes` that another tool made of hyphens.
 */
export function withNewLinks(
  text: string,
  change: (address: string, isPicture: boolean) => NewAddress,
  dashes = false,
): string {
  const edits: { start: number; end: number; text: string }[] = [];
  const tree = parser.parse(text);
  const gone = new Map<string, string>();
  const shown = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void shown.add(identifier));
  visit(tree, 'definition', ({ identifier, url }) => {
    if (isFootnote(identifier)) return;
    const found = change(url, shown.has(identifier));
    if (found !== null && 'gone' in found) gone.set(identifier, found.gone);
  });
  visit(tree, (node, _, parent) => {
    const start = node.position?.start.offset;
    const end = node.position?.end.offset;
    if (start === undefined || end === undefined) return undefined;
    const written = text.slice(start, end);
    if (node.type === 'text' && dashes) {
      const changed = withDashes(written);
      if (changed !== written) edits.push({ start, end, text: changed });
    }
    if (node.type === 'code' && !/^(?:```|~~~)/.test(written)) {
      const column = node.position?.start.column ?? 1;
      if (parent?.type === 'root' && isProse(node.value))
        edits.push({ start: start - column + 1, end, text: node.value.trim() });
      else edits.push({ start, end, text: listing(node.value, text.slice(start - column + 1, start)) });
    }
    if (node.type === 'html') {
      const changed = plainHtml(written, change, mark);
      if (changed !== written) edits.push({ start, end, text: changed });
    }
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const lost = gone.get(node.identifier);
      if (lost === undefined) return undefined;
      const words = written.replace(/^!?\[|\](?:\[[^\]]*\])?$/g, '');
      const isLink = node.type === 'linkReference';
      edits.push({
        start,
        end,
        text: isLink ? words + markBehind(lost) : mark(lostPicture(lost, node.alt ?? '')),
      });
      return SKIP;
    }
    if (node.type === 'definition' && gone.has(node.identifier)) {
      edits.push({ start, end, text: '' });
      return undefined;
    }
    if (node.type !== 'image' && node.type !== 'link' && node.type !== 'definition') return undefined;
    if (node.type === 'definition' && isFootnote(node.identifier)) return undefined;
    const found = change(
      node.url,
      node.type === 'image' || (node.type === 'definition' && shown.has(node.identifier)),
    );
    if (node.type === 'link') {
      const [only, ...others] = node.children;
      const isThumbnail = only?.type === 'image' && others.length === 0 && isPictureElsewhere(node.url);
      const small = isThumbnail ? change(only.url, true) : null;
      if (only?.type === 'image' && small !== null && 'gone' in small) {
        const alt = (only.alt ?? '').replace(/[[\]\\]/g, ' ');
        edits.push({
          start,
          end,
          text: `\n\n![${alt}](<${node.url.replace(/[<>\s]/g, encodeURIComponent)}>)\n\n`,
        });
        return SKIP;
      }
    }
    if (found === null) return undefined;
    if ('to' in found) {
      const at =
        node.type === 'image' || node.type === 'link' ? destination(written) : written.lastIndexOf(node.url);
      const length = lengthOfAddress(written, at, node.url);
      if (at < 0 || length === null) return undefined;
      const to = /[\s()<>]/.test(found.to) ? `<${found.to.replace(/[<>]/g, encodeURIComponent)}>` : found.to;
      edits.push({ start: start + at, end: start + at + length, text: to });
    } else if (node.type === 'image') {
      edits.push({ start, end, text: mark(lostPicture(found.gone, node.title || node.alt || '')) });
    } else if (node.type === 'link') {
      const at = destination(written);
      const close = at < 0 ? -1 : written.lastIndexOf('](', at);
      if (!written.startsWith('[') || close < 0) return undefined;
      edits.push({ start, end: start + 1, text: '' });
      edits.push({ start: start + close, end, text: markBehind(found.gone) });
    }
    return undefined;
  });
  return applied(text, edits);
}

/** A footnote of one word, which is read as an address where footnotes are not known. */
function isFootnote(identifier: string): boolean {
  return identifier.startsWith('^');
}

/** A lost small picture led to the large one, which is shown in its place. */
function isPictureElsewhere(address: string): boolean {
  return /^https?:\/\/\S+\.(?:jpe?g|png|gif|webp|avif)(?:\?\S*)?$/i.test(address);
}

/** Lines that were a listing by their indentation, which means nothing here; `before` is what stands before the first of them. */
function listing(value: string, before: string): string {
  const runs = [...value.matchAll(/`{3,}/g)].map(([run]) => run.length + 1);
  const fence = '`'.repeat(Math.max(3, ...runs));
  return [fence, ...value.split('\n'), fence].join(`\n${before.replace(/[^>\s]/g, ' ')}`);
}

/** Nothing where a link is gone of which no reader should be told. */
function markBehind(words: string): string {
  return words === '' ? '' : ` ${mark(words)}`;
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
