import { escapeHtml } from '../_includes/format.js';
import { page } from '../_includes/page.js';

const kinds = [
  { kind: 'tag', title: 'Tất cả thẻ', url: '/tags/' },
  { kind: 'author', title: 'Tác giả', url: '/authors/' },
];

export const data = {
  kinds,
  pagination: { data: 'kinds', size: 1, alias: 'names' },
  permalink: (/** @type {Data} */ { names }) => `${names.url}index.html`,
  eleventyExcludeFromCollections: true,
  eleventyImport: { collections: ['terms'] },
};

/**
 * The index of tags or of authors.
 * @param {Data} data
 *
 * @typedef {object} Data
 * @property {{ readonly kind: string, readonly title: string, readonly url: string }} names
 * @property {readonly { readonly title: string, readonly url: string }[]} sections
 * @property {{ readonly terms: readonly import('../lists.js').Term[] }} collections
 */
export function render({ names: { kind, title, url }, sections, collections }) {
  const terms = collections.terms
    .filter((term) => term.kind === kind)
    .sort((a, b) => (a.url < b.url ? -1 : 1));
  const links = terms.map((term) => `<li><a href="${term.url}">${escapeHtml(term.title)}</a></li>`);
  const main = `<h1>${title}</h1>\n<ul>${links.join('\n')}</ul>`;
  return page({ kind, title, description: title, url, main }, sections);
}
