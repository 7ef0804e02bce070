import type { HostFileView } from '../../site/pages/file-views.ts';
import { hosts } from '../../site/settings/host.ts';
import { redirectLines } from './redirect-lines.ts';

/** `_redirects` of Cloudflare Pages; those that it would not read have their page. It knows no status for what is gone. */
export function toCloudflareRedirects({ moved }: HostFileView): string {
  const read = moved.slice(0, hosts.cloudflare.limits.redirects);
  return redirectLines(read.map(([from, to]) => [from, to, '301'] as const));
}
