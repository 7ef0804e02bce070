import type { Blockquote, List, ListItem, Paragraph, RootContent } from 'mdast';
import { breakWords, type Sheet } from './sheet.ts';
import { writeHeading } from './write-heading.ts';
import { leadingText, writeInline } from './write-inline.ts';
import { writeParagraph } from './write-paragraph.ts';
import { writeTable } from './write-table.ts';

/** Deeper stands no list in another that a person wrote. */
const deepest = 6;

/** Writes a block, whose words are the line of the sheet then when it has no blocks in it. */
export function writeBlock(node: RootContent, sheet: Sheet, depth = 0): void {
  if (depth > deepest) sheet.odd = true;
  if (sheet.odd) return;
  breakWords(sheet);
  switch (node.type) {
    case 'paragraph':
      writeParagraph(node, sheet);
      break;
    case 'heading':
      writeHeading(node, sheet, depth === 0);
      break;
    case 'list':
      writeList(node, sheet, depth);
      break;
    case 'blockquote':
      writeQuote(node, sheet, depth);
      break;
    case 'table':
      writeTable(node, sheet);
      break;
    case 'thematicBreak':
      sheet.html += '<hr>';
      break;
    default:
      sheet.odd = true;
  }
}

function writeList({ ordered, start, spread, children }: List, sheet: Sheet, depth: number): void {
  const name = ordered ? 'ol' : 'ul';
  const isLoose = spread || children.some((item) => item.spread ?? item.children.length > 1);
  sheet.html += typeof start === 'number' && start !== 1 ? `<${name} start="${start}">\n` : `<${name}>\n`;
  for (const item of children) {
    writeItem(item, isLoose, sheet, depth);
    sheet.html += '\n';
  }
  sheet.html += `</${name}>`;
}

/** The paragraphs of a list that is not loose stand in its items without elements of their own. */
function writeItem({ checked, children }: ListItem, isLoose: boolean, sheet: Sheet, depth: number): void {
  if (typeof checked === 'boolean') sheet.odd = true;
  sheet.html += '<li>';
  let isBare = true;
  for (const [index, child] of children.entries()) {
    isBare = child.type === 'paragraph' && !isLoose;
    if (!isBare || index > 0) sheet.html += '\n';
    if (isBare) {
      breakWords(sheet);
      writeInline((child as Paragraph).children, sheet);
    } else {
      writeBlock(child, sheet, depth + 1);
    }
  }
  sheet.html += isBare ? '</li>' : '\n</li>';
}

/** A quotation whose last paragraph begins with a dash is a figure, with who said it as its caption. */
function writeQuote({ children }: Blockquote, sheet: Sheet, depth: number): void {
  const last = children.at(-1);
  const who = children.length > 1 && last?.type === 'paragraph' && isSigned(last, sheet) ? last : null;
  sheet.html += who === null ? '<blockquote>\n' : '<figure class="quote"><blockquote>\n';
  for (const child of children) {
    if (child.type === 'blockquote') sheet.odd = true;
    if (child === who) continue;
    writeBlock(child, sheet, depth + 1);
    sheet.html += '\n';
  }
  sheet.html += '</blockquote>';
  if (who === null) return;
  breakWords(sheet);
  writeParagraph(who, sheet, 'figcaption');
  sheet.html += '</figure>';
}

function isSigned(paragraph: Paragraph, sheet: Sheet): boolean {
  return /^\s*[—–]\s/.test(leadingText(paragraph.children[0], sheet));
}
