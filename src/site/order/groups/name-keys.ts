import type { ArticleSummary } from '../../../articles/summary/article-summary.ts';
import { digestBytes } from '../../../base/digest.ts';
import { sameName } from '../../../base/files/same-name.ts';
import { compareCodeUnits } from '../../../base/order.ts';
import { remember } from '../../../base/remember.ts';
import { longestSlug, slugUpTo } from '../../../base/text/text.ts';
import { groupKey } from '../../keys/group-key.ts';
import { shortDigest } from '../../keys/short-digest.ts';
import { appearance } from '../publication/publication.ts';

/**
 * The key of a name among those that articles write, in its address: that of its letters. Where several names have the
 * same letters, it belongs to the one that appeared first, and the others end with a digest of their own. So what is
 * published later moves no address, and no name depends on more than whether it was first. `taken` belongs to nobody here.
 * Drafts come last, since they may never appear.
 */
export function nameKeys(
  summaries: readonly ArticleSummary[],
  namesOf: (summary: ArticleSummary) => readonly string[],
  taken: ReadonlySet<string> = new Set(),
): (written: string) => string {
  const nameOf = remember(sameName);
  const lettersOf = remember(lettersFor);
  const letters = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const summary of summaries) {
    for (const written of namesOf(summary)) {
      if (seen.has(written)) continue;
      seen.add(written);
      const key = lettersOf(written);
      const names = letters.get(key);
      if (names === undefined) letters.set(key, new Set([nameOf(written)]));
      else names.add(nameOf(written));
    }
  }
  const shared = new Set([...letters].filter(([, names]) => names.size > 1).map(([key]) => key));
  const first =
    shared.size === 0
      ? new Map<string, string>()
      : firstOf(summaries, namesOf, { nameOf, lettersOf }, shared);
  return (written) => {
    const key = lettersOf(written);
    const isOwn = !taken.has(key) && (!shared.has(key) || first.get(key) === nameOf(written));
    return isOwn ? key : withDigest(key, nameOf(written));
  };
}

/** The name that appeared first of each of these keys. */
function firstOf(
  summaries: readonly ArticleSummary[],
  namesOf: (summary: ArticleSummary) => readonly string[],
  { nameOf, lettersOf }: Record<'nameOf' | 'lettersOf', (written: string) => string>,
  shared: ReadonlySet<string>,
): Map<string, string> {
  const found = new Map<string, { readonly summary: ArticleSummary; readonly name: string }>();
  for (const summary of summaries) {
    for (const written of namesOf(summary)) {
      const key = lettersOf(written);
      const before = shared.has(key) ? found.get(key) : null;
      if (before === undefined || (before !== null && isEarlier(summary, before.summary))) {
        found.set(key, { summary, name: nameOf(written) });
      }
    }
  }
  return new Map([...found].map(([key, { name }]) => [key, name]));
}

function isEarlier(a: ArticleSummary, b: ArticleSummary): boolean {
  if (a.draft !== b.draft) return b.draft;
  return (appearance(a).epoch - appearance(b).epoch || compareCodeUnits(a.key, b.key)) < 0;
}

/** `C++` and `C#` have the letters of their names, whatever else there is. */
function lettersFor(written: string): string {
  return groupKey(
    written
      .replace(/(?<=[\p{L}\d])\++(?![\p{L}\d])/gu, (signs) => ' plus'.repeat(signs.length))
      .replace(/(?<=\p{L})[#♯](?![\p{L}\d])/gu, ' sharp'),
  );
}

function withDigest(key: string, name: string): string {
  const digest = shortDigest(digestBytes(name));
  return `${slugUpTo(longestSlug - digest.length - 1, key)}-${digest}`;
}
