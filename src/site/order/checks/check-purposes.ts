import type { Purpose } from '../../../articles/front-matter/kind/plain-page.ts';
import { placeOfField } from '../../../articles/front-matter/schema/field-places.ts';
import type { ReadMeta } from '../../../articles/summary/article-summary.ts';
import { type Problem, warning } from '../../../base/problem.ts';
import type { Site } from '../site.ts';

/** Of these a site has one: search engines are told of it as that of the publisher. */
const single: ReadonlySet<Purpose> = new Set<Purpose>([
  ...(['about', 'privacy', 'accessibility', 'corrections-policy', 'ethics-policy'] as const),
]);

/** A warning for each page that says to be what another one is, of which there is one. */
export function checkPurposes({ plainPages }: Pick<Site, 'plainPages'>, read: ReadMeta): Problem[] {
  const first = new Map<Purpose, string>();
  return plainPages.flatMap((page) => {
    const { purpose, file } = page.summary;
    if (page.mark !== null || purpose === null || !single.has(purpose)) return [];
    const other = first.get(purpose);
    if (other === undefined) {
      first.set(purpose, file);
      return [];
    }
    return [
      warning(
        'two-of-a-kind',
        placeOfField(read(page), 'kind'),
        `This page and ${other} are both of the kind "${purpose}", so nobody can tell which of them holds.`,
        'Leave the kind to the page that says what holds, and write "kind: page" in the other.',
      ),
    ];
  });
}
