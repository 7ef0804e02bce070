import { error, type Problem } from '../../base/problem.ts';
import type { Manifest } from './manifest.ts';

/**
 * An error when more than half of the pages that stand in the output folder would be removed: a wrong folder, a branch
 * that was half checked out or a changed pattern of addresses is likelier than that somebody wants it (safety R14).
 */
export function checkShrink(
  stale: readonly string[],
  before: Manifest | null,
  allowed: boolean,
): { readonly problems: readonly Problem[] } {
  const pages = [...(before?.keys() ?? [])].filter(isPage).length;
  const removed = stale.filter(isPage).length;
  if (allowed || removed * 2 <= pages) return { problems: [] };
  return {
    problems: [
      error(
        'site-shrinks',
        null,
        `This build would remove ${removed} of the ${pages} pages that the last one made, so it has changed nothing.`,
        'Look whether articles are missing or settings have changed. If the pages are really to go, add --allow-shrink.',
      ),
    ],
  };
}

function isPage(name: string): boolean {
  return name.endsWith('.html');
}
