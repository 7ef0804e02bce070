/** Where sites are served: what each host is told by files in the site, and what it refuses (R11.3, R11.6). */

/** A file that tells a host how to serve the site, by what it says. */
export type HostFile =
  | 'nojekyll'
  | 'vercel'
  | 'netlify-redirects'
  | 'cloudflare-redirects'
  | 'headers'
  | 'htaccess'
  | 'nginx'
  | 'web-config'
  | 'cloudfront-function'
  | 'cloudfront-headers';

export interface Host {
  readonly title: string;
  readonly files: readonly HostFile[];
  /** It sends the headers that those files name; else pages carry their policy themselves (R11.7). */
  readonly headers: boolean;
  /** It answers at the address of a tombstone with a status of its own and the page `410.html`. */
  readonly gone: boolean;
  /** It serves `page.html.br` in place of `page.html` to readers who take it. */
  readonly precompressed: boolean;
  /** Its rules can lead from an old address by its query, as `/?p=123`. */
  readonly queries: boolean;
  readonly limits: HostLimits;
}

export interface HostLimits {
  readonly files?: number;
  readonly filesInFolder?: number;
  readonly fileBytes?: number;
  readonly siteBytes?: number;
  readonly redirects?: number;
  /** Which names it takes: `windows` no reserved ones, `ascii` plain letters only. */
  readonly names?: 'windows' | 'ascii';
}

const plain = {
  files: [],
  headers: false,
  gone: false,
  precompressed: false,
  queries: false,
  limits: {},
} as const;

export const hosts = {
  none: { ...plain, title: 'a host of plain files' },
  github: { ...plain, title: 'GitHub Pages', files: ['nojekyll'], limits: { siteBytes: 1e9 } },
  gitlab: {
    ...plain,
    title: 'GitLab Pages',
    precompressed: true,
    limits: { files: 200_000, siteBytes: 1e9 },
  },
  netlify: {
    ...plain,
    title: 'Netlify',
    files: ['netlify-redirects', 'headers'],
    headers: true,
    gone: true,
    queries: true,
    limits: { filesInFolder: 54_000 },
  },
  cloudflare: {
    ...plain,
    title: 'Cloudflare Pages',
    files: ['cloudflare-redirects', 'headers'],
    headers: true,
    limits: { files: 20_000, fileBytes: 25 * 1024 * 1024, redirects: 2_000 },
  },
  vercel: {
    ...plain,
    title: 'Vercel',
    files: ['vercel'],
    headers: true,
    queries: true,
    limits: { files: 15_000, redirects: 1_024 },
  },
  s3: {
    ...plain,
    title: 'S3 with CloudFront',
    files: ['cloudfront-function', 'cloudfront-headers'],
    headers: true,
    queries: true,
  },
  nginx: {
    ...plain,
    title: 'nginx',
    files: ['nginx'],
    headers: true,
    gone: true,
    precompressed: true,
    queries: true,
  },
  apache: {
    ...plain,
    title: 'Apache',
    files: ['htaccess'],
    headers: true,
    gone: true,
    precompressed: true,
    queries: true,
    limits: { redirects: 1_000 },
  },
  iis: { ...plain, title: 'IIS', files: ['web-config'], headers: true, limits: { names: 'windows' } },
  ftp: { ...plain, title: 'a host by FTP', limits: { names: 'ascii' } },
} as const satisfies Record<string, Host>;

export type HostName = keyof typeof hosts;

export const hostNames = Object.keys(hosts) as HostName[];

/** Where each file stands, as `Route.url`, and whether it leads from old addresses, so that nobody sees the pages there. */
export const hostFiles: Readonly<Record<HostFile, { readonly url: string; readonly leads: boolean }>> = {
  nojekyll: { url: '/.nojekyll', leads: false },
  vercel: { url: '/vercel.json', leads: true },
  'netlify-redirects': { url: '/_redirects', leads: true },
  'cloudflare-redirects': { url: '/_redirects', leads: true },
  headers: { url: '/_headers', leads: false },
  htaccess: { url: '/.htaccess', leads: true },
  nginx: { url: '/.nginx/server.conf', leads: true },
  'web-config': { url: '/web.config', leads: false },
  'cloudfront-function': { url: '/.cloudfront/viewer-request.js', leads: true },
  'cloudfront-headers': { url: '/.cloudfront/response-headers-policy.json', leads: false },
};
