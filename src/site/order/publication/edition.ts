import type { Listed, ReadMeta } from '../../../articles/summary/article-summary.ts';
import { compareCodeUnits } from '../../../base/order.ts';
import type { Problem } from '../../../base/problem.ts';
import type { Mark } from '../mark.ts';
import { futureChange, type Publication, publicationOf, scheduledProblem } from './publication.ts';

/** The articles that one build shows, and those that it does not. */
export interface Edition {
  /** From the oldest to the newest: by instant, then by key. */
  readonly shown: readonly { readonly article: Listed; readonly mark: Mark }[];
  /** By key. */
  readonly withheld: ReadonlyMap<string, { readonly article: Listed; readonly why: Publication }>;
  readonly problems: readonly Problem[];
}

/** What is out at the moment `now`; with `drafts`, also drafts and scheduled articles, marked. */
export function editionAt(
  now: number,
  drafts: boolean,
  articles: readonly Listed[],
  timezone: string,
  read: ReadMeta,
): Edition {
  const shown: { article: Listed; mark: Mark }[] = [];
  const withheld = new Map<string, { article: Listed; why: Publication }>();
  const problems: Problem[] = [];
  for (const article of articles) {
    const why = publicationOf(article.summary, now);
    if (why === 'published') shown.push({ article, mark: null });
    else if (drafts && why !== 'expired') shown.push({ article, mark: why });
    else withheld.set(article.summary.key, { article, why });
    const meta = why === 'scheduled' && !drafts ? read(article) : null;
    if (meta !== null) problems.push(scheduledProblem(meta, now, timezone));
    const { changed } = article.summary;
    if (changed === null || changed.epoch <= now || why === 'draft' || why === 'expired') continue;
    const whole = read(article);
    const early = whole === null ? null : futureChange(whole, now, timezone);
    if (early !== null) problems.push(early);
  }
  shown.sort(({ article: { summary: a } }, { article: { summary: b } }) => {
    return a.date.epoch - b.date.epoch || compareCodeUnits(a.key, b.key);
  });
  return { shown, withheld, problems };
}
