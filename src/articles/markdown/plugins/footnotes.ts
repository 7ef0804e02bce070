import type { FootnoteDefinition, FootnoteReference, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import { warning } from '../../../base/problem.ts';
import {
  placeInText,
  placeOf,
  type TransformContext,
  transformContextOf,
} from '../context/transform-context.ts';

/**
 * Names footnotes by their order in the text, so that their ids are `fn-1`, `fn-2` … whatever letters their names have;
 * warns of notes that no text refers to, which are not printed, and of references to notes that do not exist.
 */
export const footnotes: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  const references: FootnoteReference[] = [];
  const definitions: FootnoteDefinition[] = [];
  const missing = new Set<string>();
  collect(tree, references, definitions, (text) => {
    for (const { 0: written, 1: name = '', index } of text.value.matchAll(/\[\^([^\]\s]{1,200})\]/g)) {
      if (missing.has(name)) continue;
      missing.add(name);
      const message = `The footnote "${name}" is referred to, but it stands nowhere, so "${written}" is printed as text.`;
      const hint = `Write the note on a line of its own: "${written}: the note".`;
      context.problems.push(warning('missing-footnote', placeInText(text, index, context), message, hint));
    }
  });
  tellTwice(references, definitions, context);
  const order = new Map<string, number>();
  for (const { identifier } of references) {
    const name = identifier.toUpperCase();
    if (!order.has(name)) order.set(name, order.size + 1);
  }
  for (const definition of definitions) {
    const number = order.get(definition.identifier.toUpperCase());
    if (number === undefined && !definition.identifier.includes('\n')) {
      const message = `No text refers to the footnote "${definition.label ?? definition.identifier}", so it is not printed.`;
      const hint = `Write [^${definition.label ?? definition.identifier}] where the note belongs, or remove the note.`;
      context.problems.push(warning('unused-footnote', placeOf(definition, context), message, hint));
    }
    definition.identifier = number === undefined ? `unused-${definition.identifier}` : String(number);
  }
  for (const reference of references) {
    reference.identifier = String(order.get(reference.identifier.toUpperCase()) ?? 0);
  }
};

/**
 * Notes of one name: where the text refers to it as often as it stands there, each reference means the note in its turn; else
 * all mean the first one, and the others are told of.
 */
function tellTwice(
  references: readonly FootnoteReference[],
  definitions: readonly FootnoteDefinition[],
  context: TransformContext,
): void {
  const byName = new Map<string, FootnoteDefinition[]>();
  for (const note of definitions) {
    const name = note.identifier.toUpperCase();
    byName.set(name, [...(byName.get(name) ?? []), note]);
  }
  for (const [name, notes] of byName) {
    if (notes.length < 2) continue;
    const asking = references.filter(({ identifier }) => identifier.toUpperCase() === name);
    const isEach = asking.length === notes.length;
    for (const [index, note] of notes.entries()) {
      const label = note.label ?? note.identifier;
      const [reference] = isEach ? asking.slice(index) : [];
      if (index === 0) continue;
      note.identifier = `${note.identifier}\n${index}`;
      if (reference !== undefined) reference.identifier = note.identifier;
      else {
        const message = `There are ${notes.length} footnotes "[^${label}]", and the text prints the first one only.`;
        const hint = `Give this one, and the place that refers to it, a name of its own, such as [^${label}b].`;
        context.problems.push(warning('duplicate-footnote', placeOf(note, context), message, hint));
      }
    }
  }
}

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
