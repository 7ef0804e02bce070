import { articleKey } from '../../../articles/source/key.ts';
import { belowLanguage } from '../../../articles/source/language-folder.ts';
import type { ArticleSummary } from '../../../articles/summary/article-summary.ts';
import type { Config } from '../../settings/config.ts';
import { languageFolders } from '../../settings/language-folders.ts';

type Languages = Pick<Config, 'languages' | 'language'>;

/** `gioi-thieu`, `pages/gioi-thieu.md` and `/pages/gioi-thieu/index.md` all are the page `pages/gioi-thieu`; its key has the folder of its language. */
export function pageKey(written: string, config: Languages): string {
  const path = articleKey(written.replace(/^\//, ''));
  const place = belowLanguage(path, languageFolders(config));
  const inPages = place.startsWith('pages/') ? place : `pages/${place}`;
  return config.languages.length === 0 ? inPages : `${config.language}/${inPages}`;
}

/** How it is best written. */
export function pageName({ key }: Pick<ArticleSummary, 'key'>, config: Languages): string {
  return belowLanguage(key, languageFolders(config)).replace(/^pages\//, '');
}
