import type { Table, TableCell, TableRow } from 'mdast';
import { phrase } from '../../base/locale.ts';
import { breakWords, escapeValue, type Sheet } from './sheet.ts';
import { writeInline } from './write-inline.ts';

type Align = NonNullable<Table['align']>;

/** Writes a table in a region that scrolls by itself; one with rows of other lengths is left to the chain. */
export function writeTable({ align, children: [head, ...rows] }: Table, sheet: Sheet): void {
  if (head === undefined || !align) {
    sheet.odd = true;
    return;
  }
  sheet.tables += 1;
  const label = phrase(sheet.draft.settings.locale.words.table ?? '', { n: sheet.tables });
  sheet.html += `<section class="table" tabindex="0" aria-label="${escapeValue(label)}"><table>\n<thead>\n`;
  writeRow(head, align, true, sheet);
  sheet.html += '\n</thead>\n';
  if (rows.length > 0) {
    sheet.html += '<tbody>\n';
    for (const row of rows) {
      writeRow(row, align, false, sheet);
      sheet.html += '\n';
    }
    sheet.html += '</tbody>\n';
  }
  sheet.html += '</table></section>';
}

function writeRow({ children: cells }: TableRow, align: Align, isHead: boolean, sheet: Sheet): void {
  if (cells.length !== align.length) sheet.odd = true;
  sheet.html += '<tr>\n';
  for (const [index, cell] of cells.entries()) {
    writeCell(cell, align[index] ?? null, isHead && cell.children.length > 0, sheet);
    sheet.html += '\n';
  }
  sheet.html += '</tr>';
}

function writeCell({ children }: TableCell, align: Align[number], isHead: boolean, sheet: Sheet): void {
  const name = isHead ? 'th' : 'td';
  sheet.html += `<${name}`;
  if (isHead) sheet.html += ' scope="col"';
  if (align === 'center' || align === 'right') sheet.html += ` class="align-${align}"`;
  sheet.html += '>';
  breakWords(sheet);
  writeInline(children, sheet);
  if (isHead && sheet.line.trimEnd() === '') sheet.odd = true;
  sheet.html += `</${name}>`;
}
