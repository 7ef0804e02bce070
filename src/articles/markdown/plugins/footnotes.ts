import type { FootnoteDefinition, FootnoteReference, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { warning } from '../../../base/problem.ts';
import { draftOf, placeInText, placeOf } from '../draft.ts';

/**
 * Names footnotes by their order in the text, so that their ids are `fn-1`, `fn-2` … whatever letters their names have;
 * warns of notes that no text refers to, which are not printed, and of references to notes that do not exist.
 */
export const footnotes: Plugin<[], Root> = () => (tree, file) => {
  const draft = draftOf(file);
  const references: FootnoteReference[] = [];
  const definitions: FootnoteDefinition[] = [];
  collect(tree, references, definitions, (text) => {
    const found = /\[\^([^\]\s]{1,200})\]/.exec(text.value);
    if (found === null) return;
    const [written, name] = found;
    const message = `The footnote "${name}" is referred to, but it stands nowhere, so "${written}" is printed as text.`;
    const hint = `Write the note on a line of its own: "${written}: the note".`;
    draft.problems.push(warning('missing-footnote', placeInText(text, found.index, draft), message, hint));
  });
  const order = new Map<string, number>();
  for (const { identifier } of references) {
    const name = identifier.toUpperCase();
    if (!order.has(name)) order.set(name, order.size + 1);
  }
  for (const definition of definitions) {
    const number = order.get(definition.identifier.toUpperCase());
    if (number === undefined) {
      const message = `No text refers to the footnote "${definition.label ?? definition.identifier}", so it is not printed.`;
      const hint = `Write [^${definition.label ?? definition.identifier}] where the note belongs, or remove the note.`;
      draft.problems.push(warning('unused-footnote', placeOf(definition, draft), message, hint));
    }
    definition.identifier = number === undefined ? `unused-${definition.identifier}` : String(number);
  }
  for (const reference of references) {
    reference.identifier = String(order.get(reference.identifier.toUpperCase()) ?? 0);
  }
};

function collect(
  parent: { children: RootContent[] },
  references: FootnoteReference[],
  definitions: FootnoteDefinition[],
  text: (node: Extract<RootContent, { type: 'text' }>) => void,
): void {
  for (const child of parent.children) {
    if (child.type === 'footnoteReference') references.push(child);
    if (child.type === 'footnoteDefinition') definitions.push(child);
    if (child.type === 'text' && child.value.includes('[^')) text(child);
    if ('children' in child) collect(child, references, definitions, text);
  }
}
