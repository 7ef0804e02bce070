import type { Element } from 'hast';
import { isElement } from '../tree/walk.ts';
import { nothing, type Rule } from './visit-elements.ts';

/** Takes the indent (spaces, no-break and wide spaces, line breaks) off every paragraph; one of nothing else goes. */
export const paragraphs: Rule = () => ({
  element: (element) => {
    if (element.tagName !== 'p') return true;
    dropIndent(element);
    return element.children.length > 0;
  },
  end: nothing,
});

const wrappers = ['b', 'em', 'i', 'span', 'strong', 'u'];

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
