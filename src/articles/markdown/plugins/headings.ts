import type { Element, Properties } from 'hast';
import { same } from '../figures/figures.ts';
import { freeId, ownId, type TakenIds } from '../raw/heading-ids.ts';
import { contentIdPrefix } from '../raw/sanitize-schema.ts';
import { plainText } from '../tree/plain-text.ts';
import type { Rule } from './visit-elements.ts';

/**
 * Levels and ids of headings. The page's `h1` is its title, so the body begins at `h2` and goes down by single steps,
 * whatever levels were written; a first heading that repeats the title goes. Ids are ASCII slugs, each once; one that is
 * written, as in `{#ket-qua}`, is kept where it is such a slug, so that links of other pages find it.
 */
export const headings: Rule = (tree, context) => {
  const taken: TakenIds = new Map();
  const found: Element[] = [];
  const naming: Element[] = [];
  let isFirst = true;
  return {
    element: (element, _, parent) => {
      const { id } = element.properties;
      if (typeof id === 'string') taken.set(id, 1);
      if (references.some((name) => element.properties[name] !== undefined)) naming.push(element);
      if (!/^h[1-6]$/.test(element.tagName) || id === footnoteLabelId) return true;
      if (element.children.length === 0) return false;
      const isTitle = isFirst && parent === tree && same(plainText(element), context.input.title);
      isFirst = false;
      if (!isTitle) found.push(element);
      return !isTitle;
    },
    end: () => {
      const renamed = new Map<unknown, string>();
      const open: number[] = [];
      for (const heading of found) {
        const written = Number(heading.tagName.slice(1));
        while ((open.at(-1) ?? 0) >= written) open.pop();
        open.push(written);
        const depth = Math.min(open.length + 1, 6);
        const text = plainText(heading);
        heading.tagName = `h${depth}`;
        const { id } = heading.properties;
        heading.properties.id = typeof id === 'string' ? ownId(id, taken) : freeId(text, taken);
        if (typeof id === 'string' && heading.properties.id !== id) renamed.set(id, heading.properties.id);
        context.headings.push({ depth, id: String(heading.properties.id), text });
      }
      for (const { properties } of naming) {
        for (const name of references) {
          if (properties[name] !== undefined) properties[name] = follow(properties[name], renamed);
        }
      }
    },
  };
};

/** By which elements name others. */
const references = ['ariaLabelledBy', 'ariaDescribedBy'];

function follow(ids: Properties[string], renamed: ReadonlyMap<unknown, string>): Properties[string] {
  if (Array.isArray(ids)) return ids.map((id) => renamed.get(id) ?? id);
  return renamed.get(ids) ?? ids;
}

const footnoteLabelId = `${contentIdPrefix}footnote-label`;
