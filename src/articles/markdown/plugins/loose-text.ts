import type { Element, ElementContent, Root, RootContent } from 'hast';
import { h } from 'hastscript';
import type { Plugin } from 'unified';
import { inlineElements, plainText } from '../tree/plain-text.ts';
import { isBlank, isElement } from '../tree/walk.ts';

/** Makes paragraphs of words that raw HTML left between blocks, and of what stands inline beside them. */
export const looseText: Plugin<[], Root> = () => (tree) => {
  if (!tree.children.some(isLoose)) return;
  const children: RootContent[] = [];
  let open: Element | null = null;
  for (const child of tree.children) {
    if (isLoose(child)) {
      open ??= begin(children, child);
      open.children.push(child as ElementContent);
    } else if (open !== null && (isBlank(child) || isInline(child))) {
      open.children.push(child as ElementContent);
    } else {
      open = null;
      children.push(child);
    }
  }
  tree.children = children;
};

function begin(children: RootContent[], { position }: RootContent): Element {
  const paragraph: Element = { ...h('p'), ...(position && { position }) };
  children.push(paragraph);
  return paragraph;
}

function isLoose(node: RootContent): boolean {
  return (node.type === 'text' || isInline(node)) && plainText(node) !== '';
}

function isInline(node: RootContent): boolean {
  if (!isElement(node)) return false;
  return (inlineElements.has(node.tagName) || node.tagName === 'br') && node.children.every(isTextOrInline);
}

function isTextOrInline(node: ElementContent): boolean {
  return node.type === 'text' || isInline(node);
}
