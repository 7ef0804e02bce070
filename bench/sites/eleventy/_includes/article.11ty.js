import { termUrl } from '../lists.js';
import { escapeHtml, site, written } from './format.js';
import { page } from './page.js';

/**
 * The page of an article.
 * @param {import('../lists.js').ItemData & ArticleData} data
 *
 * @typedef {object} ArticleData
 * @property {{ readonly url: string, readonly date: Date }} page
 * @property {string} content
 * @property {readonly { readonly title: string, readonly url: string }[]} sections
 * @property {{ readonly endings: ReadonlyMap<string, import('../lists.js').Ending> }} collections
 */
export function render(data) {
  const { title, lead, authors, tags, section, sectionTitle, content } = data;
  const { url } = data.page;
  const date = written(data.page.date);
  const main = `<article class="story">
  <nav class="breadcrumb" aria-label="Đường dẫn">
    <ol><li><a href="/">Trang nhất</a></li><li><a href="/${section}/">${sectionTitle}</a></li></ol>
  </nav>
  <h1>${escapeHtml(title)}</h1>
  <p class="meta"><time datetime="${date.iso}">${date.full}</time></p>
  <p class="lead">${escapeHtml(lead)}</p>
  <div class="prose">
${content}
  </div>
  <p class="byline">${authors.map((author) => link('authors', author)).join(' ')}</p>
  <section class="tags">
    <h2>Thẻ</h2>
    <ul>${tags.map((tag) => `<li>${link('tags', tag)}</li>`).join('')}</ul>
  </section>
  <p class="meta">Ấn bản 0</p>
</article>
${ending(data.collections.endings.get(url))}`;
  const head = structuredData(data, date.iso);
  return page({ kind: 'article', title, description: lead, url, main, head }, data.sections);
}

/** @param {import('../lists.js').Ending} [ending] */
function ending({ newer, older, related } = { newer: null, older: null, related: [] }) {
  return `<nav class="neighbours" aria-label="Tin trước và sau">
  ${newer === null ? '' : `<a class="newer" rel="next" href="${newer.url}"><span class="meta">Tin mới hơn</span> ${escapeHtml(newer.data.title)}</a>`}
  ${older === null ? '' : `<a class="older" rel="prev" href="${older.url}"><span class="meta">Tin cũ hơn</span> ${escapeHtml(older.data.title)}</a>`}
</nav>
<aside class="related" aria-label="Tin liên quan">
  <h2>Tin liên quan</h2>
${related.map(teaser).join('\n')}
</aside>`;
}

/** @param {import('../lists.js').Item} item */
function teaser({ url, date, data: { title } }) {
  const { iso, day } = written(date);
  return `<article class="teaser small">
  <h3><a href="${url}">${escapeHtml(title)}</a></h3>
  <p class="meta"><time datetime="${iso}">${day}</time></p>
</article>`;
}

/** @param {'tags' | 'authors'} kind @param {string} name */
function link(kind, name) {
  return `<a rel="${kind === 'tags' ? 'tag' : 'author'}" href="${termUrl(kind, name)}">${escapeHtml(name)}</a>`;
}

/**
 * @param {import('../lists.js').ItemData & ArticleData} data
 * @param {string} date
 */
function structuredData({ title, lead, authors, tags, sectionTitle, page: { url } }, date) {
  const json = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: title,
    description: lead,
    datePublished: date,
    dateModified: date,
    inLanguage: 'vi',
    articleSection: sectionTitle,
    keywords: tags,
    author: authors.map((name) => ({ '@type': 'Person', name, url: site.url + termUrl('authors', name) })),
    publisher: { '@type': 'NewsMediaOrganization', name: site.title, url: `${site.url}/` },
    mainEntityOfPage: site.url + url,
  });
  return [
    `<meta property="article:published_time" content="${date}">`,
    `<meta property="article:section" content="${sectionTitle}">`,
    ...tags.map((tag) => `<meta property="article:tag" content="${escapeHtml(tag)}">`),
    `<script type="application/ld+json">${json.replaceAll('<', '\\u003c')}</script>`,
  ].join('\n  ');
}
