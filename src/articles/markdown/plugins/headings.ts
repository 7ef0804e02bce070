import type { Element } from 'hast';
import { same } from '../figures.ts';
import { freeId, type TakenIds } from '../heading-ids.ts';
import { plainText } from '../plain-text.ts';
import { contentIdPrefix } from '../sanitize-schema.ts';
import type { Rule } from './visit-elements.ts';

/**
 * Levels and ids of headings. The page's `h1` is its title, so the body begins at `h2` and goes down by single steps,
 * whatever levels were written; a first heading that repeats the title goes. Ids are ASCII slugs, each once.
 */
export const headings: Rule = (tree, draft) => {
  const taken: TakenIds = new Map();
  const found: Element[] = [];
  let isFirst = true;
  return {
    element: (element, _, parent) => {
      const { id } = element.properties;
      if (typeof id === 'string') taken.set(id, 1);
      if (!/^h[1-6]$/.test(element.tagName) || id === footnoteLabelId) return true;
      if (element.children.length === 0) return false;
      const isTitle = isFirst && parent === tree && same(plainText(element), draft.input.title);
      isFirst = false;
      if (!isTitle) found.push(element);
      return !isTitle;
    },
    end: () => {
      const open: number[] = [];
      for (const heading of found) {
        const written = Number(heading.tagName.slice(1));
        while ((open.at(-1) ?? 0) >= written) open.pop();
        open.push(written);
        const depth = Math.min(open.length + 1, 6);
        const text = plainText(heading);
        heading.tagName = `h${depth}`;
        heading.properties.id ??= freeId(text, taken);
        draft.headings.push({ depth, id: String(heading.properties.id), text });
      }
    },
  };
};

const footnoteLabelId = `${contentIdPrefix}footnote-label`;
