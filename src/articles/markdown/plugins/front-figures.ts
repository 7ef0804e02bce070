import type { Element, Root } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { transformContextOf } from '../context/transform-context.ts';
import { figurePlaces, placeFrontFigure, unplacedFigures } from '../pictures/placed-figure.ts';

/** Places those of the front matter that the body does not name: the article's first figure at the top, all others as a gallery at the end. */
export const frontFigures: Plugin<[], Root> = () => (tree, file) => {
  const context = transformContextOf(file);
  const unplaced = unplacedFigures(context);
  const [first] = unplaced;
  const lead = first?.number === 1 ? [placeFrontFigure(first, context)] : [];
  const others = unplaced.slice(lead.length).map((front) => placeFrontFigure(front, context));
  const { top, end } = figurePlaces(tree, context);
  if (others.length > 0)
    tree.children.splice(end, 0, gallery(others, context.settings.locale.words.gallery ?? ''));
  tree.children.splice(top, 0, ...lead);
};

function gallery(figures: Element[], label: string): Element {
  return h('section', { className: ['gallery'], ariaLabel: label }, figures);
}
