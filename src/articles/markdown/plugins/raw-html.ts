import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { Plugin } from 'unified';
import type { Place, Problem } from '../../../base/problem.ts';
import { placeOf, type TransformContext, transformContextOf } from '../context/transform-context.ts';
import { type OpenTag, openFormats, openTags, tagsAroundTheRest, tagsAsWords } from '../raw/open-tags.ts';
import { type RawTokens, rawTokens } from '../raw/raw-tokens.ts';
import { tagAsWord } from '../raw/removed-html.ts';
import { sanitizeSchema } from '../raw/sanitize-schema.ts';
import { unclosed } from '../raw/unclosed.ts';
import { plainText } from '../tree/plain-text.ts';

type Raw = Extract<Nodes, { type: 'raw' }>;

/** Stands behind a block while the HTML is parsed: where it is then, the end of the block is. No text can be one. */
interface BlockEnd {
  readonly type: 'blockEnd';
  readonly index: number;
}

/** These go with all that is in them. */
const dropped = new Set(sanitizeSchema.strip);

/** A player stands in the place of what is in them. */
const players: ReadonlySet<string> = new Set(['video', 'audio']);

/** Parses the raw HTML of a document, when it holds any, and reports HTML that is never closed and so hides the rest. */
export const rawHtml: Plugin<[], Root> = () => {
  const parse = rehypeRaw({ passThrough: ['blockEnd'] as never[] });
  return (tree, file) => {
    const raw = rawNodes(tree, []);
    if (raw.length === 0) return tree;
    const context = transformContextOf(file);
    const read = new Map(raw.map((node) => [node, rawTokens(node.value)]));
    const comments = Array.from(read, ([node, tokens]) => unclosedComment(node, tokens, context)).flat();
    context.problems.push(...comments);
    const asWords = tagsAsWords(tree, read);
    const blocks = tree.children;
    tree.children = blocks.flatMap((block, index) => [block, { type: 'blockEnd', index } as never]);
    const parsed = parse(tree, file) as Root;
    const hiding = comments.length > 0 ? null : whatHides(parsed, blocks, read);
    if (hiding !== null) {
      context.problems.push(unclosed(`<${hiding.tagName}>`, placeOf(hiding, context)));
    }
    context.problems.push(...unclosedPlayers(parsed, read, context));
    const around = comments.length > 0 ? [] : tagsAroundTheRest(parsed, blocks, read);
    for (const { node, name, start } of around)
      context.problems.push(unclosed(`<${name}>`, placeIn(node, start, context), 'around'));
    const place = ({ node, start }: OpenTag) => startOf(node) + start;
    const told = new Set(around.map(place));
    const open = comments.length > 0 ? [] : openFormats(read).filter((tag) => !told.has(place(tag)));
    for (const { node, written, start } of [...asWords, ...open])
      context.problems.push(tagAsWord(written, placeIn(node, start, context)));
    return withoutEnds(parsed);
  };
};

/** The end of a block that stands for it in the parsed tree, where the content of a template keeps it in a comment. */
function endOf(node: Nodes | BlockEnd): number | null {
  if (node.type === 'blockEnd') return node.index;
  const value: unknown = node.type === 'comment' ? node.value : null;
  return typeof value === 'object' && value !== null && 'stitch' in value
    ? endOf(value.stitch as BlockEnd)
    : null;
}

function withoutEnds<N extends Nodes>(node: N): N {
  if (!('children' in node)) return node;
  node.children = node.children.filter((child) => endOf(child) === null) as typeof node.children;
  for (const child of node.children) withoutEnds(child);
  return node;
}

/**
 * The element that hides what follows it, because it goes with its content and does not end in its block: the last mark
 * is inside of it, or the mark of its block is words of it and no later block closes it.
 */
function whatHides(parsed: Root, blocks: Root['children'], raw: ReadonlyMap<Raw, RawTokens>): Element | null {
  const marks = new Set<number>();
  const hidden = new Set<number>();
  const gone: Element[] = [];
  collect(parsed, false);
  if (gone.length === 0) return null;
  const end = blocks.length - 1;
  if (hidden.has(end)) return gone.find((element) => holds(element, end)) ?? null;
  const closings = new Map(Array.from(raw, ([node, tokens]) => [closedBy(tokens), startOf(node)]));
  let last: Element | null = null;
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    const end = block.position?.end.offset ?? Number.POSITIVE_INFINITY;
    for (; next < gone.length && startOf(gone[next]) < end; next += 1) last = gone[next] ?? last;
    if (marks.has(index) || hidden.has(index) || last === null) continue;
    if ((closings.get(last.tagName) ?? -1) < end) return last;
  }
  return null;

  function collect(node: Nodes, isHidden: boolean): void {
    const end = endOf(node);
    if (end !== null) (isHidden ? hidden : marks).add(end);
    if (node.type === 'element' && !isHidden && dropped.has(node.tagName)) {
      gone.push(node);
      for (const child of inside(node)) collect(child, true);
    } else if ('children' in node) for (const child of node.children) collect(child, isHidden);
  }
}

function startOf(node: Nodes | undefined): number {
  return node?.position?.start.offset ?? 0;
}

/** The name of the element that raw HTML closes with its first tag. */
function closedBy({ tags: [first] }: RawTokens): string | null {
  return first?.isEnd && first.start === 0 ? first.name : null;
}

function holds(node: Nodes, end: number): boolean {
  return endOf(node) === end || inside(node).some((child) => holds(child, end));
}

function inside(node: Nodes): readonly Nodes[] {
  if (node.type === 'element' && node.content !== undefined) return node.content.children;
  return 'children' in node ? node.children : [];
}

function rawNodes(node: Nodes, found: Raw[]): Raw[] {
  if (node.type === 'raw') found.push(node);
  if ('children' in node) for (const child of node.children) rawNodes(child, found);
  return found;
}

function unclosedComment(node: Raw, { open }: RawTokens, context: TransformContext): Problem[] {
  return open === null ? [] : [unclosed(open.opened, placeIn(node, open.start, context))];
}

/** Films and sounds that are never closed, however deep they stand, where words have become their content. */
function unclosedPlayers(
  parsed: Root,
  raw: ReadonlyMap<Raw, RawTokens>,
  context: TransformContext,
): Problem[] {
  const open = openTags(raw, players);
  if (open.length === 0 || !holdsHiddenWords(parsed)) return [];
  return open.map(({ node, name, start }) => unclosed(`<${name}>`, placeIn(node, start, context)));
}

function holdsHiddenWords(node: Nodes): boolean {
  if (node.type === 'element' && players.has(node.tagName) && plainText(node).trim() !== '') return true;
  return inside(node).some(holdsHiddenWords);
}

/** The place of a character of raw HTML. */
function placeIn(node: Raw, offset: number, context: TransformContext): Place {
  const place = placeOf(node, context);
  const before = node.value.slice(0, offset).split('\n');
  if (before.length === 1) return { ...place, column: place.column + offset };
  return { ...place, line: place.line + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}
