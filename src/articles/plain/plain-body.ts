import type { Root } from 'mdast';
import type { Body } from '../body.ts';
import type { Draft } from '../draft.ts';
import type { Folded } from '../parser-fold.ts';
import { fragmentOf, newSheet, type Sheet } from './sheet.ts';
import { writeBlock } from './write-block.ts';
import { writeNotes } from './write-notes.ts';

/** So many times the bytes of a text's HTML are counted at most while no hole is cut yet. */
const mostBytes = 9;

/** How deep the HTML of what is written here may stand: blocks, then marks, then what they become. */
const deepestHtml = 30;

/**
 * The body of a document of nothing but what news is mostly made of, written from its tree in one go: exactly what the
 * chain of `markdown.ts` makes of it, which defines the result. Null when anything else stands in it, and when
 * anything is to be said of it; then the chain has to do its work. Changes nothing.
 */
export function plainBody(tree: Root, folded: Folded, draft: Draft): Body | null {
  const { input, settings } = draft;
  if (input.figures.length > 0 || settings.limits.depth < deepestHtml) return null;
  const sheet = newSheet(folded, draft);
  const firstParagraph = writeRoot(tree, sheet);
  writeNotes(sheet);
  if (sheet.odd) return null;
  const html = fragmentOf(sheet);
  const length = html.reduce((sum, part) => sum + part.length, 0);
  if (length * mostBytes > settings.limits.htmlBytes) return null;
  const { headings, references } = sheet;
  return { html, firstParagraph, headings, figures: [], unsaid: [], references };
}

/** Writes all but the footnotes, and gives the text of the first paragraph. */
function writeRoot({ children }: Root, sheet: Sheet): string {
  for (const node of children) {
    if (node.type !== 'footnoteDefinition') continue;
    const name = node.identifier.toUpperCase();
    if (sheet.notes.has(name)) sheet.odd = true;
    sheet.notes.set(name, node);
  }
  let firstParagraph: string | null = null;
  let isFirst = true;
  for (const node of children) {
    if (node.type === 'footnoteDefinition') continue;
    if (!isFirst) sheet.html += '\n';
    isFirst = false;
    writeBlock(node, sheet);
    if (node.type === 'paragraph') firstParagraph ??= sheet.line.trimEnd();
  }
  return firstParagraph ?? '';
}
