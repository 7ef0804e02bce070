import { formatNumber } from '../../../base/locale/format.ts';
import { type Locale, phrase } from '../../../base/locale/locale.ts';
import { remember } from '../../../base/remember.ts';

/** A phrase of the language by its name under `words`, with its places filled. Throws a TypeError for an unknown name. */
export function say(
  locale: Locale,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const pattern = locale.words[name];
  if (pattern === undefined) throw new TypeError(`The locale "${locale.language}" has no word "${name}".`);
  return phrase(pattern, values);
}

/** The phrase for so many: `1 view`, `2 views`, in the form that the language has for it. */
export function sayCount(locale: Locale, name: string, count: number): string {
  const form = `${name}-${rulesOf(locale.language).select(count)}`;
  return say(locale, form in locale.words ? form : name, { n: formatNumber(count, locale) });
}

const rulesOf = remember((language: string) => new Intl.PluralRules(language));
