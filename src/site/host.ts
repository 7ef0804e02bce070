/** Where a site is served, as the settings name it; `none` is any place that serves plain files. */
export const hostNames = [
  'none',
  'github',
  'gitlab',
  'netlify',
  'cloudflare',
  's3',
  'nginx',
  'apache',
  'iis',
  'ftp',
] as const;

export type HostName = (typeof hostNames)[number];
