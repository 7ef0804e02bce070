import type { Route } from '../site/route.ts';
import type { ArticleText } from './load-articles.ts';
import type { Prepared } from './prepare.ts';
import type { Records } from './records.ts';

/** Records of each article which outputs print its body. */
export function keepPrints(
  routes: readonly Route[],
  prepared: Prepared,
  texts: ReadonlyMap<string, ArticleText>,
  { prints }: Pick<Records, 'prints'>,
): void {
  const found = new Map<string, [source: string, ...outputs: string[]]>();
  for (const route of routes) {
    for (const key of prepared.prints(route)) {
      const row = found.get(key);
      const text = texts.get(key);
      if (row !== undefined) row.push(route.path);
      else if (text !== undefined) found.set(key, [text.path, route.path]);
    }
  }
  prints.replace(found);
}
