import { type FoundTerm, findTerm, type LoadedWord, loadTerm } from './find-term.ts';
import { type Judgement, judgeArticle, tiers } from './judge-article.ts';
import { type Narrowed, type Narrowing, narrow } from './narrow.ts';
import type { OpenIndex } from './open-index.ts';
import type { Query } from './read-query.ts';
import type { Stem } from './stem.ts';

/** An article that answers. */
export interface Hit extends Judgement {
  /** Its number among all, from the oldest. */
  readonly article: number;
}

export interface SearchOptions {
  readonly narrowing: Narrowing;
  readonly order: 'best' | 'newest';
  readonly stem: Stem;
}

/** All articles that answer, the first ones first. */
export async function search(
  index: OpenIndex,
  query: Query,
  { narrowing, order, stem }: SearchOptions,
): Promise<readonly Hit[]> {
  const { terms } = query;
  if (terms.length === 0) return [];
  const [isWanted, ...words] = await Promise.all([
    narrow(index, narrowing),
    ...terms.map((term) => loadTerm(term, index, stem)),
  ]);
  const find = (anyMarks: boolean) =>
    hitsOf(
      index,
      query,
      isWanted,
      words.map((each, at) => foundOf(each, at, anyMarks)),
    );
  const hits = find(false);
  const all = hits.length > 0 || terms.every(({ form, plain }) => form === plain) ? hits : find(true);
  return all.sort(order === 'newest' ? byDate : byWorth);

  function foundOf(loaded: readonly LoadedWord[], at: number, anyMarks: boolean): FoundTerm {
    const term = terms[at];
    return term === undefined ? new Map() : findTerm(term, loaded, stem, index.language, anyMarks);
  }
}

function hitsOf(
  { articles }: OpenIndex,
  query: Query,
  isWanted: Narrowed,
  found: readonly FoundTerm[],
): Hit[] {
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

/** What the newest article gains over the oldest. */
const newer = 0.3;

function byWorth(a: Hit, b: Hit): number {
  return (
    a.tier - b.tier || Number(b.inTitle) - Number(a.inTitle) || b.score - a.score || b.article - a.article
  );
}

/** Phrases, then words that stand together, then what only has all words. */
function byDate(a: Hit, b: Hit): number {
  return Math.max(a.tier, tiers.begunPhrase) - Math.max(b.tier, tiers.begunPhrase) || b.article - a.article;
}
