import { page } from '../_includes/page.js';

export const data = { permalink: '/404.html', eleventyExcludeFromCollections: true };

/** @param {{ readonly sections: readonly { readonly title: string, readonly url: string }[] }} data */
export function render({ sections }) {
  const title = 'Không tìm thấy trang';
  const main = `<h1>${title}</h1>\n<p>Trang này không có hoặc đã chuyển đi nơi khác.</p>`;
  return page({ kind: 'notFound', title, description: title, url: '/404.html', main }, sections);
}
