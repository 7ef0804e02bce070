import { outputPath } from '../../base/addresses/paths.ts';
import { mediaType } from '../../base/files/media-type.ts';
import type { HostFileView } from '../../site/pages/file-views.ts';
import type { HostFile } from '../../site/settings/host.ts';
import type { Output } from '../output.ts';
import { toCloudflareRedirects } from './cloudflare-redirects.ts';
import { toCloudfrontFunction } from './cloudfront-function.ts';
import { toCloudfrontHeaders } from './cloudfront-headers.ts';
import { toHeaders } from './headers.ts';
import { toHtaccess } from './htaccess.ts';
import { toNetlifyRedirects } from './netlify-redirects.ts';
import { toNginx } from './nginx.ts';
import { toVercelJson } from './vercel-json.ts';
import { toWebConfig } from './web-config.ts';

const texts: Readonly<Record<HostFile, (view: HostFileView) => string>> = {
  /** Its presence says that no other generator is to touch the site, so that names with `_` are published. */
  nojekyll: () => '',
  vercel: toVercelJson,
  'netlify-redirects': toNetlifyRedirects,
  'cloudflare-redirects': toCloudflareRedirects,
  headers: toHeaders,
  htaccess: toHtaccess,
  nginx: toNginx,
  'web-config': toWebConfig,
  'cloudfront-function': toCloudfrontFunction,
  'cloudfront-headers': toCloudfrontHeaders,
};

/** A file that tells a host how to serve the site (R11.3). */
export function toHostFile(view: HostFileView): Output {
  const path = outputPath(view.url);
  return { path, bytes: new TextEncoder().encode(texts[view.file](view)), mediaType: mediaType(path) };
}
