import type { ArticleSummary } from '../../../articles/summary/article-summary.ts';

/** The name of an article in feeds as its file says it: written, else made of its date and its path (R2.2). */
export function articleId({ id, date, key }: Pick<ArticleSummary, 'id' | 'date' | 'key'>): string {
  return id ?? `${date.iso.slice(0, 10)}/${key}`;
}
