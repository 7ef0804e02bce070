import { fieldAt, type SearchField } from '../words/word-places.ts';
import { type Likeness, likenesses, type Occurrence } from './find-term.ts';
import type { Query } from './read-query.ts';

/** How well an article answers, the best first. */
export const tiers = { phrase: 0, otherMarks: 1, begunPhrase: 2, near: 3, scattered: 4 } as const;

export interface Judgement {
  readonly tier: (typeof tiers)[keyof typeof tiers];
  /** Whether the phrase, or the word, stands in the title. */
  readonly inTitle: boolean;
  readonly score: number;
}

/** What a word is worth by where it stands. */
const worth: Readonly<Record<SearchField, number>> = {
  title: 2.5,
  kicker: 1.5,
  tag: 1.2,
  author: 1.2,
  lead: 0.8,
  caption: 0.2,
  text: 0,
};

/**
 * An article that has all terms: `found` has the occurrences of each, `rarity` its weight. Null when it does not answer:
 * a quoted phrase is missing, or a word stands there only without its marks.
 */
export function judgeArticle(
  { terms, phrases }: Query,
  found: readonly (readonly Occurrence[])[],
  rarity: readonly number[],
): Judgement | null {
  const placed = found.map(placesOf);
  if (!phrases.every(([from, to]) => isSaid(phraseOf(placed.slice(from, to))))) return null;
  const whole = phraseOf(placed);
  const isMeant = found.every((all) => all.some(({ likeness }) => likeness !== likenesses.bare));
  if (whole === null ? !isMeant : terms.length === 1 && !isMeant) return null;

  let score = 0;
  for (const [index, all] of found.entries()) score += (rarity[index] ?? 0) * wordScore(all);
  for (let index = 0; index + 1 < placed.length; index += 1)
    if (phraseOf(placed.slice(index, index + 2)) !== null)
      score += ((rarity[index] ?? 0) + (rarity[index + 1] ?? 0)) / 2;
  if (whole === null) return { tier: isNear(placed) ? tiers.near : tiers.scattered, inTitle: false, score };
  const best = worth[fieldAt(whole.place)] + whole.times / (whole.times + 2);
  const sum = rarity.reduce((all, each) => all + each, 0);
  return {
    tier: tierOf[whole.likeness],
    inTitle: fieldAt(whole.place) === 'title',
    score: score + (terms.length > 1 ? sum * best : 0),
  };
}

const tierOf = {
  [likenesses.typed]: tiers.phrase,
  [likenesses.ending]: tiers.phrase,
  [likenesses.marked]: tiers.otherMarks,
  [likenesses.bare]: tiers.otherMarks,
  [likenesses.longer]: tiers.begunPhrase,
} as const;

/** Where a term stands, and how like it the word there is. */
type Places = ReadonlyMap<number, Likeness>;

function placesOf(occurrences: readonly Occurrence[]): Places {
  const all = new Map<number, Likeness>();
  for (const { likeness, places } of occurrences)
    for (const place of places) all.set(place, Math.min(likeness, all.get(place) ?? likeness) as Likeness);
  return all;
}

interface Phrase {
  /** Of the least like of its words. */
  readonly likeness: Likeness;
  /** The first of those that are as like. */
  readonly place: number;
  readonly times: number;
}

/** Where the terms follow each other as they were typed, as like what was typed as can be had. */
function phraseOf([first, ...others]: readonly Places[]): Phrase | null {
  let best = null as Phrase | null;
  for (const [place, likeness] of first ?? []) {
    let least: number = likeness;
    for (const [index, places] of others.entries())
      least = Math.max(least, places.get(place + index + 1) ?? 9);
    if (least > likenesses.longer || least > (best?.likeness ?? least)) continue;
    const same = best?.likeness === least ? best : null;
    best = {
      likeness: least as Likeness,
      place: Math.min(place, same?.place ?? place),
      times: (same?.times ?? 0) + 1,
    };
  }
  return best;
}

function isSaid(phrase: Phrase | null): boolean {
  return phrase !== null && phrase.likeness !== likenesses.longer;
}

/** Whether all terms stand together somewhere, in any order. */
function isNear(placed: readonly Places[]): boolean {
  const [rarest = new Map(), ...others] = placed.toSorted((a, b) => a.size - b.size);
  const reach = placed.length + 4;
  const hasClose = (places: Places, place: number) => {
    for (let step = -reach; step <= reach; step += 1) {
      const likeness = step === 0 ? undefined : places.get(place + step);
      if (likeness !== undefined && likeness !== likenesses.bare) return true;
    }
    return false;
  };
  for (const place of rarest.keys()) if (others.every((places) => hasClose(places, place))) return true;
  return false;
}

function wordScore(occurrences: readonly Occurrence[]): number {
  let times = 0;
  let best = 0;
  let place = Number.POSITIVE_INFINITY;
  for (const { weight, places } of occurrences) {
    times += places.length * weight;
    best = Math.max(best, weight);
    place = Math.min(place, places[0] ?? place);
  }
  return best * (times / (times + 1.2) + worth[fieldAt(place)]);
}
