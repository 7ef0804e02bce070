import type { Facet } from '../index/search-document.ts';
import type { OpenIndex, OpenSegment } from './open-index.ts';

/** Values that results must have; an empty one asks for nothing. */
export type Narrowing = Partial<Readonly<Record<Facet | 'year', string>>>;

/** Whether an article has what was asked for, by its number among all. */
export type Narrowed = (article: number) => boolean;

/** Loads what it must: nothing when nothing is asked for. */
export async function narrow({ segments }: OpenIndex, { year, ...facets }: Narrowing): Promise<Narrowed> {
  const asked = Object.entries(facets).filter(([, value]) => value) as [Facet, string][];
  if (asked.length === 0 && !year) return () => true;
  const parts = await Promise.all(segments.map(kept));
  return (article) => parts.some((numbers) => numbers.has(article));

  async function kept(segment: OpenSegment): Promise<ReadonlySet<number>> {
    let left = yearOf(segment, year);
    if (left.length === 0 || asked.length === 0) return new Set(left);
    const all = await segment.facets();
    for (const [facet, value] of asked) {
      const members = new Set(numbersOf(all[facet][value] ?? []));
      left = left.filter((article) => members.has(article - segment.first));
    }
    return new Set(left);
  }
}

/** The articles of a year, by their numbers among all. */
function yearOf({ first, articles, years }: OpenSegment, year: string | undefined): number[] {
  const at = years.findIndex(([name]) => name === year);
  if (year && at < 0) return [];
  const from = year ? (years[at]?.[1] ?? 0) : 0;
  const to = year ? (years[at + 1]?.[1] ?? articles) : articles;
  return Array.from({ length: to - from }, (_, index) => first + from + index);
}

function numbersOf(steps: readonly number[]): number[] {
  let number = 0;
  return steps.map((step) => {
    number += step;
    return number;
  });
}
