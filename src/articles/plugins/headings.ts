import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { draftOf } from '../draft.ts';
import { same } from '../figures.ts';
import { freeId, type TakenIds } from '../heading-ids.ts';
import { plainText } from '../plain-text.ts';
import { contentIdPrefix } from '../sanitize-schema.ts';
import { eachElement } from '../walk.ts';

/**
 * Levels and ids of headings. The page's `h1` is its title, so the body begins at `h2` and goes down by single steps,
 * whatever levels were written; a first heading that repeats the title goes. Ids are ASCII slugs, each once.
 */
export const headings: Plugin<[], Root> = () => (tree, file) => {
  const draft = draftOf(file);
  const taken: TakenIds = new Map();
  const found: Element[] = [];
  eachElement(tree, (element, index, parent) => {
    const { id } = element.properties;
    if (typeof id === 'string') taken.set(id, 1);
    if (!/^h[1-6]$/.test(element.tagName) || id === footnoteLabelId) return;
    if (element.children.length > 0) found.push(element);
    else parent.children[index] = { type: 'text', value: '' };
  });
  const title = repeatsTitle(found[0], tree, draft.input.title) ? found.shift() : undefined;
  tree.children = tree.children.filter((child) => child !== title);
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
};

const footnoteLabelId = `${contentIdPrefix}footnote-label`;

function repeatsTitle(heading: Element | undefined, tree: Root, title: string): boolean {
  return heading !== undefined && tree.children.includes(heading) && same(plainText(heading), title);
}
