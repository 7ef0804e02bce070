import { type Locale, phrase } from '../../../base/locale.ts';

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
