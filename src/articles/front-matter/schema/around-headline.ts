import type { Focus } from '../../../pictures/plan-renditions.ts';
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
  /** Of the picture that stands for it; left out where nothing is said of it. */
  readonly focus?: Focus;
}

export function aroundHeadline(value: ArticleValue): AroundHeadline {
  const { subtitle, seoTitle, shareTitle, byline, location, focus } = value;
  return { subtitle, seoTitle, shareTitle, byline, location, ...(focus && { focus }) };
}
