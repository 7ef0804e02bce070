import type { Element, Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { Plugin } from 'unified';
import { error, type Place, type Problem } from '../../../base/problem.ts';
import { type Draft, draftOf, placeOf } from '../draft.ts';
import { sanitizeSchema } from '../sanitize-schema.ts';

type Raw = Extract<Nodes, { type: 'raw' }>;

/** These go with all that is in them. */
const dropped = new Set(sanitizeSchema.strip);

/** Parses the raw HTML of a document, when it holds any, and reports HTML that is never closed and so hides the rest. */
export const rawHtml: Plugin<[], Root> = () => {
  const parse = rehypeRaw();
  return (tree, file) => {
    const raw = rawNodes(tree, []);
    if (raw.length === 0) return tree;
    const draft = draftOf(file);
    const comments = raw.flatMap((node) => unclosedComments(node, draft));
    draft.problems.push(...comments);
    const blocks = tree.children;
    tree.children = blocks.flatMap((block, index) => [block, { type: 'comment', value: markOf(index) }]);
    const parsed = parse(tree, file) as Root;
    if (comments.length > 0) return parsed;
    const hiding = whatHides(parsed, blocks, raw);
    if (hiding !== null) {
      draft.problems.push(unclosed(`<${hiding.tagName}>`, placeOf(hiding, draft)));
    }
    return parsed;
  };
};

/** Stands behind a block while the HTML is parsed: where it is then, the end of the block is. */
const markOf = (index: number) => `end of block ${index}`;

/**
 * The element that hides what follows it, because it goes with its content and does not end in its block: the last mark
 * is inside of it, or the mark of its block is words of it and no later block closes it.
 */
function whatHides(parsed: Root, blocks: Root['children'], raw: readonly Raw[]): Element | null {
  const marks = new Set<string>();
  const hidden = new Set<string>();
  const gone: Element[] = [];
  collect(parsed, false);
  if (gone.length === 0) return null;
  const end = markOf(blocks.length - 1);
  if (hidden.has(end)) return gone.find((element) => holds(element, end)) ?? null;
  const closings = new Map(raw.map((node) => [closedBy(node), startOf(node)]));
  let last: Element | null = null;
  let next = 0;
  for (const [index, block] of blocks.entries()) {
    const end = block.position?.end.offset ?? Number.POSITIVE_INFINITY;
    for (; next < gone.length && startOf(gone[next]) < end; next += 1) last = gone[next] ?? last;
    if (marks.has(markOf(index)) || hidden.has(markOf(index)) || last === null) continue;
    if ((closings.get(last.tagName) ?? -1) < end) return last;
  }
  return null;

  function collect(node: Nodes, isHidden: boolean): void {
    if (node.type === 'comment') (isHidden ? hidden : marks).add(node.value);
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
function closedBy({ value }: Raw): string | null {
  return /^<\/([a-z]+)/i.exec(value)?.[1]?.toLowerCase() ?? null;
}

function holds(node: Nodes, mark: string): boolean {
  return node.type === 'comment' ? node.value === mark : inside(node).some((child) => holds(child, mark));
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

/** Comments, and what parsers take for such, swallow everything up to their end, or to the end of the article. */
const swallowing: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/<!--(?!>|->)/g, /--!?>/g],
  [/^<\?/g, /\?>/g],
  [/^<!\[CDATA\[/g, /\]\]>/g],
];

function unclosedComments(node: Raw, draft: Draft): Problem[] {
  if (/^<[^<>]*>$/.test(node.value)) return [];
  return swallowing.flatMap(([start, end]) => {
    const opened = [...node.value.matchAll(start)].at(-1);
    if (opened === undefined) return [];
    const closed = [...node.value.matchAll(end)].at(-1);
    if (closed !== undefined && closed.index > opened.index) return [];
    const place = placeOf(node, draft);
    const before = node.value.slice(0, opened.index).split('\n');
    const at = { ...place, line: place.line + before.length - 1 };
    return unclosed(opened[0], before.length > 1 ? { ...at, column: (before.at(-1) ?? '').length + 1 } : at);
  });
}

function unclosed(opened: string, at: Place): Problem {
  return error(
    opened === '<!--' ? 'unclosed-comment' : 'unclosed-html',
    at,
    `"${opened}" is never closed, so the text after it would not be published.`,
    `Write "${ending(opened)}" where it ends, or remove "${opened}".`,
  );
}

function ending(opened: string): string {
  const endings: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>', '<![CDATA[': ']]>' };
  return endings[opened] ?? opened.replace('<', '</');
}
