import fs from 'node:fs';
import path from 'node:path';
import { scriptFile } from '../../src/search/index/script-file.ts';
import { type Dated, indexFiles } from '../search/indexed.ts';

const script = path.resolve(import.meta.dirname, '../../lib/search/search.js');
const stem = path.resolve(import.meta.dirname, '../../lib/search/stem-en.js');

/** Writes a page that searches, its index both ways, and the pages of its articles. */
export function writeSearchPage(
  folder: string,
  articles: readonly Dated[],
  { language = 'vi', scripts = false } = {},
): void {
  const index = path.join(folder, 'tim-kiem');
  fs.mkdirSync(index, { recursive: true });
  fs.copyFileSync(script, path.join(folder, 'search.js'));
  fs.copyFileSync(stem, path.join(folder, 'stem.js'));
  for (const [name, bytes] of indexFiles(articles, language)) {
    const file = scripts ? scriptFile({ name, bytes }) : { name, bytes };
    fs.writeFileSync(path.join(index, `${file.name}.${scripts ? 'js' : 'bin'}`), file.bytes);
  }
  for (const { document } of articles) {
    const page = path.join(folder, document.row.href, 'index.html');
    fs.mkdirSync(path.dirname(page), { recursive: true });
    const text = document.fields.text.map((paragraph) => `<p>${paragraph}</p>`).join('');
    fs.writeFileSync(
      page,
      `<!doctype html><html lang="${language}"><title>${document.row.title}</title><nav><p>Mộ Đức ngoài bài</p></nav><main><div data-search-body>${text}</div></main></html>`,
    );
  }
  fs.writeFileSync(path.join(index, 'index.html'), page(language, scripts));
}

function page(language: string, scripts: boolean): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Tìm kiếm - Bản tin</title>
<script src="../search.js" defer></script>
</head>
<body>
<main>
<h1>Tìm kiếm</h1>
<form class="search" role="search" aria-label="Tìm kiếm" action="./" hidden data-index="./"${scripts ? ' data-scripts' : ''}
  ${language === 'en' ? 'data-stem="../stem.js"' : ''} data-searching="Đang tìm…" data-found="Tìm thấy {n} bài." data-none="Không có bài nào có “{query}”." data-failed="Không tìm được lúc này.">
<p class="words"><label for="q">Từ cần tìm</label> <input id="q" type="search" name="q" autocomplete="off"> <button type="submit">Tìm</button></p>
<details class="choices"><summary>Lọc và sắp xếp</summary>
<p><label for="s">Chuyên mục</label> <select id="s" name="section"><option value="">Tất cả</option><option value="xa-hoi">Xã hội</option><option value="kinh-te">Kinh tế</option></select></p>
<p><label for="y">Năm</label> <select id="y" name="year"><option value="">Tất cả</option><option>2021</option><option>2019</option></select></p>
<p><label for="o">Thứ tự</label> <select id="o" name="order"><option value="best">Đúng nhất</option><option value="newest">Mới nhất</option></select></p>
</details>
</form>
<p class="empty">Cần JavaScript.</p>
<p class="status" role="status"></p>
<section class="found" aria-labelledby="r" hidden><h2 id="r">Kết quả</h2><ol></ol><p><button type="button" data-more hidden>Xem thêm</button></p></section>
</main>
</body>
</html>
`;
}
