import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { isElement, type Parent } from '../walk.ts';

/** Takes the indent (spaces, no-break and wide spaces, line breaks) off every paragraph; one of nothing else goes. */
export const paragraphs: Plugin<[], Root> = () => (tree) => {
  tidy(tree);
};

const wrappers = ['b', 'em', 'i', 'span', 'strong', 'u'];

function tidy(parent: Parent): void {
  for (let index = 0; index < parent.children.length; index += 1) {
    const child = parent.children[index];
    if (child?.type !== 'element') continue;
    if (child.tagName !== 'p') {
      tidy(child);
    } else {
      dropIndent(child);
      if (child.children.length === 0) parent.children.splice(index--, 1);
    }
  }
}

function dropIndent(parent: Element): void {
  for (;;) {
    const first = parent.children[0];
    if (first?.type === 'text') {
      first.value = first.value.trimStart();
      if (first.value !== '') return;
    } else if (isElement(first, ...wrappers)) {
      dropIndent(first);
      if (first.children.length > 0) return;
    } else if (!isElement(first, 'br')) {
      return;
    }
    parent.children.shift();
  }
}
