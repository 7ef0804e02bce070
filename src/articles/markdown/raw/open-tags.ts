import type { Root as Hast, Nodes } from 'hast';
import { wordSet } from '../../../base/text/word-set.ts';
import type { RawTokens } from './raw-tokens.ts';

type Raw = Extract<Nodes, { type: 'raw' }>;

/** A tag of raw HTML that nothing closes, with where it stands in its node. */
export interface OpenTag {
  readonly node: Raw;
  readonly name: string;
  readonly start: number;
  readonly written: string;
}

/** All such tags of these elements. */
export function openTags(raw: ReadonlyMap<Raw, RawTokens>, names: ReadonlySet<string>): OpenTag[] {
  const open: OpenTag[] = [];
  for (const [node, { tags }] of raw) {
    for (const { name, isEnd, start, end } of tags) {
      if (!names.has(name)) continue;
      const last = open.findLastIndex((one) => one.name === name);
      if (!isEnd) open.push({ node, name, start, written: node.value.slice(start, end) });
      else if (last >= 0) open.splice(last, 1);
    }
  }
  return open;
}

const ofWords = 'b big code del em i ins kbd mark s small strong sub sup u';
const wordFormats = wordSet(ofWords);
const formats = wordSet(`a ${ofWords} blockquote details ol pre table ul h1 h2 h3 h4 h5 h6`);

/** Those in which the end of a text stands that was meant to stand behind them. */
export function tagsAroundTheRest(
  parsed: Hast,
  blocks: Hast['children'],
  raw: ReadonlyMap<Raw, RawTokens>,
): OpenTag[] {
  const open = openTags(raw, formats).filter(
    ({ name, written }) => name !== 'a' || /\shref\b/i.test(written),
  );
  const last = blocks.at(-1)?.position?.start.offset ?? 0;
  const ends = new Map<Raw, number>();
  for (const { node } of open) if (!ends.has(node)) ends.set(node, node.value.trimEnd().lastIndexOf('\n\n'));
  const leaving = open.filter(
    ({ node, start }) => (node.position?.start.offset ?? last) < last || (ends.get(node) ?? 0) > start,
  );
  if (leaving.length === 0) return [];
  const around = aroundLastWords(parsed) ?? [];
  return leaving.filter(({ name }) => around.includes(name));
}

/** Tags of emphasis and the like that nothing closes, so that they end with their block: some are words, `Phím <b> để chọn`. */
export function openFormats(raw: ReadonlyMap<Raw, RawTokens>): OpenTag[] {
  return openTags(raw, wordFormats);
}

/** The names of the elements around the last words; null where there are none. */
function aroundLastWords(node: Nodes): readonly string[] | null {
  if (node.type === 'text') return node.value.trim() === '' ? null : [];
  if (!('children' in node)) return null;
  for (const child of node.children.toReversed()) {
    const around = aroundLastWords(child);
    if (around !== null) return node.type === 'element' ? [node.tagName, ...around] : around;
  }
  return null;
}

const blockNames = wordSet(
  'article body div footer form head header html li main nav p section table td tr ul ol h1 h2 h3 h4 h5 h6',
);

/** Tags that stand between the words of a sentence as words themselves: `Thẻ <p> mở một đoạn`. */
export function tagsAsWords(tree: Nodes, raw: ReadonlyMap<Raw, RawTokens>): OpenTag[] {
  const open = new Map(openTags(raw, blockNames).map((tag) => [tag.node, tag]));
  const found: OpenTag[] = [];
  if (open.size > 0) search(tree);
  return found;

  function search(node: Nodes): void {
    if (!('children' in node)) return;
    for (const [index, child] of node.children.entries()) {
      const tag = child.type === 'raw' ? open.get(child) : undefined;
      if (tag === undefined) search(child);
      else if (tag.written === `<${tag.name}>` && isBetweenWords(node.children, index)) found.push(tag);
    }
  }
}

function isBetweenWords(siblings: readonly Nodes[], index: number): boolean {
  const [before, behind] = [siblings[index - 1], siblings[index + 1]];
  return (
    before?.type === 'text' &&
    behind?.type === 'text' &&
    /[\p{L}\p{M}\p{N},“"(] ?$/u.test(before.value) &&
    /^(?: ?[,.”")]| [\p{Ll}\p{N}])/u.test(behind.value)
  );
}
