/** The benchmark's archive as an export of WordPress: older half of the classic editor, newer half of blocks. */

import { generateCorpus } from './corpus.js';
import { authors, sections } from './vocabulary.js';

const home = 'https://bao.example';

/**
 * The export in parts, never whole: every fourth article has a picture of its own, which is an item too.
 * @param {{ count: number, seed?: number }} options
 * @returns {Generator<string>}
 */
export function* wordpressExport({ count, seed = 1 }) {
  yield head();
  let number = 0;
  for (const article of generateCorpus({ count, seed, perDecade: Math.max(count, 10_000) })) {
    number += 1;
    const picture = number % 4 === 0 ? count + number : null;
    if (picture !== null) yield attachment(picture, article);
    yield post(number, article, picture, number > count / 2);
  }
  yield '</channel>\n</rss>\n';
}

function head() {
  const logins = authors.map(
    (name, index) =>
      `\t<wp:author><wp:author_id>${index + 1}</wp:author_id><wp:author_login>${cdata(loginOf(name))}</wp:author_login><wp:author_email>${cdata(`${loginOf(name)}@bao.example`)}</wp:author_email><wp:author_display_name>${cdata(name)}</wp:author_display_name></wp:author>`,
  );
  const categories = sections.map(
    ([key, title], index) =>
      `\t<wp:category><wp:term_id>${index + 1}</wp:term_id><wp:category_nicename>${cdata(key)}</wp:category_nicename><wp:category_parent></wp:category_parent><wp:cat_name>${cdata(title)}</wp:cat_name></wp:category>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0"
\txmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
\txmlns:content="http://purl.org/rss/1.0/modules/content/"
\txmlns:wfw="http://wellformedweb.org/CommentAPI/"
\txmlns:dc="http://purl.org/dc/elements/1.1/"
\txmlns:wp="http://wordpress.org/export/1.2/">
<channel>
\t<title>Báo thử</title>
\t<link>${home}</link>
\t<description>Tin trong tỉnh</description>
\t<language>vi</language>
\t<wp:wxr_version>1.2</wp:wxr_version>
\t<wp:base_site_url>${home}</wp:base_site_url>
\t<wp:base_blog_url>${home}</wp:base_blog_url>
${[...logins, ...categories].join('\n')}
\t<generator>https://wordpress.org/?v=6.4.3</generator>
`;
}

/**
 * @param {number} id
 * @param {import('./corpus.js').Article} article
 * @param {number | null} picture
 * @param {boolean} isBlocks
 */
function post(id, { slug, section, title, date, authors: by, lead, tags, body }, picture, isBlocks) {
  const sectionTitle = sections.find(([key]) => key === section)?.[1] ?? section;
  const terms = [
    `<category domain="category" nicename="${section}">${cdata(sectionTitle)}</category>`,
    ...tags.map(
      (tag) => `<category domain="post_tag" nicename="${tag.replaceAll(' ', '-')}">${cdata(tag)}</category>`,
    ),
  ];
  const meta = [postmeta('_edit_last', '1'), postmeta('_yoast_wpseo_metadesc', lead)];
  if (picture !== null) meta.push(postmeta('_thumbnail_id', String(picture)));
  const comment = `<wp:comment><wp:comment_id>${id}</wp:comment_id><wp:comment_author>${cdata('Bạn đọc')}</wp:comment_author><wp:comment_date>${cdata(seconds(date))}</wp:comment_date><wp:comment_content>${cdata(lead)}</wp:comment_content></wp:comment>`;
  return item({
    ...{ id, slug, title, date, creator: by[0] ?? '', excerpt: lead, type: 'post', status: 'publish' },
    link: `${home}/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}/`,
    content: isBlocks ? blocks(body) : classic(body, slug),
    more: [...terms, ...meta, id % 10 === 0 ? comment : ''],
  });
}

/**
 * @param {number} id
 * @param {import('./corpus.js').Article} article
 */
function attachment(id, { slug, date, authors: by, title }) {
  const address = `${home}/wp-content/uploads/${date.slice(0, 4)}/${date.slice(5, 7)}/${slug}.jpg`;
  return item({
    ...{ id, title, date, slug: `${slug}-anh`, creator: by[0] ?? '', excerpt: '', content: '' },
    ...{ type: 'attachment', status: 'inherit', link: `${home}/${slug}-anh/` },
    more: [
      `<wp:attachment_url>${cdata(address)}</wp:attachment_url>`,
      postmeta('_wp_attached_file', address.slice(40)),
    ],
  });
}

/** @param {{ id: number, slug: string, title: string, link: string, date: string, creator: string, excerpt: string, content: string, type: string, status: string, more: readonly string[] }} of */
function item({ id, slug, title, link, date, creator, excerpt, content, type, status, more }) {
  const lines = [
    `<title>${cdata(title)}</title>`,
    `<link>${link}</link>`,
    `<pubDate>${new Date(`${date}:00Z`).toUTCString()}</pubDate>`,
    `<dc:creator>${cdata(loginOf(creator))}</dc:creator>`,
    `<guid isPermaLink="false">${home}/?p=${id}</guid>`,
    '<description></description>',
    `<content:encoded>${cdata(content)}</content:encoded>`,
    `<excerpt:encoded>${cdata(excerpt)}</excerpt:encoded>`,
    `<wp:post_id>${id}</wp:post_id>`,
    `<wp:post_date>${cdata(seconds(date))}</wp:post_date>`,
    `<wp:post_date_gmt>${cdata(seconds(date))}</wp:post_date_gmt>`,
    `<wp:post_modified>${cdata(seconds(date))}</wp:post_modified>`,
    `<wp:comment_status>${cdata('open')}</wp:comment_status>`,
    `<wp:ping_status>${cdata('open')}</wp:ping_status>`,
    `<wp:post_name>${cdata(slug)}</wp:post_name>`,
    `<wp:status>${cdata(status)}</wp:status>`,
    '<wp:post_parent>0</wp:post_parent>',
    '<wp:menu_order>0</wp:menu_order>',
    `<wp:post_type>${cdata(type)}</wp:post_type>`,
    `<wp:post_password>${cdata('')}</wp:post_password>`,
    '<wp:is_sticky>0</wp:is_sticky>',
    ...more.filter((one) => one !== ''),
  ];
  return `\t<item>\n${lines.map((line) => `\t\t${line}\n`).join('')}\t</item>\n`;
}

/**
 * @param {string} key
 * @param {string} value
 */
function postmeta(key, value) {
  return `<wp:postmeta>\n\t\t\t<wp:meta_key>${cdata(key)}</wp:meta_key>\n\t\t\t<wp:meta_value>${cdata(value)}</wp:meta_value>\n\t\t</wp:postmeta>`;
}

/**
 * Paragraphs by empty lines, as people typed them before there were blocks, with a picture and its caption.
 * @param {string} body
 * @param {string} slug
 */
function classic(body, slug) {
  const [first = '', ...others] = partsOf(body).map(({ html, name }) =>
    name === 'paragraph' ? html.replace(/^<p>|<\/p>$/g, '') : html,
  );
  const picture = `[caption id="attachment_1" align="aligncenter" width="600"]<img class="size-medium" src="${home}/wp-content/uploads/2015/01/${slug}-300x200.jpg" alt="" width="600" height="400" /> Ảnh trong bài[/caption]`;
  return [first, picture, ...others].join('\n\n');
}

/** @param {string} body */
function blocks(body) {
  return partsOf(body)
    .map(({ name, html }) => `<!-- wp:${name} -->\n${html}\n<!-- /wp:${name} -->`)
    .join('\n\n');
}

/**
 * The little Markdown of the corpus as HTML.
 * @param {string} body
 * @returns {{ name: string, html: string }[]}
 */
function partsOf(body) {
  return body
    .trim()
    .split('\n\n')
    .filter((part) => !part.startsWith('[^'))
    .map((part) => {
      const lines = part.split('\n');
      if (part.startsWith('## ')) return { name: 'heading', html: `<h2>${inline(part.slice(3))}</h2>` };
      if (part.startsWith('> '))
        return {
          name: 'quote',
          html: `<blockquote><p>${inline(part.replace(/^> ?/gm, ''))}</p></blockquote>`,
        };
      if (/^(?:-|1\.) /.test(part)) {
        const rows = lines.map((line) => `<li>${inline(line.replace(/^\S+ /, ''))}</li>`).join('');
        return { name: 'list', html: `<ul>${rows}</ul>` };
      }
      if (part.startsWith('|')) {
        const rows = lines
          .filter((_, index) => index !== 1)
          .map(
            (line) =>
              `<tr>${line
                .slice(1, -1)
                .split('|')
                .map((cell) => `<td>${inline(cell.trim())}</td>`)
                .join('')}</tr>`,
          );
        return {
          name: 'table',
          html: `<figure class="wp-block-table"><table><tbody>${rows.join('')}</tbody></table></figure>`,
        };
      }
      return { name: 'paragraph', html: `<p>${inline(part)}</p>` };
    });
}

/** @param {string} text */
function inline(text) {
  return text
    .replace(/\[\^\d+\]/g, '')
    .replace(/\*\*(.+?)\*\*/g, '<strong>$1</strong>')
    .replace(/\*(.+?)\*/g, '<em>$1</em>')
    .replace(/\[([^\]]+)\]\((?:[^)]*\/)?(?:(\d{4})\/)?([^/)]+)\.md\)/g, `<a href="${home}/$3/">$1</a>`);
}

/** @param {string} name */
function loginOf(name) {
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
  return plain.toLowerCase().replaceAll(' ', '.');
}

/** @param {string} date `2021-01-28T10:22` */
function seconds(date) {
  return `${date.replace('T', ' ')}:00`;
}

/** @param {string} text */
function cdata(text) {
  return `<![CDATA[${text.replaceAll(']]>', ']]]]><![CDATA[>')}]]>`;
}
