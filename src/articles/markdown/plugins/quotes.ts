import type { Element } from 'hast';
import { leadingText } from '../tree/plain-text.ts';
import { eachElement, isBlank, isElement } from '../tree/walk.ts';
import type { Rule } from './visit-elements.ts';

/**
 * Prints a quotation whose last paragraph begins with a dash as a figure, with who said it as its caption: HTML wants
 * that outside of what was said. Runs last, since the words of figures count as no words of the text.
 */
export const quotes: Rule = () => {
  const found = new Set<Element>();
  return {
    element: (element, _, parent) => {
      const isQuote = element.tagName === 'blockquote' && !isElement(parent as Element, 'figure');
      if (isQuote) found.add(element);
      return true;
    },
    end: () => {
      for (const quote of found) {
        if (!sign(quote)) continue;
        eachElement(quote, (inner) => found.delete(inner));
      }
    },
  };
};

/** Makes a figure of a quotation that is signed; false when it is not. */
function sign(quote: Element): boolean {
  const blocks = quote.children.filter((child) => !isBlank(child));
  const last = blocks.at(-1);
  if (blocks.length < 2 || !isElement(last, 'p') || !/^\s*[—–]\s/.test(leadingText(last))) return false;
  const said: Element = { ...quote, children: quote.children.slice(0, quote.children.indexOf(last)) };
  const who: Element = { ...last, tagName: 'figcaption' };
  Object.assign(quote, { tagName: 'figure', properties: { className: ['quote'] }, children: [said, who] });
  delete quote.data;
  return true;
}
