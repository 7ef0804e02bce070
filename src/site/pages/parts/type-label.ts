import type { ArticleType } from '../../../articles/front-matter/kind/article-type.ts';
import type { Locale } from '../../../base/locale/locale.ts';
import { say } from './say.ts';

/** What an article is in words; null for news, which is what readers take an article for. */
export function typeLabel(type: ArticleType, locale: Locale): string | null {
  return type === 'news' ? null : say(locale, `type-${type}`);
}
