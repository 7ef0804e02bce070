import type { Element } from 'hast';
import { localeFor } from '../../../base/locale/load-locale.ts';
import { plainText } from '../tree/plain-text.ts';
import type { Parent } from '../tree/walk.ts';
import { nothing, type Rule } from './visit-elements.ts';

/** Letters of Arabic, Hebrew and their like. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
const letters = /\p{L}/u;
/** Of the web or of e-mail, as it is written. */
const address = /^(?:https?:\/\/|www\.|[\w.+-]+@)\S+$/;

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

/**
 * Lets what may run against the page find its direction by its first letter: letters that run from right to left on a page that
 * runs from left to right, and the other way round. What is in the language of such a page runs with it, whatever word it begins with.
 */
export const directions: Rule = (_, { settings, input: { body, language } }) => {
  const { direction } = localeFor(settings.language, settings.locale);
  const isOwn = (language ?? settings.language) === settings.language;
  const mayRunAgainst = (text: string) =>
    direction === 'ltr' ? rightToLeft.test(text) : letters.test(text) && !(isOwn && rightToLeft.test(text));
  const isAsked = direction === 'rtl' || rightToLeft.test(body);
  return {
    element: isAsked
      ? (element, _index, parent) => {
          const { tagName, properties } = element;
          if (tagName === 'a' && direction === 'rtl' && address.test(plainText(element)))
            properties.dir ??= 'ltr';
          if (!blocks.has(tagName) || properties.dir !== undefined || isToldBy(parent)) return true;
          if (mayRunAgainst(plainText(element))) properties.dir = 'auto';
          return true;
        }
      : () => true,
    end: nothing,
  };
};

/** An item of a list finds its direction, and that of its sign, by what stands in it as long as that has none of its own. */
function isToldBy(parent: Parent): boolean {
  return (parent as Element).tagName === 'li' && (parent as Element).properties.dir !== undefined;
}
