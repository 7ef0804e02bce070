import type { FootnoteReference, Link, PhrasingContent, Text } from 'mdast';
import { unfoldText } from '../parser-unfold.ts';
import { splitBareLinks } from '../plugins/bare-links.ts';
import { wordTag } from '../plugins/word-elements.ts';
import { contentIdPrefix } from '../sanitize-schema.ts';
import { readText, type Sheet, writeText } from './sheet.ts';
import { writeAddress } from './write-address.ts';

/** Deeper stands no mark in another that a person wrote. */
const deepest = 6;

/** Writes a run of text. */
export function writeInline(nodes: readonly PhrasingContent[], sheet: Sheet, depth = 0): void {
  if (depth > deepest) sheet.odd = true;
  if (sheet.odd) return;
  let behindBreak = false;
  for (const node of nodes) {
    if (behindBreak && /^[ \t]/.test(leadingText(node, sheet))) sheet.odd = true;
    behindBreak = node.type === 'break';
    writeNode(node, sheet, depth);
  }
}

/** The text that a node begins with; `''` when it begins with something else. */
export function leadingText(node: PhrasingContent | undefined, sheet: Sheet): string {
  if (node === undefined) return '';
  if (node.type === 'text' || node.type === 'inlineCode') return readText(node.value, sheet);
  return 'children' in node ? leadingText(node.children[0], sheet) : '';
}

function writeNode(node: PhrasingContent, sheet: Sheet, depth: number): void {
  switch (node.type) {
    case 'text':
      writeTextNode(node, sheet, depth);
      break;
    case 'emphasis':
      writeMark('em', node.children, sheet, depth);
      break;
    case 'strong':
      writeMark('strong', node.children, sheet, depth);
      break;
    case 'delete':
      writeMark('del', node.children, sheet, depth);
      break;
    case 'link':
      writeLink(node, sheet, depth);
      break;
    case 'inlineCode':
      if (/[\r\n]/.test(node.value)) sheet.odd = true;
      sheet.html += '<code>';
      writeText(node.value, sheet);
      sheet.html += '</code>';
      break;
    case 'break':
      sheet.html += '<br>';
      writeText('\n', sheet);
      break;
    case 'footnoteReference':
      writeNoteMark(node, sheet);
      break;
    default:
      sheet.odd = true;
  }
}

function writeMark(name: string, nodes: readonly PhrasingContent[], sheet: Sheet, depth: number): void {
  sheet.html += `<${name}>`;
  writeInline(nodes, sheet, depth + 1);
  sheet.html += `</${name}>`;
}

/** Spaces beside line breaks, which go; pictures, links and footnotes that were not understood, of which the chain warns. */
const oddText = /\r|[\t ]\n|\n[\t ]|\]\(|\[\^/;

function writeTextNode(node: Text, sheet: Sheet, depth: number): void {
  if (oddText.test(node.value) || wordTag.test(node.value)) sheet.odd = true;
  for (const part of sheet.mayLink && !sheet.inLink ? withBareLinks(node, sheet) : [node]) {
    if (part.type === 'link') writeLink(part, sheet, depth);
    else if (part.type === 'text') writeText(part.value, sheet);
  }
}

function withBareLinks(node: Text, { part }: Sheet): readonly PhrasingContent[] {
  return splitBareLinks({ ...node, value: unfoldText(node.value, part) }) ?? [node];
}

function writeLink(link: Link, sheet: Sheet, depth: number): void {
  if ((link.title ?? null) !== null || sheet.inLink) sheet.odd = true;
  sheet.html += '<a href="';
  writeAddress(link, sheet);
  sheet.html += '">';
  sheet.inLink = true;
  writeInline(link.children, sheet, depth + 1);
  sheet.inLink = false;
  sheet.html += '</a>';
}

/** The number of a footnote to which nothing referred before. */
function writeNoteMark({ identifier }: FootnoteReference, sheet: Sheet): void {
  const note = sheet.notes.get(identifier.toUpperCase());
  if (note === undefined || sheet.noted.includes(note)) {
    sheet.odd = true;
    return;
  }
  const number = sheet.noted.push(note);
  sheet.html +=
    `<sup><a href="#${contentIdPrefix}fn-${number}" id="${contentIdPrefix}fnref-${number}" data-footnote-ref` +
    ` aria-describedby="${contentIdPrefix}footnote-label">${number}</a></sup>`;
}
