import { escapeHtml, site } from './format.js';

/**
 * A whole page around its main part.
 * @param {object} page
 * @param {string} page.kind
 * @param {string} page.title
 * @param {string} page.description
 * @param {string} page.url
 * @param {string} page.main
 * @param {string} [page.head]
 * @param {string | null} [page.feed]
 * @param {readonly { title: string, url: string }[]} sections
 */
export function page({ kind, title, description, url, main, head = '', feed = null }, sections) {
  const [heading, about] = [escapeHtml(title), escapeHtml(description)];
  return `<!DOCTYPE html>
<html lang="vi" dir="ltr">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <meta name="generator" content="Eleventy">
  <title>${url === '/' ? site.title : `${heading} — ${site.title}`}</title>
  <meta name="description" content="${about}">
  <meta name="robots" content="max-image-preview:large">
  <link rel="canonical" href="${site.url}${url}">
  <link rel="alternate" type="application/rss+xml" title="${site.title}" href="/index.xml">
  ${feed === null ? '' : `<link rel="alternate" type="application/rss+xml" title="${site.title} — ${heading}" href="${feed}">`}
  <link rel="stylesheet" href="/theme.css">
  <meta property="og:site_name" content="${site.title}">
  <meta property="og:locale" content="vi_VN">
  <meta property="og:url" content="${site.url}${url}">
  <meta property="og:title" content="${heading}">
  <meta property="og:description" content="${about}">
  <meta property="og:type" content="${kind === 'article' ? 'article' : 'website'}">
  <meta name="twitter:card" content="summary">
  ${head}
</head>
<body>
<a class="skip" href="#main">Đến nội dung chính</a>
<header class="masthead">
  <a class="brand" href="/"><span class="organization">Tòa soạn thử nghiệm</span> <span class="name">${site.title}</span></a>
</header>
<nav class="menu" aria-label="Chuyên mục">
  <ul>
    <li><a href="/">Trang nhất</a></li>
    ${sections.map((section) => `<li><a href="${section.url}">${section.title}</a></li>`).join('\n    ')}
  </ul>
</nav>
<main id="main" class="page kind-${kind}" tabindex="-1">
${main}
</main>
<footer class="footer">
  <p class="name">${site.title}</p>
  <ul>
    <li><a href="/tags/">Tất cả thẻ</a></li>
    <li><a href="/authors/">Tác giả</a></li>
    <li><a href="/index.xml">Kênh RSS</a></li>
    <li><a href="#main">Lên đầu trang</a></li>
  </ul>
</footer>
</body>
</html>
`;
}
