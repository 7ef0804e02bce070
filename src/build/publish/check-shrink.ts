import path from 'node:path';
import { outputPath } from '../../base/addresses/paths.ts';
import { readIfExists } from '../../base/files/files.ts';
import { error, type Problem } from '../../base/problem.ts';
import { isRedirect } from '../../outputs/redirect.ts';
import type { Route } from '../../site/addresses/route.ts';
import type { Manifest } from './manifest.ts';

/**
 * An error when more than half of the pages that stand in the output folder would be removed: a wrong folder, a branch
 * that was half checked out or a changed pattern of addresses is likelier than that somebody wants it (safety R14). What only
 * leads from an old address to another is no page.
 */
export function checkShrink(
  stale: readonly string[],
  before: Manifest | null,
  {
    routes,
    out,
    allowShrink,
  }: {
    readonly routes: readonly Pick<Route, 'url' | 'target'>[];
    readonly out: string;
    readonly allowShrink: boolean;
  },
): { readonly problems: readonly Problem[] } {
  const going = new Set(stale.filter(isPage));
  if (allowShrink || going.size === 0) return { problems: [] };
  const redirects = new Set(
    routes.flatMap(({ url, target }) => (target.kind === 'redirect' ? [outputPath(url)] : [])),
  );
  const staying = [...(before?.keys() ?? [])].filter(
    (name) => isPage(name) && !going.has(name) && !redirects.has(name),
  ).length;
  if (going.size <= staying) return { problems: [] };
  const removed = [...going].filter((name) => !isRedirect(readIfExists(path.join(out, name)))).length;
  if (removed <= staying) return { problems: [] };
  return {
    problems: [
      error(
        'site-shrinks',
        null,
        `This build would remove ${removed} of the ${removed + staying} pages that the last one made, so it has changed nothing.`,
        'Look whether articles are missing or settings have changed. If the pages are really to go, add --allow-shrink.',
      ),
    ],
  };
}

function isPage(name: string): boolean {
  return name.endsWith('.html');
}
