import type { PhrasingContent, Table, TableCell, TableRow } from 'mdast';

/**
 * Keeps the cells of each row that the head of a table has no column for, which would be lost: code that a pipe cut in two is made
 * one, and the table gets as many columns as it needs. The rows that still have too many, none of them empty.
 */
export function mendTable(table: Table): TableRow[] {
  const [head, ...rows] = table.children;
  if (head === undefined) return [];
  const width = head.children.length;
  const surplus: TableRow[] = [];
  let most = width;
  for (const row of rows) {
    if (row.children.length > width) joinCode(row, width);
    while (row.children.length > width && row.children.at(-1)?.children.length === 0) row.children.pop();
    if (row.children.length > width) surplus.push(row);
    most = Math.max(most, row.children.length);
  }
  while (head.children.length < most) head.children.push({ type: 'tableCell', children: [] });
  if (table.align) while (table.align.length < most) table.align.push(null);
  return surplus;
}

/** Makes one cell of two neighbours where a code begins in the first and ends in the second. */
function joinCode(row: TableRow, width: number): void {
  for (let index = 0; index + 1 < row.children.length && row.children.length > width; ) {
    const [cell, next] = [row.children[index], row.children[index + 1]];
    const joined = cell && next ? joinCells(cell, next) : null;
    if (joined === null) index += 1;
    else row.children.splice(index, 2, joined);
  }
}

function joinCells(cell: TableCell, next: TableCell): TableCell | null {
  const [last, first] = [cell.children.at(-1), next.children[0]];
  if (last?.type !== 'text' || first?.type !== 'text') return null;
  const [, before = '', begun] = /^([^`]*)`([^`]*)$/.exec(last.value) ?? [];
  const [, ended, behind = ''] = /^([^`]*)`(.*)$/s.exec(first.value) ?? [];
  if (begun === undefined || ended === undefined) return null;
  const text = (value: string): PhrasingContent[] => (value === '' ? [] : [{ type: 'text', value }]);
  const children: PhrasingContent[] = [
    ...cell.children.slice(0, -1),
    ...text(before),
    { type: 'inlineCode', value: `${begun}|${ended}` },
    ...text(behind),
    ...next.children.slice(1),
  ];
  return { ...cell, children };
}
