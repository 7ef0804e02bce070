import { placeOfField } from '../../../articles/front-matter/schema/field-places.ts';
import type { ReadMeta } from '../../../articles/summary/article-summary.ts';
import { type Problem, warning } from '../../../base/problem.ts';
import type { SiteArticle } from '../site.ts';

/** "Thông báo" may well stand above two articles of one day. */
const fewestWords = 3;

/**
 * A warning for each article that has the title and the day of another, at another address: most likely one of them was
 * left behind when a file was moved or copied. Two at one address are an error anyhow.
 */
export function checkSameTitles(articles: readonly SiteArticle[], read: ReadMeta): Problem[] {
  const known = new Map<string, SiteArticle>();
  const problems: Problem[] = [];
  for (const article of articles) {
    const { date, title } = article.summary;
    if (title.split(' ').length < fewestWords) continue;
    const key = `${date.iso.slice(0, 10)} ${title.toLowerCase()}`;
    const other = known.get(key);
    if (other === undefined) known.set(key, article);
    else if (other.url !== article.url) problems.push(sameTitle(article, other, read));
  }
  return problems;
}

function sameTitle(article: SiteArticle, other: SiteArticle, read: ReadMeta): Problem {
  const { file, title } = article.summary;
  const place = placeOfField(read(other), 'date');
  const beside = place === null ? other.summary.file : `${place.file}:${place.line}`;
  return warning(
    'same-title',
    placeOfField(read(article), 'date') ?? { file, line: 1, column: 1 },
    `"${title}" stands under the same day in ${beside} too, so readers see it twice.`,
    'Delete one of the two files, or give one of the articles a title of its own.',
  );
}
