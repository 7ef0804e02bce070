/**
 * Related articles are looked for among older ones only, in one walk from the oldest to the newest: what an article
 * is related to is settled when it is published, and nothing that comes later can change its page.
 */

import type { SiteArticle } from './site.ts';

type Placed = Pick<SiteArticle, 'meta' | 'section' | 'tags'>;

const most = 4;

/**
 * How far back to look in each tag and in the section, in articles. Bounds the work, and how many pages an edited
 * headline can touch.
 */
const window = 50;

/**
 * The keys of up to four older articles for each article, in the same order: from the oldest to the newest. The best
 * shares the most tags, then the section, then is the newest; one that shares neither is not related.
 */
export function relatedOf(articles: readonly Placed[]): string[][] {
  const earlier = new Map<string, number[]>();
  const score = new Uint16Array(articles.length);
  return articles.map((article, index) => {
    const candidates: number[] = [];
    for (const { group, points } of groupsOf(article)) {
      const members = earlier.get(group) ?? [];
      for (const member of members.slice(-window)) {
        if (score[member] === 0) candidates.push(member);
        const known = score[member] || Number(articles[member]?.section === article.section);
        score[member] = known + points;
      }
      members.push(index);
      earlier.set(group, members);
    }
    const best = bestOf(candidates, score);
    for (const candidate of candidates) score[candidate] = 0;
    return best.flatMap((candidate) => articles[candidate]?.meta.key ?? []);
  });
}

/** Where to look for what an article has in common with others. A common tag outweighs the common section. */
function groupsOf({ section, tags }: Placed): { group: string; points: number }[] {
  return [
    ...tags.map((tag) => ({ group: `tag:${tag}`, points: 2 })),
    { group: `section:${section}`, points: 0 },
  ];
}

function bestOf(candidates: readonly number[], score: Uint16Array): number[] {
  const best: number[] = [];
  const better = (a: number, b: number) => (score[a] ?? 0) - (score[b] ?? 0) || a - b;
  for (const candidate of candidates) {
    let place = best.length;
    while (place > 0 && better(candidate, best[place - 1] ?? 0) > 0) place -= 1;
    if (place < most) best.splice(place, 0, candidate);
    if (best.length > most) best.pop();
  }
  return best;
}
