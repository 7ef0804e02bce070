/**
 * Related articles are looked for among older ones only, in one walk from the oldest to the newest: what an article
 * is related to is settled when it is published, and nothing that comes later can change its page.
 */

import { remember } from '../../../base/remember.ts';
import type { Placed } from './placer.ts';

const most = 4;

/** How many articles to look back in each tag. Bounds the work, and how many pages an edited headline can touch. */
const reachInTag = 30;

/** In the section only the newest matter, because one that shares a tag is found by it: at most three of these. */
const reachInSection = 2 * most - 1;

/**
 * The keys of up to four older articles for each article, in the same order: from the oldest to the newest. The best
 * shares the most tags, then the section, then is the newest; one that shares neither is not related.
 */
export function relatedOf(articles: readonly Pick<Placed, 'article' | 'section' | 'tags'>[]): string[][] {
  const membersOf = remember((_: string): number[] => []);
  const sections = numbersOf(articles.map(({ section }) => section));
  const inSection: number[][] = [];
  const score = new Uint16Array(articles.length);
  const candidates: number[] = [];
  const look = (members: readonly number[], reach: number, points: number, section: number) => {
    for (let at = Math.max(0, members.length - reach); at < members.length; at += 1) {
      const member = members[at] as number;
      const known = score[member] as number;
      if (known === 0) candidates.push(member);
      score[member] = (known || (sections[member] === section ? 1 : 0)) + points;
    }
  };
  return articles.map(({ tags }, index) => {
    const section = sections[index] as number;
    const ofSection = inSection[section] ?? [];
    inSection[section] = ofSection;
    for (const tag of tags) look(membersOf(tag), reachInTag, 2, section);
    look(ofSection, reachInSection, 0, section);
    const best = bestOf(candidates, score);
    for (const candidate of candidates) score[candidate] = 0;
    candidates.length = 0;
    for (const tag of tags) membersOf(tag).push(index);
    ofSection.push(index);
    return best.map((candidate) => (articles[candidate] as Pick<Placed, 'article'>).article.summary.key);
  });
}

/** For each value a number that equal values share. */
function numbersOf(values: readonly unknown[]): Uint32Array {
  const numbers = new Map<unknown, number>();
  return Uint32Array.from(values, (value) => {
    const number = numbers.get(value) ?? numbers.size;
    numbers.set(value, number);
    return number;
  });
}

/** The highest ranks, highest first. The newest candidates are looked at first, so that most others are passed at once. */
function bestOf(candidates: readonly number[], score: Uint16Array): number[] {
  const best: number[] = [];
  const ranks: number[] = [];
  for (let at = candidates.length - 1; at >= 0; at -= 1) {
    const candidate = candidates[at] as number;
    const rank = (score[candidate] as number) * score.length + candidate;
    if (best.length === most && rank < (ranks[most - 1] as number)) continue;
    let place = Math.min(best.length, most - 1);
    while (place > 0 && (ranks[place - 1] as number) < rank) {
      ranks[place] = ranks[place - 1] as number;
      best[place] = best[place - 1] as number;
      place -= 1;
    }
    ranks[place] = rank;
    best[place] = candidate;
  }
  return best;
}
