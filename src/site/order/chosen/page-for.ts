import type { Purpose } from '../../../articles/front-matter/kind/plain-page.ts';
import type { Site } from '../site.ts';

/** The address of the first page that is for something and that readers see; null when the site has none. */
export function pageFor(purpose: Purpose, { plainPages }: Pick<Site, 'plainPages'>): string | null {
  return plainPages.find(({ summary, mark }) => summary.purpose === purpose && mark === null)?.url ?? null;
}
