import type { Element, Root, RootContent } from 'hast';
import type { Plugin } from 'unified';

/** Elements that have an end of their own; those that hold nothing. */
const plainElements = new Set(
  'a b blockquote em figcaption figure h2 h3 h4 h5 h6 i li ol p picture section small span strong sup table tbody td th thead tr u ul'.split(
    ' ',
  ),
);
const emptyElements = new Set(['br', 'hr', 'img']);

/** The names in HTML of attributes whose values are written as they are. */
const plainNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ...{ align: 'align', alt: 'alt', decoding: 'decoding', height: 'height', href: 'href', id: 'id' },
    ...{ fetchPriority: 'fetchpriority' },
    ...{ loading: 'loading', scope: 'scope', src: 'src', title: 'title', width: 'width' },
    ...{ ariaLabel: 'aria-label', className: 'class', tabIndex: 'tabindex' },
  }),
);

/** Spares rehype-stringify what is plain: usual elements, and texts in which nothing is to be escaped. */
export const writePlain: Plugin<[], Root, string> = function () {
  const { compiler } = this;
  if (compiler === undefined) return;
  this.compiler = (tree, file) =>
    plainHtml(tree as Root, (node) => String(compiler({ type: 'root', children: [node] } as Root, file)));
};

/** The HTML of a tree, of which `stringify` writes all that is not plain. */
export function plainHtml(tree: Root, stringify: (node: RootContent) => string): string {
  const parts: string[] = [];
  for (const child of tree.children) write(child);
  return parts.join('');

  function write(node: RootContent): void {
    const start = node.type === 'element' ? startTag(node) : null;
    if (node.type === 'element' && start !== null) {
      parts.push(start);
      for (const child of node.children) write(child);
      if (!emptyElements.has(node.tagName)) parts.push(`</${node.tagName}>`);
    } else if (node.type === 'text' && !/[<&]/.test(node.value)) {
      parts.push(node.value);
    } else {
      parts.push(stringify(node));
    }
  }
}

/** Null when the element is not plain. */
function startTag({ tagName, properties, children }: Element): string | null {
  if (!plainElements.has(tagName) && !(emptyElements.has(tagName) && children.length === 0)) return null;
  let tag = `<${tagName}`;
  for (const property in properties) {
    const name = plainNames.get(property);
    const value = plainValue(properties[property]);
    if (name === undefined || value === null) return null;
    tag += ` ${name}="${value}"`;
  }
  return `${tag}>`;
}

function plainValue(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  const text = Array.isArray(value) && value.length === 1 ? value[0] : value;
  return typeof text === 'string' && !/[\0"'&`]|^\s|\s$/.test(text) ? text : null;
}
