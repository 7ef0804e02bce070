import { extensionOf } from '../../base/addresses/paths.ts';
import type { Route } from './route.ts';

const text = new Set(['html', 'css', 'js', 'mjs', 'json', 'xml', 'svg', 'txt', 'webmanifest']);

/**
 * A compressed sibling of each output that is text and long enough to gain by it (R11.5); what is as small as a redirect,
 * and what the search loads in pieces that are compressed already, has none.
 */
export function compressedRoutes(routes: readonly Route[]): Route[] {
  const taken = new Set(routes.map(({ path }) => path));
  const all = routes.filter(isWorthIt).flatMap((of) =>
    (['br', 'gz'] as const).map((coding): Route => {
      const [url, path] = [`${of.url.replace(/\/$/, '/index.html')}.${coding}`, `${of.path}.${coding}`];
      return { ...of, url, path, target: { kind: 'compressed', coding, of } };
    }),
  );
  return all.filter(({ path }) => !taken.has(path));
}

function isWorthIt({ path, target }: Route): boolean {
  const small = ['redirect', 'robots', 'llms', 'host-file', 'icon', 'manifest'].includes(target.kind);
  return !small && text.has(extensionOf(path));
}
