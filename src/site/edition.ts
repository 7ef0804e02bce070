import type { Meta } from '../articles/article.ts';
import type { Locale } from '../base/locale.ts';
import { compareCodeUnits } from '../base/order.ts';
import type { Problem } from '../base/problem.ts';
import { type Publication, publicationOf, scheduledProblem } from './publication.ts';
import type { Mark } from './view.ts';

/** The articles that one build shows, and those that it does not. */
export interface Edition {
  /** From the oldest to the newest: by instant, then by key. */
  readonly shown: readonly { readonly meta: Meta; readonly mark: Mark }[];
  /** By key. */
  readonly withheld: ReadonlyMap<string, { readonly meta: Meta; readonly why: Publication }>;
  readonly problems: readonly Problem[];
}

/** What is out at the moment `now`; with `drafts`, also drafts and scheduled articles, marked. */
export function editionAt(
  now: number,
  drafts: boolean,
  metas: readonly Meta[],
  timezone: string,
  locale: Locale,
): Edition {
  const shown: { meta: Meta; mark: Mark }[] = [];
  const withheld = new Map<string, { meta: Meta; why: Publication }>();
  const problems: Problem[] = [];
  for (const meta of metas) {
    const why = publicationOf(meta, now);
    if (why === 'published') shown.push({ meta, mark: null });
    else if (drafts && why !== 'expired') shown.push({ meta, mark: why });
    else withheld.set(meta.key, { meta, why });
    if (why === 'scheduled' && !drafts) problems.push(scheduledProblem(meta, now, timezone, locale));
  }
  shown.sort((a, b) => a.meta.date.epoch - b.meta.date.epoch || compareCodeUnits(a.meta.key, b.meta.key));
  return { shown, withheld, problems };
}
