import type { RootContent, Table } from 'mdast';
import { lineOf, paragraphOf } from './paragraph-lines.ts';

/**
 * A table of several columns, and a paragraph of the last lines that Markdown took for rows although no `|` stands in them:
 * nobody left an empty line between the table and its text. Null when each row has one.
 */
export function mendTableEnd(table: Table, markdown: string): RootContent[] | null {
  if ((table.children[0]?.children.length ?? 0) < 2) return null;
  const isRow = ({ position }: Table['children'][number]) =>
    position === undefined || markdown.slice(position.start.offset, position.end.offset).includes('|');
  let rows = table.children.length;
  while (rows > 1 && !isRow(table.children[rows - 1] as Table['children'][number])) rows -= 1;
  if (rows === table.children.length) return null;
  const lines = table.children.slice(rows).map((row) => lineOf(row.children[0]?.children ?? [], markdown));
  const end = table.children[rows - 1]?.position?.end;
  if (table.position && end) table.position = { start: table.position.start, end };
  table.children.length = rows;
  return [table, paragraphOf(lines)];
}
