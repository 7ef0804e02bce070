/** What feeds may not carry of the HTML of an article: whatever runs, styles or loads (R2.5), and addresses as they are seen from its page (R2.4). */

import { wordSet } from '../../../base/text/word-set.ts';

const pageElements = wordSet(
  'applet base embed frame frameset iframe link meta object script style template',
);

/** Whether only the page has the element, with all that is in it. */
export function isForPages(tagName: string): boolean {
  return pageElements.has(tagName.toLowerCase());
}

const addresses = wordSet('action cite formaction href poster src xlinkhref xlink:href');
/** What only pages have: feed readers want one file of a picture. */
const pageProperties = wordSet('dataframe datatitle imagesrcset sizes srcset style');

/** What feeds do with an attribute: keep it, leave it out, or give its address as a whole. */
export type FeedForm = 'same' | 'none' | 'absolute';

/** `property` is a name of hast, or what a plugin took for one. */
export function feedFormOf(property: string, value: unknown): FeedForm {
  const name = property.toLowerCase();
  if (name.startsWith('on') || pageProperties.has(name)) return 'none';
  if (!addresses.has(name) || typeof value !== 'string') return 'same';
  const [, scheme] = /^([a-z][a-z\d+.-]*):/i.exec(seen(value)) ?? [];
  if (scheme === undefined) return 'absolute';
  return /^(?:java|vb)script$/i.test(scheme) ? 'none' : 'same';
}

/** As browsers read an address: without controls and spaces around it, and without tabs and line breaks. */
function seen(address: string): string {
  return /[\u0000-\u0020]/.test(address) ? address.replace(/^[\u0000-\u0020]+|[\t\n\r]/g, '') : address;
}
