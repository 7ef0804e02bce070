import { site, written } from '../_includes/format.js';

export const data = {
  permalink: '/sitemap.xml',
  eleventyExcludeFromCollections: true,
  eleventyImport: { collections: ['news', 'terms'] },
};

/**
 * @param {object} data
 * @param {{ readonly news: readonly import('../lists.js').Item[], readonly terms: readonly import('../lists.js').Term[] }} data.collections
 */
export function render({ collections: { news, terms } }) {
  const lists = terms.map(({ url }) => `<url><loc>${site.url}${url}</loc></url>`);
  const articles = news.map(
    ({ url, date }) => `<url><loc>${site.url}${url}</loc><lastmod>${written(date).iso}</lastmod></url>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${[...lists, ...articles].join('\n')}
</urlset>
`;
}
