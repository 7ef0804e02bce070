import { findHits, type Hit } from './find-hits.ts';
import { tiers } from './judge-article.ts';
import { type Narrowing, narrow } from './narrow.ts';
import type { OpenIndex } from './open-index.ts';
import type { Query } from './read-query.ts';
import type { Stem } from './stem.ts';

export interface SearchOptions {
  readonly narrowing: Narrowing;
  readonly order: 'best' | 'newest';
  readonly stem: Stem;
}

export interface Found {
  /** All articles that answer, the first ones first. */
  readonly hits: readonly Hit[];
  /** What was meant: the last word may be whole after all. */
  readonly query: Query;
}

/** As many whole words as typed are enough not to take the last one for a beginning, which loads far more. */
const enough = 10;

/** All articles that answer. The last word is a beginning unless enough articles say all as it stands. */
export async function search(
  index: OpenIndex,
  typed: Query,
  { narrowing, order, stem }: SearchOptions,
): Promise<Found> {
  const isWanted = await narrow(index, narrowing);
  const whole = { ...typed, terms: typed.terms.map((term) => ({ ...term, beginning: false })) };
  let query: Query = whole;
  let hits = await findHits(index, whole, isWanted, stem, 'typed');
  if (typed.terms.some(({ beginning }) => beginning) && hits.filter(isPhrase).length < enough) {
    query = typed;
    hits = await findHits(index, typed, isWanted, stem, 'typed');
  }
  if (hits.length === 0 && query.terms.some(({ form, plain }) => form !== plain))
    hits = await findHits(index, query, isWanted, stem, 'any');
  return { hits: hits.toSorted(order === 'newest' ? byDate : byWorth), query };
}

function isPhrase({ tier }: Hit): boolean {
  return tier < tiers.begunPhrase;
}

function byWorth(a: Hit, b: Hit): number {
  return (
    a.tier - b.tier || Number(b.inTitle) - Number(a.inTitle) || b.score - a.score || b.article - a.article
  );
}

/** Phrases, then words that stand together, then what only has all words. */
function byDate(a: Hit, b: Hit): number {
  return Math.max(a.tier, tiers.begunPhrase) - Math.max(b.tier, tiers.begunPhrase) || b.article - a.article;
}
