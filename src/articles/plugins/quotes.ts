import type { Element, Root } from 'hast';
import type { Plugin } from 'unified';
import { leadingText } from '../plain-text.ts';
import { eachElement, isBlank, isElement } from '../walk.ts';

/**
 * Prints a quotation whose last paragraph begins with a dash as a figure, with who said it as its caption: HTML wants
 * that outside of what was said. Runs last, since the words of figures count as no words of the text.
 */
export const quotes: Plugin<[], Root> = () => (tree) => {
  eachElement(tree, (element, index, parent) => {
    if (element.tagName !== 'blockquote' || isElement(parent as Element, 'figure')) return;
    const blocks = element.children.filter((child) => !isBlank(child));
    const last = blocks.at(-1);
    if (blocks.length < 2 || !isElement(last, 'p') || !/^\s*[—–]\s/.test(leadingText(last))) return;
    const said = { ...element, children: element.children.slice(0, element.children.indexOf(last)) };
    const who: Element = { ...last, tagName: 'figcaption' };
    parent.children[index] = {
      type: 'element',
      tagName: 'figure',
      properties: { className: ['quote'] },
      children: [said, who],
    };
    return false;
  });
};
