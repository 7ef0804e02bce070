import type { ArticleSummary } from '../../../articles/summary/article-summary.ts';
import { type Problem, warning } from '../../../base/problem.ts';
import type { SiteArticle } from '../site.ts';

/** A warning for each article that bears the name of another: feed readers would show one of them only. */
export function checkSameIds(articles: readonly SiteArticle[]): Problem[] {
  const bearers = new Map<string, ArticleSummary>();
  const problems: Problem[] = [];
  for (const { summary } of articles) {
    if (summary.id === null) continue;
    const other = bearers.get(summary.id);
    if (other === undefined) bearers.set(summary.id, summary);
    else problems.push(sameId(summary, summary.id, other));
  }
  return problems;
}

function sameId({ file }: ArticleSummary, id: string, other: ArticleSummary): Problem {
  return warning(
    'same-id',
    { file, line: 1, column: 1 },
    `The "id" of this article, "${id}", is also that of ${other.file}, so feed readers take the two for one.`,
    'Remove the line "id" from the newer of the two articles, most likely a copy of the other.',
  );
}
