import { pathOf } from '../base/addresses/paths.ts';
import { phrase } from '../base/locale/locale.ts';
import { folderName } from './folder-name.ts';
import type { NewFile } from './make-files.ts';
import type { ArticlePlan } from './new-article.ts';
import { documentStarter } from './starter.ts';
import { yamlValue } from './yaml-value.ts';

/** The file of a new page that is no article, in a folder of its own below `pages/`. */
export function newPage({
  title,
  now,
  content,
  locale,
}: Pick<ArticlePlan, 'title' | 'now' | 'content' | 'locale'>): NewFile {
  const path = pathOf(content, 'pages', folderName(title, now), 'index.md');
  return { path, text: phrase(documentStarter('page', locale), { title: yamlValue(title) }) };
}
