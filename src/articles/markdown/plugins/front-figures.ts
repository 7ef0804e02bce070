import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { draftOf } from '../draft.ts';
import { placeFrontFigure, unplacedFigures } from '../placed-figure.ts';
import { isElement } from '../walk.ts';

/**
 * Places the figures of the front matter that the body does not name: the article's first figure after the lead (at the
 * top of the body when the lead is in the front matter, else after the first paragraph), all others as a gallery at
 * the end, before the footnotes.
 */
export const frontFigures: Plugin<[], Root> = () => (tree, file) => {
  const draft = draftOf(file);
  const unplaced = unplacedFigures(draft);
  const [first] = unplaced;
  const lead = first?.number === 1 ? [placeFrontFigure(first, draft)] : [];
  const others = unplaced.slice(lead.length).map((front) => placeFrontFigure(front, draft));
  if (others.length > 0) {
    const notes = tree.children.findIndex(
      (child) => isElement(child) && child.properties.dataFootnotes !== undefined,
    );
    const end = notes < 0 ? tree.children.length : notes;
    tree.children.splice(end, 0, gallery(others, draft.settings.locale.words.gallery ?? ''));
  }
  const opening = tree.children.findIndex((child) => isElement(child, 'p'));
  tree.children.splice(draft.input.lead === null ? opening + 1 : 0, 0, ...lead);
};

function gallery(figures: Element[], label: string): Element {
  const properties = { className: ['gallery'], ariaLabel: label };
  return { type: 'element', tagName: 'section', properties, children: figures };
}
