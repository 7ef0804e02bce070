import { escapeHtml, site, written } from '../_includes/format.js';

export const data = {
  pagination: { data: 'collections.terms', size: 1, alias: 'term' },
  permalink: (/** @type {Data} */ { term }) => `${term.url}index.xml`,
  eleventyExcludeFromCollections: true,
};

/**
 * The RSS feed of the site, a section, a tag or an author.
 * @param {Data} data
 *
 * @typedef {{ readonly term: import('../lists.js').Term }} Data
 */
export function render({ term: { url, title, items } }) {
  const name = url === '/' ? site.title : `${site.title} — ${escapeHtml(title)}`;
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
<title>${name}</title>
<link>${site.url}${url}</link>
<description>${escapeHtml(title)}</description>
<language>vi</language>
<atom:link href="${site.url}${url}index.xml" rel="self" type="application/rss+xml"/>
${items.slice(0, 20).map(entry).join('\n')}
</channel></rss>
`;
}

/** @param {import('../lists.js').Item} item */
function entry({ url, date, data: { title, lead }, templateContent }) {
  const address = site.url + url;
  const body = templateContent.replaceAll('href="/', `href="${site.url}/`);
  return `<item><title>${escapeHtml(title)}</title><link>${address}</link><guid>${address}</guid><pubDate>${written(date).rfc}</pubDate><description>${escapeHtml(lead)}</description><content:encoded>${escapeHtml(body)}</content:encoded></item>`;
}
