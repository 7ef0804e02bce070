import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { slugify } from '../../base/text.ts';
import { draftOf } from '../draft.ts';
import { same } from '../figures.ts';
import { plainText } from '../plain-text.ts';
import { contentIdPrefix } from '../sanitize-schema.ts';
import { eachElement } from '../walk.ts';

/** Ids that pages use around an article. A heading never gets one of them. */
export const reservedIds: ReadonlySet<string> = new Set(
  'main top menu nav header footer search skip body article title lead author tags related attachments corrections source archive comments'.split(
    ' ',
  ),
);

/**
 * Levels and ids of headings. The page's `h1` is its title, so the body begins at `h2` and goes down by single steps,
 * whatever levels were written; a first heading that repeats the title goes. Ids are ASCII slugs, each once.
 */
export const headings: Plugin<[], Root> = () => (tree, file) => {
  const draft = draftOf(file);
  const taken = new Map([...reservedIds].map((id) => [id, 1]));
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

/** A free id made of the text; `taken` counts for each id how often it was wanted, so that a next one is found at once. */
function freeId(text: string, taken: Map<string, number>): string {
  const slug = slugify(text);
  const base = /^[a-z]/.test(slug) ? slug : `h-${slug}`.replace(/-$/, '');
  let id = base;
  while (taken.has(id)) {
    const count = (taken.get(base) ?? 1) + 1;
    taken.set(base, count);
    id = `${base}-${count}`;
  }
  taken.set(id, 1);
  return id;
}
