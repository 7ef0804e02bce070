import type { Reference } from '../../../articles/markdown/context/body.ts';
import { isOutBy } from '../publication/publication.ts';
import type { KnownTargets, Referrer } from './known-targets.ts';

/**
 * Whether what readers of `source` follow ends at nothing; `from` is the file in which it is written. What is scheduled is followed as of the
 * moment at which it appears.
 */
export function isBrokenReference(
  source: Referrer,
  reference: Pick<Reference, 'kind' | 'target'>,
  from: string,
  known: KnownTargets,
): boolean {
  const { why, summary } = source;
  const target = known.targetOf(reference);
  if (reference.kind === 'file') {
    const isKept = why !== 'draft' && known.heldBack.has(target);
    return !known.files.has(target) || isKept || known.holderOf(source, target, from) !== null;
  }
  if (reference.kind !== 'article' || known.fileOf.has(target) || known.unusable.has(target)) return false;
  const held = known.withheld.get(target);
  if (why === 'draft') return held === undefined && !known.unfinished.has(target);
  if (why === 'expired' || why === 'unusable') return held === undefined;
  if (why !== 'scheduled' || summary === null || held === undefined) return true;
  return !isOutBy(held.article.summary, summary);
}
