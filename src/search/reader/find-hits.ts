import { findTerm, loadTerm, type Marks } from './find-term.ts';
import { type Judgement, judgeArticle } from './judge-article.ts';
import type { Narrowed } from './narrow.ts';
import type { OpenIndex } from './open-index.ts';
import type { Query } from './read-query.ts';
import type { Stem } from './stem.ts';

/** An article that answers. */
export interface Hit extends Judgement {
  /** Its number among all, from the oldest. */
  readonly article: number;
}

/** What the newest article gains over the oldest. */
const newer = 0.3;

/** The articles that have all words of a query, in no order. */
export async function findHits(
  index: OpenIndex,
  query: Query,
  isWanted: Narrowed,
  stem: Stem,
  marks: Marks,
): Promise<readonly Hit[]> {
  const { articles, language } = index;
  const found = await Promise.all(
    query.terms.map(async (term) => findTerm(term, await loadTerm(term, index, stem), stem, language, marks)),
  );
  const rarity = found.map(({ size }) => Math.log(1 + (articles - size + 0.5) / (size + 0.5)));
  const [rarest] = found.toSorted((a, b) => a.size - b.size);
  const hits: Hit[] = [];
  for (const article of rarest?.keys() ?? []) {
    if (!isWanted(article)) continue;
    const each = found.flatMap((term) => {
      const occurrences = term.get(article);
      return occurrences === undefined ? [] : [occurrences];
    });
    if (each.length < found.length) continue;
    const judgement = judgeArticle(query, each, rarity);
    if (judgement === null) continue;
    const score = judgement.score * (1 + newer * (article / articles));
    hits.push({ ...judgement, score, article });
  }
  return hits;
}
