/** The same articles as each tool keeps them, for tests that must hold whatever a newsroom comes from. */

import { Document, ExternalHyperlink, ImageRun, Packer, Paragraph, TextRun } from 'docx';
import { png } from '../helpers/png.ts';

/** An article of an old site: its text as HTML, which Markdown may hold too. */
export interface OldArticle {
  readonly name: string;
  readonly html: string;
  readonly date?: string;
  readonly isDraft?: boolean;
}

export interface OldSite {
  /** As the command is given it, below `cu/`. */
  readonly source: string;
  readonly files: Readonly<Record<string, string | Uint8Array>>;
}

type Maker = (articles: readonly OldArticle[], files: OldSite['files']) => OldSite | Promise<OldSite>;

const day = ({ date }: OldArticle) => date ?? '2021-01-05';

function folderOf(folder: string, config: OldSite['files'], statics: string, ending = 'md', dated = false) {
  return (articles: readonly OldArticle[], files: OldSite['files']): OldSite => ({
    source: '',
    files: {
      ...config,
      ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`${statics}${name}`, bytes])),
      ...Object.fromEntries(
        articles.map((one) => [
          `${folder}/${dated ? `${day(one)}-` : ''}${one.name}.${ending}`,
          `---\ntitle: Bài ${one.name}\ndate: ${day(one)}\n${one.isDraft ? 'draft: true\n' : ''}---\nĐoạn đầu của ${one.name}.\n\n${one.html}\n\nĐoạn cuối.\n`,
        ]),
      ),
    },
  });
}

export const makers: Readonly<Record<string, Maker>> = {
  Hugo: folderOf('content/tin', { 'hugo.toml': 'title = "Tin"\n' }, 'static/'),
  Jekyll: folderOf('_posts', { '_config.yml': 'title: Tin\n' }, '', 'md', true),
  Eleventy: folderOf('posts', { '.eleventy.js': 'export default () => ({});\n' }, ''),
  Astro: folderOf('src/content/blog', { 'astro.config.mjs': 'export default {};\n' }, 'public/', 'mdx'),
  Zola: (articles, files) => ({
    source: '',
    files: {
      'config.toml': 'base_url = "https://tin.example"\ntitle = "Tin"\n',
      ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`static/${name}`, bytes])),
      ...Object.fromEntries(
        articles.map((one) => [
          `content/tin/${one.name}.md`,
          `+++\ntitle = "Bài ${one.name}"\ndate = ${day(one)}\n${one.isDraft ? 'draft = true\n' : ''}+++\nĐoạn đầu của ${one.name}.\n\n${one.html}\n\nĐoạn cuối.\n`,
        ]),
      ),
    },
  }),
  Hexo: folderOf('source/_posts', { '_config.yml': 'title: Tin\ntheme: landscape\n' }, 'source/'),
  Pelican: folderOf('content/tin', { 'pelicanconf.py': 'SITENAME = "Tin"\n' }, 'content/'),
  Obsidian: folderOf('tin', { '.obsidian/app.json': '{}' }, ''),
  Markdown: folderOf('tin', {}, ''),
  pages: (articles, files) => ({
    source: '',
    files: {
      ...files,
      ...Object.fromEntries(
        articles.map((one) => [
          `${one.name}.html`,
          `<html><head><title>Bài ${one.name}</title><meta property="article:published_time" content="${day(one)}T08:00:00+07:00"></head><body><article><h1>Bài ${one.name}</h1><p>Đoạn đầu của ${one.name}, đủ dài để ai cũng thấy đây là nội dung của trang chứ không phải thứ gì khác quanh nó.</p>${one.html}<p>Đoạn cuối, cũng dài như mọi đoạn cuối của những bài báo mà tòa soạn làng này đã viết từ trước tới nay.</p></article></body></html>`,
        ]),
      ),
    },
  }),
  WordPress: (articles, files) => ({
    source: 'a.xml',
    files: {
      ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`uploads/${name}`, bytes])),
      'a.xml': `<?xml version="1.0" encoding="UTF-8" ?>
<rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/">
<channel><title>Tin</title><link>https://cu.example</link><language>vi</language><wp:base_blog_url>https://cu.example</wp:base_blog_url>
${articles
  .map(
    (one, at) =>
      `<item><title>Bài ${one.name}</title><link>https://cu.example/${one.name}/</link><wp:post_id>${at + 1}</wp:post_id><wp:post_date>${day(one)} 08:00:00</wp:post_date><wp:post_name>${one.name}</wp:post_name><wp:status>${one.isDraft ? 'draft' : 'publish'}</wp:status><wp:post_type>post</wp:post_type><content:encoded><![CDATA[<p>Đoạn đầu của ${one.name}.</p>\n\n${one.html}\n\n<p>Đoạn cuối.</p>]]></content:encoded></item>`,
  )
  .join('\n')}</channel></rss>\n`,
    },
  }),
  Ghost: (articles, files) => ({
    source: 'a.json',
    files: {
      ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`content/images/${name}`, bytes])),
      'a.json': JSON.stringify({
        db: [
          {
            meta: { version: '5.0.0' },
            data: {
              posts: articles.map((one, at) => ({
                ...{ id: String(at), title: `Bài ${one.name}`, slug: one.name, type: 'post' },
                ...{ status: one.isDraft ? 'draft' : 'published', visibility: 'public' },
                published_at: `${day(one)}T03:22:00.000Z`,
                html: `<p>Đoạn đầu của ${one.name}.</p>${one.html}<p>Đoạn cuối.</p>`,
              })),
              settings: [{ key: 'title', value: 'Tin' }],
            },
          },
        ],
      }),
    },
  }),
};

/** A document of Word with links and a picture that stands in it whatever it is. */
export async function wordDocument(links: readonly string[], picture: Uint8Array): Promise<Uint8Array> {
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ children: [new TextRun('Bài của Word')] }),
          new Paragraph({ children: [new TextRun('05/01/2021 08:05')] }),
          new Paragraph({ children: [new TextRun('Đoạn đầu của bài, dài như một đoạn đầu.')] }),
          ...links.map(
            (link) =>
              new Paragraph({
                children: [
                  new TextRun('Xem '),
                  new ExternalHyperlink({ link, children: [new TextRun('văn bản kèm theo')] }),
                  new TextRun(' nhé.'),
                ],
              }),
          ),
          ...[picture, png(40, 30)].map(
            (data) =>
              new Paragraph({
                children: [
                  new ImageRun({
                    type: 'png',
                    data: Buffer.from(data),
                    transformation: { width: 40, height: 30 },
                  }),
                ],
              }),
          ),
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
