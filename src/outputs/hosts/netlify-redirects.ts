import { encodePath } from '../../base/paths.ts';
import type { HostFileView } from '../../site/machine-view.ts';

/** `_redirects` of Netlify. The `!` is needed because files stand at these addresses; 410 is no status that it knows. */
export function toNetlifyRedirects({ moved, gone, top }: HostFileView): string {
  const lines = [
    ...moved.map(([from, to]) => `${encodePath(from)} ${to} 301!`),
    ...gone.map((url) => `${encodePath(url)} ${encodePath(top)}410.html 404!`),
  ];
  return lines.map((line) => `${line}\n`).join('');
}
