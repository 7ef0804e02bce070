import { encodePath } from '../../base/paths.ts';
import { hosts } from '../../site/host.ts';
import type { HostFileView } from '../../site/machine-view.ts';

/** `_redirects` of Cloudflare Pages; those that it would not read have their page. It knows no status for what is gone. */
export function toCloudflareRedirects({ moved }: HostFileView): string {
  return moved
    .slice(0, hosts.cloudflare.limits.redirects)
    .map(([from, to]) => `${encodePath(from)} ${to} 301\n`)
    .join('');
}
