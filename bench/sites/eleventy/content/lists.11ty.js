import { escapeHtml, written } from '../_includes/format.js';
import { page } from '../_includes/page.js';

export const data = {
  pagination: { data: 'collections.listPages', size: 1, alias: 'list' },
  permalink: (/** @type {Data} */ { list }) => `${list.url}index.html`,
  eleventyExcludeFromCollections: true,
};

/**
 * One page of the list of the site, a section, a tag or an author.
 * @param {Data} data
 *
 * @typedef {object} Data
 * @property {import('../lists.js').ListPage} list
 * @property {readonly { readonly title: string, readonly url: string }[]} sections
 * @property {{ readonly terms: readonly import('../lists.js').Term[] }} collections
 */
export function render({ list, sections, collections }) {
  const { term, items, url } = list;
  const main = `<h1>${escapeHtml(term.title)}</h1>
<div class="list">
${items.map(teaser).join('\n')}
</div>
${pager(list)}
${url === '/' ? sections.map((section) => block(section, collections.terms)).join('\n') : ''}`;
  const feed = url === '/' ? null : `${term.url}index.xml`;
  const { kind, title } = term;
  return page({ kind, title, description: title, url, main, feed }, sections);
}

/** @param {import('../lists.js').Item} item */
function teaser({ url, date, data: { title, lead, section, sectionTitle } }) {
  const { iso, day } = written(date);
  return `<article class="teaser">
  <p class="kicker"><a href="/${section}/">${sectionTitle}</a></p>
  <h2><a href="${url}">${escapeHtml(title)}</a></h2>
  <p class="excerpt">${escapeHtml(lead)}</p>
  <p class="meta"><time datetime="${iso}">${day}</time></p>
</article>`;
}

/** @param {import('../lists.js').ListPage} list */
function pager({ newer, older }) {
  if (newer === null && older === null) return '';
  return `<nav class="pager" aria-label="Phân trang">
  ${newer === null ? '' : `<a class="newer" rel="prev" href="${newer}">Tin mới hơn</a>`}
  ${older === null ? '' : `<a class="older" rel="next" href="${older}">Tin cũ hơn</a>`}
</nav>`;
}

/**
 * The newest articles of one section.
 * @param {{ readonly title: string, readonly url: string }} section
 * @param {readonly import('../lists.js').Term[]} terms
 */
function block({ title, url }, terms) {
  const items = terms.find((term) => term.url === url)?.items.slice(0, 4) ?? [];
  const links = items.map((item) => `<li><a href="${item.url}">${escapeHtml(item.data.title)}</a></li>`);
  return `<section class="block">
  <h2><a href="${url}">${title}</a></h2>
  <ul>${links.join('')}</ul>
</section>`;
}
