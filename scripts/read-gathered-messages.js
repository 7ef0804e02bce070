/** In the place of `src/messages/read-messages.ts` in the program that is shipped: reads what `scripts/bundle.js` gathered. */

import fs from 'node:fs';

/**
 * The templates of a language; null where it has none.
 * @param {string} language
 * @returns {Readonly<Record<string, string>> | null}
 */
export function readMessages(language) {
  const file = new URL(`../messages/${language}.json`, import.meta.url);
  return fs.existsSync(file) ? JSON.parse(fs.readFileSync(file, 'utf8')) : null;
}
