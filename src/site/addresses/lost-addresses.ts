import type { ArticleSummary } from '../../articles/summary/article-summary.ts';
import { nameOf } from '../../base/addresses/paths.ts';
import { error, type Place, type Problem } from '../../base/problem.ts';
import { nearest } from '../../base/text/nearest.ts';
import { noDate } from '../../base/time/moment.ts';
import { articleId } from '../order/checks/article-id.ts';
import type { SiteArticle } from '../order/site.ts';
import { type PublishedUrl, registerFile } from './register.ts';

/** How many lost addresses are told one by one. */
const most = 20;

/** An error for each address that was published and now leads nowhere, with what to write for it. */
export function lostAddresses(
  lost: readonly PublishedUrl[],
  lineOf: (url: string) => number,
  articles: readonly SiteArticle[],
  recorded: ReadonlyMap<string, PublishedUrl>,
  summaries: readonly ArticleSummary[],
  gone: readonly string[],
): Problem[] {
  if (lost.length === 0) return [];
  const news = articles.filter(({ url }) => !recorded.has(url));
  const shown = new Set(articles.map(({ summary }) => summary.key));
  const hidden = new Map(
    summaries.filter(({ key }) => !shown.has(key)).map((summary) => [articleId(summary), summary]),
  );
  const told = lost.slice(0, most);
  const others = lost.length - most;
  const hiddenByPath = new Map(
    summaries.filter(({ key }) => !shown.has(key)).map((summary) => [summary.key, summary]),
  );
  const hiddenOf = ({ id }: PublishedUrl) => hidden.get(id) ?? hiddenByPath.get(pathIn(id)) ?? null;
  const moved = moves(
    told.filter((entry) => hiddenOf(entry) === null),
    news,
  );
  return told.map((entry, index) => {
    const at = { file: registerFile, line: lineOf(entry.url), column: 1 };
    const more = index === most - 1 && others > 0 ? ` ${also(others)}` : '';
    return lostAddress(entry, at, moved.get(entry.url) ?? null, hiddenOf(entry), more, gone);
  });
}

/**
 * By address, the article that most likely stood there, each for one address only: of the same name in feeds, else in the
 * same file, else of the same moment, at the most similar address first, else the only one of the same last part.
 */
function moves(lost: readonly PublishedUrl[], news: readonly SiteArticle[]): Map<string, SiteArticle> {
  const found = new Map<string, SiteArticle>();
  const left = new Set(news);
  const claim = (choose: (entry: PublishedUrl) => SiteArticle | undefined) => {
    for (const entry of lost) {
      const article = found.has(entry.url) ? undefined : choose(entry);
      if (article === undefined || !left.delete(article)) continue;
      found.set(entry.url, article);
    }
  };
  const byId = new Map(news.map((article) => [articleId(article.summary), article]));
  claim(({ id }) => byId.get(id));
  const byPath = new Map(news.map((article) => [article.summary.key, article]));
  claim(({ id }) => byPath.get(pathIn(id)));
  const then = ({ first }: PublishedUrl) => [...left].filter(({ summary }) => summary.date.iso === first);
  claim((entry) => {
    const candidates = then(entry);
    const meant = nearest(
      entry.url,
      candidates.map(({ url }) => url),
    );
    return candidates.find(({ url }) => url === meant);
  });
  claim((entry) => then(entry)[0]);
  claim(({ url }) => {
    const [only, ...others] = [...left].filter((article) => lastPart(article.url) === lastPart(url));
    return others.length === 0 ? only : undefined;
  });
  return found;
}

/** The path of the file in a name in feeds that is made of its first date and its path. */
function pathIn(id: string): string {
  return id.replace(/^\d{4}-\d{2}-\d{2}\//, '');
}

function lastPart(url: string): string {
  return nameOf(url.replace(/\/$/, ''));
}

function lostAddress(
  { url, first }: PublishedUrl,
  at: Place,
  moved: SiteArticle | null,
  hidden: ArticleSummary | null,
  more: string,
  gone: readonly string[],
): Problem {
  const list = gone.length > 3 ? `… , ${url}` : [...gone, url].join(', ');
  const since = first === noDate.iso ? 'published before' : `published with the date ${first.slice(0, 10)}`;
  const forGood = `If it is gone for good, write in bantin.yaml: gone: [${list}]`;
  if (moved !== null) {
    const { file, aliases } = moved.summary;
    return lostBecause(
      `because ${file}, which seems to have stood there, is at ${moved.url} now`,
      `If it is the same article, write in ${file}: aliases: [${[...aliases, url].join(', ')}]. ${forGood}.`,
    );
  }
  if (hidden !== null) {
    const why = hidden.draft ? 'is a draft' : 'is held back';
    return lostBecause(`because ${hidden.file} ${why} now`, `Publish that article again. ${forGood}.`);
  }
  return lostBecause(
    'because no article stands there any more',
    `If the article has moved, write in its front matter: aliases: [${url}]. ${forGood}.`,
  );

  function lostBecause(why: string, hint: string): Problem {
    return error(
      'lost-address',
      at,
      `The address ${url}, ${since}, would lead nowhere, ${why}.${more}`,
      hint,
    );
  }
}

function also(others: number): string {
  return `${others} more would be lost too; if "permalink" was changed, the old one brings them all back.`;
}
