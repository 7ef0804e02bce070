import type { ArticleValue } from './article-schema.ts';

/** What stands around the headline. */
export interface AroundHeadline {
  readonly subtitle: string | null;
  /** The title for search engines and tabs, and that on cards. */
  readonly seoTitle: string | null;
  readonly shareTitle: string | null;
  /** Who wrote it, in words. */
  readonly byline: string | null;
  readonly location: string | null;
}

export function aroundHeadline(value: ArticleValue): AroundHeadline {
  const { subtitle, seoTitle, shareTitle, byline, location } = value;
  return { subtitle, seoTitle, shareTitle, byline, location };
}
