/**
 * Keys of articles that other tools look for: `{{< ref "a" >}}` and `{% post_url 2020-01-01-a %}` name an article beside the
 * text, from the top, or wherever it lies. The site alone knows what there is, so such a key holds all that may be meant.
 */

/** Stands in no key of an article. */
const between = '//';

/** The first of the keys that there is; else the only article whose key ends as the last one, best in the folder `near`. */
export function soughtKey(near: string, keys: readonly string[]): string {
  return [near, ...new Set(keys)].join(between);
}

/** What it is made of; null for the key of an article. */
export function readSought(key: string): { readonly near: string; readonly keys: readonly string[] } | null {
  if (!key.includes(between)) return null;
  const [near = '', ...keys] = key.split(between);
  return { near, keys };
}
