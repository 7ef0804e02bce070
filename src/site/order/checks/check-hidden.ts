import type { Reference } from '../../../articles/markdown/context/body.ts';
import type { Profile } from '../../../articles/profile.ts';
import type { ReadMeta } from '../../../articles/summary/article-summary.ts';
import { error, type Place, type Problem } from '../../../base/problem.ts';
import type { Site } from '../site.ts';

/**
 * A `contradiction` for each hidden article that a list by hand names: the related ones of an article, also of one that is
 * scheduled, the lead story of a section, tag or author, the order of a series. A link in a text may lead to it.
 */
export function checkHidden(
  { pages, coming }: Pick<Site, 'pages' | 'coming'>,
  profiles: readonly Profile[],
  read: ReadMeta,
): Problem[] {
  const all = [...pages, ...coming];
  const hidden = new Set(all.filter(({ summary }) => summary.hidden).map(({ summary }) => summary.key));
  if (hidden.size === 0) return [];
  const named = (keys: readonly string[], references: readonly Reference[]) =>
    keys
      .filter((key) => hidden.has(key))
      .flatMap(
        (key) => references.findLast(({ kind, target }) => kind === 'article' && target === key) ?? [],
      );
  const ofArticles = all.flatMap((article) => {
    const { related } = article.summary;
    return related.some((key) => hidden.has(key)) ? named(related, read(article)?.references ?? []) : [];
  });
  const ofProfiles = profiles.flatMap(({ leadStory, order, references }) =>
    named(
      [...(leadStory === null ? [] : [leadStory]), ...(typeof order === 'string' ? [] : order)],
      references,
    ),
  );
  return [...ofArticles, ...ofProfiles].map(({ written, at }) => hiddenInList(written, at));
}

export function hiddenInList(written: string, at: Place): Problem {
  return error(
    'contradiction',
    at,
    `"${written}" is chosen for a list here, but "hidden" keeps that article out of all lists.`,
    'Remove it here, or remove "hidden" from that article.',
  );
}
