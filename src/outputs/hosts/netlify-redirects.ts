import { encodePath } from '../../base/addresses/paths.ts';
import type { HostFileView } from '../../site/pages/file-views.ts';
import { redirectLines } from './redirect-lines.ts';

/** `_redirects` of Netlify. The `!` is needed because files stand at these addresses; 410 is no status that it knows. */
export function toNetlifyRedirects({ moved, gone, queried, top, fronts }: HostFileView): string {
  return redirectLines([
    ...queried.map(([from, query, to]) => [from, to, '301!', query] as const),
    ...moved.map(([from, to]) => [from, to, '301!'] as const),
    ...gone.map((url) => [url, `${encodePath(top)}410.html`, '404!'] as const),
    // Without `!` only where no file stands.
    ...fronts.map((front) => [`${front}*`, `${encodePath(front)}404.html`, '404'] as const),
  ]);
}
