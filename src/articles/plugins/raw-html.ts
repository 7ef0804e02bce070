import type { Nodes, Root } from 'hast';
import rehypeRaw from 'rehype-raw';
import type { Plugin } from 'unified';
import { error } from '../../base/problem.ts';
import { type Draft, draftOf, placeOf } from '../draft.ts';

type Raw = Extract<Nodes, { type: 'raw' }>;

/** Parses the raw HTML of a document, when it holds any, and reports HTML that is never closed and so hides the rest. */
export const rawHtml: Plugin<[], Root> = () => {
  const parse = rehypeRaw();
  return (tree, file) => {
    const raw = rawNodes(tree, []);
    if (raw.length === 0) return tree;
    const draft = draftOf(file);
    for (const node of raw) reportUnclosed(node, draft);
    return parse(tree, file) as Root;
  };
};

function rawNodes(node: Nodes, found: Raw[]): Raw[] {
  if (node.type === 'raw') found.push(node);
  if ('children' in node) for (const child of node.children) rawNodes(child, found);
  return found;
}

/** Constructs that swallow everything up to their end, or to the end of the article when they have none. */
const swallowing: readonly (readonly [start: RegExp, end: RegExp])[] = [
  [/<!--(?!>|->)/g, /--!?>/g],
  [/^<\?/g, /\?>/g],
  [/^<!\[CDATA\[/g, /\]\]>/g],
  [/^<(?:script|style|textarea)\b/gi, /<\/(?:script|style|textarea)\s*>/gi],
];

function reportUnclosed(node: Raw, draft: Draft): void {
  if (/^<[^<>]*>$/.test(node.value)) return;
  for (const [start, end] of swallowing) {
    const opened = [...node.value.matchAll(start)].at(-1);
    if (opened === undefined) continue;
    const closed = [...node.value.matchAll(end)].at(-1);
    if (closed !== undefined && closed.index > opened.index) continue;
    const place = placeOf(node, draft);
    const before = node.value.slice(0, opened.index).split('\n');
    const at = { ...place, line: place.line + before.length - 1 };
    const comment = opened[0] === '<!--';
    draft.problems.push(
      error(
        comment ? 'unclosed-comment' : 'unclosed-html',
        before.length > 1 ? { ...at, column: (before.at(-1) ?? '').length + 1 } : at,
        `"${opened[0]}" is never closed, so the text after it would not be published.`,
        `Write "${ending(opened[0])}" where it ends, or remove "${opened[0]}".`,
      ),
    );
  }
}

function ending(opened: string): string {
  const endings: Readonly<Record<string, string>> = { '<!--': '-->', '<?': '?>', '<![CDATA[': ']]>' };
  return endings[opened] ?? `${opened.replace('<', '</')}>`;
}
