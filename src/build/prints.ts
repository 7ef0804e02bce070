import type { Route } from '../site/route.ts';
import type { ArticleText } from './load-articles.ts';
import type { Prepared } from './prepare.ts';
import type { PrintsRow, Records } from './records.ts';

/** Records of each article which outputs print its body. */
export function keepPrints(
  routes: readonly Route[],
  { prints }: Prepared,
  texts: ReadonlyMap<string, ArticleText>,
  { prints: rows }: Pick<Records, 'prints'>,
): void {
  const found = new Map<string, [source: string, ...outputs: string[]]>();
  for (const route of routes) {
    for (const key of prints(route)) {
      const row = found.get(key);
      const text = texts.get(key);
      if (row !== undefined) row.push(route.path);
      else if (text !== undefined) found.set(key, [text.path, route.path]);
    }
  }
  for (const [key, row] of found) if (!isEqual(row, rows.get(key))) rows.set(key, row);
  rows.keepOnly(found);
}

function isEqual(row: PrintsRow, before: PrintsRow | null): boolean {
  return row.length === before?.length && row.every((path, index) => path === before[index]);
}
