import type { PhrasingContent, RootContent, Table, TableRow } from 'mdast';
import { type Line, lineOf, paragraphOf } from './paragraph-lines.ts';
import { cutText, writtenText } from './written-text.ts';

const delimiter = /^[\s|:-]*-[\s|:-]*$/;

/**
 * The lines of a paragraph as a table, with the paragraphs around it: rows with tabs, as they are pasted from Excel and Word, and
 * rows between pipes whose `|---|` is missing or has other columns; null when two lines of as many cells do not follow
 * one another, or two that a `|---|` parts.
 */
export function mendRows(lines: readonly Line[], markdown: string): RootContent[] | null {
  for (const sign of ['|', '\t'] as const) {
    const counts = lines.map((line) => (delimiter.test(line.words) ? -1 : columns(line, sign, markdown)));
    const isHead = (index: number) =>
      sign === '|' && counts[index + 1] === -1 && (nextCount(counts, index) ?? 0) > 0;
    const first = counts.findIndex(
      (count, index) =>
        (count > 1 && lines[index]?.words.includes(sign) && nextCount(counts, index) === count) ||
        (count > 0 && isHead(index)),
    );
    if (first < 0) continue;
    const isRow = (count = 0) => count === -1 || (isHead(first) ? count > 0 : count === counts[first]);
    let end = first;
    while (end < lines.length && isRow(counts[end])) end += 1;
    // Beside a row of other cells, nobody knows which of them is broken: `looseRows` tells.
    if (sign === '\t' && [lines[first - 1], lines[end]].some((line) => line?.words.includes('\t')))
      return null;
    const rows = lines.slice(first, end).filter((_, index) => counts[first + index] !== -1);
    return [
      ...(first > 0 ? [paragraphOf(lines.slice(0, first))] : []),
      tableOf(rows.map((line) => rowOf(line, sign, markdown))),
      ...(end < lines.length ? [paragraphOf(lines.slice(end))] : []),
    ];
  }
  return null;
}

/** The columns of the next line that is no delimiter. */
function nextCount(counts: readonly number[], index: number): number | undefined {
  return counts.slice(index + 1).find((count) => count !== -1);
}

/** How many cells a line has; 0 where it is no row. */
function columns(line: Line, sign: '|' | '\t', markdown: string): number {
  if (sign === '\t') return cellsOf(line, sign, markdown).length;
  return line.begin.startsWith('|') && line.words.trimEnd().endsWith('|')
    ? cellsOf(line, sign, markdown).length
    : 0;
}

/** What stands in each cell. Tabs at the ends of a line went when it was read, but are cells too. */
function cellsOf(line: Line, sign: '|' | '\t', markdown: string): PhrasingContent[][] {
  const cells: PhrasingContent[][] = [[]];
  for (const node of line.nodes) {
    if (node.type !== 'text' || !node.value.includes(sign)) {
      cells.at(-1)?.push(node);
      continue;
    }
    const text = writtenText(node, markdown);
    let from = 0;
    for (const part of text.signs.split(sign)) {
      if (from > 0) cells.push([]);
      cells.at(-1)?.push(...cutText(text, from, from + part.length));
      from += part.length + 1;
    }
  }
  if (sign === '|') return cells.slice(1, -1);
  const tabs = (text: string) => Array.from(text.match(/\t/g) ?? [], () => []);
  const before = tabs(/[ \t]*$/.exec(markdown.slice(0, line.start?.offset ?? 0).slice(-40))?.[0] ?? '');
  const end = line.end?.offset ?? markdown.length;
  const behind = tabs(/^[ \t]*/.exec(markdown.slice(end, end + 40))?.[0] ?? '');
  return [...before, ...cells, ...behind];
}

function rowOf(line: Line, sign: '|' | '\t', markdown: string): TableRow {
  const { start, end } = line;
  return {
    type: 'tableRow',
    children: cellsOf(line, sign, markdown).map((nodes) => ({ type: 'tableCell', children: trimmed(nodes) })),
    ...(start && end && { position: { start, end } }),
  };
}

function tableOf(children: TableRow[]): Table {
  const first = children[0]?.position?.start;
  const last = children.at(-1)?.position?.end;
  return {
    type: 'table',
    align: (children[0]?.children ?? []).map(() => null),
    children,
    ...(first && last && { position: { start: first, end: last } }),
  };
}

function trimmed(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  return lineOf(nodes, '').nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    const begun = index === 0 ? node.value.trimStart() : node.value;
    return { ...node, value: index === nodes.length - 1 ? begun.trimEnd() : begun };
  });
}
