import fs from 'node:fs';
import path from 'node:path';
import { scriptFile } from '../../src/search/index/script-file.ts';
import { createRenderer } from '../../src/templates/create-renderer.ts';
import { locale } from '../helpers/config.ts';
import { defaultTheme, themeFolder } from '../helpers/default-theme.ts';
import { sampleSite } from '../helpers/sample-site.ts';
import { sampleViews } from '../helpers/sample-views.ts';
import { type Dated, indexFiles } from '../search/indexed.ts';

const scriptFolder = path.resolve(import.meta.dirname, '../../lib/search');

/** Writes the page of the default theme that searches, its index as files or as scripts, and the pages of its articles. */
export async function writeSearchPage(
  folder: string,
  articles: readonly Dated[],
  { language = 'vi', scripts = false } = {},
): Promise<void> {
  const index = path.join(folder, 'tim-kiem');
  fs.mkdirSync(index, { recursive: true });
  fs.copyFileSync(path.join(scriptFolder, 'search.js'), path.join(folder, 'search.js'));
  fs.copyFileSync(path.join(scriptFolder, 'stem-en.js'), path.join(folder, 'stem.js'));
  fs.copyFileSync(path.join(themeFolder, 'theme.css'), path.join(folder, 'theme.css'));
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
  fs.writeFileSync(path.join(index, 'index.html'), await searchPage(language, scripts));
}

function searchPage(language: string, scripts: boolean): Promise<string> {
  const { theme } = defaultTheme;
  if (theme === null) throw new TypeError('The default theme has errors.');
  const words = locale(language);
  const choices = ['xa-hoi', 'kinh-te'].map((value, index) => ({
    value,
    title: ['Xã hội', 'Kinh tế'][index] ?? '',
  }));
  const years = ['2021', '2019'].map((year) => ({ year, href: `/${year}/`, title: `Năm ${year}` }));
  const stem = language === 'en' ? '../stem.js' : null;
  return createRenderer(theme, words).render('search.vto', {
    page: { ...sampleViews['search, rich'], folder: './', scripts, years, sections: choices, language },
    site: {
      ...sampleSite,
      search: { href: './', script: '../search.js', stem },
      ...{ stylesheet: '../theme.css', fonts: [], language },
    },
    words: words.words,
    body: null,
    structuredData: null,
  });
}
