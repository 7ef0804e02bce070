import type { Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { type AddressChange, type Edit, editsOf, isFootnote, type NamedAddresses } from './link-edits.ts';

const parser = unified().use(remarkParse).freeze();

/**
 * The Markdown with other addresses in its links and pictures, as `change` says of each (null: it stays); what leads nowhere
 * is said in words between the marks ⟦ and ⟧. HTML in it is written as articles may use it, and
 * listings that are only indented get fences, sentences that are only indented are a paragraph; everything else stays as it is, but
 * for the `dashes` that another tool made of hyphens.
 */
export function withNewLinks(text: string, change: AddressChange, dashes = false): string {
  const tree = parser.parse(text);
  const around = { text, change, dashes, ...namedAddresses(tree, change) };
  const edits: Edit[] = [];
  visit(tree, (node, _, parent) => {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return undefined;
    const place = { start: start.offset, end: end.offset, column: start.column };
    const made = editsOf(node, place, parent?.type === 'root', around);
    edits.push(...made);
    // What is written anew as a whole has nothing inside.
    return made.some((edit) => edit.start === place.start && edit.end === place.end) ? SKIP : undefined;
  });
  return applied(text, edits);
}

/** What is said at the end of a text of the addresses that it names, and which of them are of pictures. */
function namedAddresses(tree: Root, change: AddressChange): NamedAddresses {
  const ofPictures = new Set<string>();
  visit(tree, 'imageReference', ({ identifier }) => void ofPictures.add(identifier));
  const gone = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => {
    if (isFootnote(identifier)) return;
    const found = change(url, ofPictures.has(identifier));
    if (found !== null && 'gone' in found) gone.set(identifier, found.gone);
  });
  return { ofPictures, gone };
}

/** Edits that lie within one that was made already are left out. */
function applied(text: string, edits: readonly Edit[]): string {
  let result = text;
  let before = Number.POSITIVE_INFINITY;
  for (const { start, end, text: to } of edits.toSorted((a, b) => b.start - a.start || b.end - a.end)) {
    if (end > before) continue;
    result = result.slice(0, start) + to + result.slice(end);
    before = start;
  }
  return result;
}
