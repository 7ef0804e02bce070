import { isDocument } from '../articles/discover.ts';
import { contentFile } from '../articles/site-file.ts';
import { areNews, reachOfNews, surroundings } from '../site/reach-of-news.ts';
import type { Route } from '../site/route.ts';
import type { Since } from './edition.ts';
import type { Prepared } from './prepare.ts';
import type { ReadSite } from './read-site.ts';

/**
 * Which routes may be other than at the last build, when nothing but news was added since then, no other article had to
 * be read, and every output stands as it was left; null when all routes may.
 */
export function reachOf(
  since: Since | null,
  { settings, articles: { readAnew }, model, stands }: ReadSite,
  { context, views }: Pick<Prepared, 'context' | 'views'>,
): ((route: Route) => boolean) | null {
  const isOfContent = (name: string) => contentFile(name, settings.articles) !== null;
  if (since === null || !stands || since.touched.length > 0 || settings.config.content === '') return null;
  if (!since.added.every(isOfContent)) return null;
  const { articles } = model.site;
  const documents = new Set(since.added.filter(isDocument));
  if (![...readAnew].every((file) => documents.has(file))) return null;
  const newest = articles.slice(articles.length - documents.size).map(({ card }) => card);
  const news = new Set(newest.filter(({ file }) => documents.has(file)).map(({ key }) => key));
  if (news.size < documents.size || !areNews(news, articles)) return null;
  const isSame =
    JSON.stringify(context.shells) === JSON.stringify(since.edition.shells) &&
    surroundings(views, news) === since.edition.surroundings;
  return isSame ? reachOfNews(news, views) : null;
}
