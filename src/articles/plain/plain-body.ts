import type { Root as Html } from 'hast';
import type { Body } from '../body.ts';
import { type Draft, newDraft } from '../draft.ts';
import { cutHoles } from '../fragment.ts';
import type { Part } from '../parser-parts.ts';
import { type Layout, layOut } from './lay-out.ts';
import { type Block, fragmentOf, newSheet, type Sheet, writeFragment } from './sheet.ts';
import { writeBlock } from './write-block.ts';
import { writeNotes } from './write-notes.ts';

/** So many bytes is a character of a fragment at most while no hole is cut yet. */
const mostBytes = 9;

/** So deep stands what is written here at most: blocks, in them marks, and what these become. */
const deepestHtml = 30;

/**
 * The body of a document of nothing but what news is mostly made of, written from its parts in one go: exactly what the
 * chain of `markdown.ts` makes of it, which defines the result. Null, with nothing noted in the draft, when anything
 * else stands in the text or anything is to be said of it: then the chain has to do its work. `stringify` writes figures.
 */
export function plainBody(
  parts: readonly Part[],
  text: string,
  draft: Draft,
  stringify: (tree: Html) => string,
): Body | null {
  const { settings } = draft;
  if (settings.limits.depth < deepestHtml) return null;
  const sheet = newSheet(text, draft);
  const blocks = takeNotes(parts, sheet);
  const own = newDraft(draft.input, settings);
  const layout = layOut(blocks, sheet, own);
  const firstParagraph = writeLayout(layout, blocks, sheet, stringify);
  if (sheet.odd) return null;
  const html = fragmentOf(sheet);
  const length = html.reduce((sum, part) => sum + part.length, 0);
  if (length * mostBytes > settings.limits.htmlBytes) return null;

  draft.problems.push(...own.problems);
  const { figures, unsaid } = own;
  const references = [...sheet.references, ...own.references];
  return { html, firstParagraph, headings: sheet.headings, figures, unsaid, references };
}

/** All but the footnotes, which the sheet gets by their names. */
function takeNotes(parts: readonly Part[], sheet: Sheet): Block[] {
  const blocks: Block[] = [];
  for (const part of parts) {
    for (const node of part.nodes) {
      if (node.type !== 'footnoteDefinition') {
        blocks.push({ node, part });
        continue;
      }
      const name = node.identifier.toUpperCase();
      if (sheet.notes.has(name)) sheet.odd = true;
      sheet.notes.set(name, { node, part });
    }
  }
  return blocks;
}

/** Writes everything in its place, and gives the text of the first paragraph. */
function writeLayout(
  layout: Layout,
  blocks: readonly Block[],
  sheet: Sheet,
  stringify: (tree: Html) => string,
): string {
  let firstParagraph: string | null = null;
  for (const part of layout) {
    if (typeof part === 'number') {
      const block = blocks[part];
      if (block === undefined) continue;
      sheet.part = block.part;
      writeBlock(block.node, sheet);
      if (block.node.type === 'paragraph') firstParagraph ??= sheet.line.trimEnd();
    } else if (part === 'break') {
      sheet.html += '\n';
    } else if (part === 'notes') {
      writeNotes(sheet);
    } else if (!sheet.odd) {
      writeFragment(cutHoles(stringify({ type: 'root', children: [part] })), sheet);
    }
  }
  if (sheet.noted.length !== sheet.notes.size) sheet.odd = true;
  return firstParagraph ?? '';
}
