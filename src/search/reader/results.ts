import type { ResultRow } from '../index/search-document.ts';
import type { Hit } from './find-hits.ts';
import type { OpenIndex } from './open-index.ts';

/** What is shown of some articles that were found. */
export function results({ segments }: OpenIndex, hits: readonly Hit[]): Promise<readonly ResultRow[]> {
  return Promise.all(
    hits.map(async ({ article }) => {
      const segment = segments.findLast(({ first }) => first <= article);
      const row = (await segment?.row(article - segment.first)) ?? [];
      const [href = '', title = '', kicker = '', lead = '', date = '', section = '', ...more] = row;
      const [picture = '', language = ''] = more;
      return { href, title, kicker, lead, date, section, picture, language };
    }),
  );
}
