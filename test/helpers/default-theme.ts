import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { createRenderer } from '../../src/templates/create-renderer.ts';
import { locale } from './config.ts';
import { loadTheme } from './load-theme.ts';
import { sampleBody } from './sample-article.ts';
import { sampleSite } from './sample-site.ts';
import { sampleViews } from './sample-views.ts';

export const themeFolder = path.join(fileURLToPath(new URL('../..', import.meta.url)), 'templates');

export const defaultTheme = loadTheme([{ folder: themeFolder, origin: 'templates' }]);

/** The sample page of a name as the default theme shows it, with what it gets replaced by `changes`. */
export function renderSample(name: string, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
  const page = sampleViews[name];
  const { theme } = defaultTheme;
  if (theme === null || page === undefined) throw new TypeError(`There is no theme or no sample "${name}".`);
  const article = page.kind === 'article';
  const body = name === 'article, rich' ? sampleBody : '<p>Một câu.</p>';
  return createRenderer(theme, locale()).render(`${page.kind}.vto`, {
    page,
    site: sampleSite,
    words: locale().words,
    body: article || page.kind === 'page' ? body : null,
    structuredData: article ? '{"@context":"https://schema.org"}' : null,
    ...changes,
  });
}
