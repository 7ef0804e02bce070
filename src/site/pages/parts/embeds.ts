import type { Meta } from '../../../articles/article.ts';
import { pagePolicy } from '../../settings/page-policy.ts';
import type { EmbedsView } from '../article-view.ts';
import type { ViewContext } from './view-context.ts';

/** What a page says of the frames that it shows when readers ask; null when it has none. */
export function toEmbeds({ frames }: Pick<Meta, 'frames'>, { config }: ViewContext): EmbedsView | null {
  return frames.length === 0 ? null : { policy: pagePolicy(config, frames) };
}
