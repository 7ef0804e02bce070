import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { placeFrontFigure, unplacedFigures } from '../placed-figure.ts';
import { transformContextOf } from '../transform-context.ts';
import { isElement } from '../walk.ts';

/**
 * Places the figures of the front matter that the body does not name: the article's first figure after the lead (at the
 * top of the body when the lead is in the front matter, else after the first paragraph), all others as a gallery at
 * the end, before the footnotes.
 */
export const frontFigures: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  const unplaced = unplacedFigures(context);
  const [first] = unplaced;
  const lead = first?.number === 1 ? [placeFrontFigure(first, context)] : [];
  const others = unplaced.slice(lead.length).map((front) => placeFrontFigure(front, context));
  if (others.length > 0) {
    const notes = tree.children.findIndex(
      (child) => isElement(child) && child.properties.dataFootnotes !== undefined,
    );
    const end = notes < 0 ? tree.children.length : notes;
    tree.children.splice(end, 0, gallery(others, context.settings.locale.words.gallery ?? ''));
  }
  const opening = tree.children.findIndex((child) => isElement(child, 'p'));
  tree.children.splice(context.input.lead === null ? opening + 1 : 0, 0, ...lead);
};

function gallery(figures: Element[], label: string): Element {
  const properties = { className: ['gallery'], ariaLabel: label };
  return { type: 'element', tagName: 'section', properties, children: figures };
}
