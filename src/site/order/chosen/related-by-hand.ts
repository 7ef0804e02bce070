import type { Listed, ReadMeta } from '../../../articles/summary/article-summary.ts';
import { type Place, type Problem, warning } from '../../../base/problem.ts';
import type { SiteArticle } from '../site.ts';

/** How many related articles a page shows, unless more are chosen by hand. */
const most = 4;

/**
 * The related articles of one: those that its front matter chooses, then those that were found, without any twice. What of
 * the chosen is not among the articles `shown` has a problem of its own, or no longer: it is left out.
 */
export function withChosen(
  { summary }: Listed,
  found: readonly string[],
  shown: ReadonlySet<string>,
): readonly string[] {
  if (summary.related.length === 0) return found;
  const chosen = [...new Set(summary.related)].filter((key) => key !== summary.key && shown.has(key));
  const others = found.filter((key) => !chosen.includes(key));
  return [...chosen, ...others.slice(0, Math.max(0, most - chosen.length))];
}

/** A warning for each article that names itself, another one twice, or a page that is no article, as what is related to it. */
export function checkChosen(
  articles: readonly SiteArticle[],
  pages: readonly Listed[],
  read: ReadMeta,
): Problem[] {
  const plain = new Set(pages.map(({ summary }) => summary.key));
  return articles.flatMap((article) => {
    const { key, related } = article.summary;
    const isOdd = related.some(
      (one, index) => one === key || plain.has(one) || related.indexOf(one) !== index,
    );
    if (!isOdd) return [];
    // They stand behind what the text names.
    const named = (read(article)?.references ?? []).slice(-related.length);
    const seen = new Set<string>();
    return named.flatMap(({ target, written, at }) => {
      const isSelf = target === key;
      const isTwice = seen.has(target);
      seen.add(target);
      if (plain.has(target)) return [noArticle(written, at)];
      if (!isSelf && !isTwice) return [];
      return [
        warning(
          'related-twice',
          at,
          isSelf
            ? `"${written}" is this article itself, so it is not shown as related to it.`
            : `"${written}" is named twice as related, and shown once.`,
          'Remove it here, or name another article.',
        ),
      ];
    });
  });
}

function noArticle(written: string, at: Place): Problem {
  return warning(
    'related-page',
    at,
    `"${written}" is a page, and only articles are shown as related.`,
    'Remove it here, and link to it in the text.',
  );
}
