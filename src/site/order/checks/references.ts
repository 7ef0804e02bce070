import type { Reference } from '../../../articles/markdown/context/body.ts';
import type { Profile } from '../../../articles/profile.ts';
import { type ReadMeta, readReferenceTarget } from '../../../articles/summary/article-summary.ts';
import type { Problem } from '../../../base/problem.ts';
import { referenceExplainer } from './explain-reference.ts';
import { isBrokenReference } from './is-broken-reference.ts';
import { type KnownTargets, knownTargets, type Referable, type Referrer } from './known-targets.ts';

/**
 * A problem for each link and each file, named in articles and by authors, that leads nowhere. Articles and files that are
 * there but cannot be used have a problem already, and so get no second one here. What is scheduled is checked as of the
 * moment at which it appears, so that no night brings a surprise; drafts and what has expired stop no build.
 */
export function checkReferences(profiles: readonly Profile[], site: Referable, read: ReadMeta): Problem[] {
  const known = knownTargets(site);
  const broken = sourcesOf(profiles, site, known, read).flatMap(([source, references]) =>
    references
      .filter((reference) => isBrokenReference(source, reference, reference.at.file, known))
      .map((reference) => ({ source, reference })),
  );
  if (broken.length === 0) return [];
  const explain = referenceExplainer(site, known);
  return broken.map(({ source, reference }) => {
    const problem = explain(source, reference);
    return source.why === 'draft' || source.why === 'expired' ? { ...problem, severity: 'warning' } : problem;
  });
}

/** All that name something, with what they name; of articles only those of which a summary says that it may lead nowhere. */
function sourcesOf(
  profiles: readonly Profile[],
  { edition, loose }: Referable,
  known: KnownTargets,
  read: ReadMeta,
): (readonly [Referrer, readonly Reference[]])[] {
  const articles: Referrer[] = [
    ...edition.shown.map(({ article, mark }) => ({ article, summary: article.summary, why: mark })),
    ...Array.from(edition.withheld.values(), ({ article, why }) => {
      return { article, summary: article.summary, why };
    }),
  ];
  const doubtful = articles.filter((source) =>
    source.summary?.referenceTargets.some((written) =>
      isBrokenReference(source, readReferenceTarget(written), source.summary?.file ?? '', known),
    ),
  );
  const unlisted = (why: Referrer['why']): Referrer => ({ article: null, summary: null, why });
  return [
    ...doubtful.map(
      (source) => [source, (source.article && read(source.article))?.references ?? []] as const,
    ),
    ...profiles.map(({ references }) => [unlisted(null), references] as const),
    ...loose.map(
      ({ references, isDraft }) => [unlisted(isDraft ? 'draft' : 'unusable'), references] as const,
    ),
  ];
}
