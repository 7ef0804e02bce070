import { pathOf } from '../base/addresses/paths.ts';
import { type Locale, phrase } from '../base/locale/locale.ts';
import type { Moment } from '../base/time/moment.ts';
import { folderName } from './folder-name.ts';
import { houseDate } from './house-date.ts';
import type { NewFile } from './make-files.ts';
import { documentStarter } from './starter.ts';
import { yamlValue } from './yaml-value.ts';

export interface ArticlePlan {
  readonly title: string;
  /** Name of the section's folder; null at the top of the content folder. */
  readonly section: string | null;
  readonly author: string | null;
  readonly series: string | null;
  readonly tag: string | null;
  /** When it is written, in the time zone of the site. */
  readonly now: Moment;
  /** The content folder seen from the site's root, `''` when it is the root. */
  readonly content: string;
  readonly locale: Locale;
}

/**
 * The file of a new article: in a folder of its own, where its pictures can lie, named after the title or, when that
 * has no letter, after the time. Its front matter has the common names, explained in the site's language.
 */
export function newArticle(plan: ArticlePlan): NewFile {
  const { title, section, author, series, tag, now, content, locale } = plan;
  const name = folderName(title, now);
  const path = pathOf(content, section ?? '', name, 'index.md');
  const text = phrase(documentStarter('article', locale), {
    title: yamlValue(title),
    date: houseDate(now),
    author: author === null ? '# author:' : `author: ${yamlValue(author)}`,
    series: series === null ? '' : `series: ${yamlValue(series)}\n`,
    tags: tag === null ? '[]' : `[${yamlValue(tag)}]`,
  });
  return { path, text };
}
