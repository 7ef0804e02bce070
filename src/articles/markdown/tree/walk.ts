import type { Element, ElementContent, Root } from 'hast';

export type Parent = Root | Element;

/**
 * Calls `visit` for every element below `parent` in document order, parents first. `visit` may change the element, put
 * another in its place in `parent.children[index]`, and return `false` to leave out what is inside it.
 */
export function eachElement(
  parent: Parent,
  visit: (element: Element, index: number, parent: Parent) => unknown,
): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child?.type !== 'element') continue;
    if (visit(child, index, parent) !== false) eachElement(child, visit);
  }
}

export function isElement(node: { readonly type: string } | undefined, ...names: string[]): node is Element {
  return node?.type === 'element' && (names.length === 0 || names.includes((node as Element).tagName));
}

/** Whether the node is white space only: what a person does not see between two blocks. */
export function isBlank(node: { readonly type: string }): boolean {
  return node.type === 'text' && (node as ElementContent & { value: string }).value.trim() === '';
}

/**
 * Puts what `make` gives for an element of the running text in its place, one after another; where it gives null the element
 * stays, and those within it are asked when text may run there. What was made is not asked again.
 */
export function replaceInFlow(
  parent: Parent,
  make: (element: Element) => readonly ElementContent[] | null,
): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (!isElement(child)) continue;
    const made = make(child);
    if (made !== null) {
      parent.children.splice(index, 1, ...made);
      index += made.length - 1;
    } else if (isElement(child, ...flowElements)) replaceInFlow(child, make);
  }
}

/** Elements that hold paragraphs and figures of the running text, besides the body itself. */
export const flowElements = ['article', 'blockquote', 'details', 'div', 'section'] as const;

/** Whether the element is a gallery, as `blockElements` makes them. */
export function isGallery({ properties: { className } }: Element): boolean {
  return Array.isArray(className) && className.includes('block-gallery');
}
