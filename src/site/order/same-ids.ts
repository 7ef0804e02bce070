import type { Card } from '../../articles/summary/card.ts';
import { type Problem, warning } from '../../base/problem.ts';
import type { SiteArticle } from './site.ts';

/** A warning for each article that bears the name of another: feed readers would show one of them only. */
export function checkSameIds(articles: readonly SiteArticle[]): Problem[] {
  const bearers = new Map<string, Card>();
  const problems: Problem[] = [];
  for (const { card } of articles) {
    if (card.id === null) continue;
    const other = bearers.get(card.id);
    if (other === undefined) bearers.set(card.id, card);
    else problems.push(sameId(card, card.id, other));
  }
  return problems;
}

function sameId({ file }: Card, id: string, other: Card): Problem {
  return warning(
    'same-id',
    { file, line: 1, column: 1 },
    `The "id" of this article, "${id}", is also that of ${other.file}, so feed readers take the two for one.`,
    'Remove the line "id" from the newer of the two articles, most likely a copy of the other.',
  );
}
