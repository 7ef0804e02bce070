import { plainText } from '../plain-text.ts';
import { nothing, type Rule } from './visit-elements.ts';

/** Letters of Arabic, Hebrew and their like. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;

const blocks = new Set([
  'p',
  'li',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'td',
  'th',
  'dt',
  'dd',
  'figcaption',
  'caption',
]);

/** Lets what holds letters that run from right to left find its direction by its first letter. */
export const directions: Rule = (_, { input: { body } }) => ({
  element: rightToLeft.test(body)
    ? (element) => {
        const { tagName, properties } = element;
        if (blocks.has(tagName) && properties.dir === undefined && rightToLeft.test(plainText(element)))
          properties.dir = 'auto';
        return true;
      }
    : () => true,
  end: nothing,
});
