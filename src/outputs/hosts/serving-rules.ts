/** How the files of a site are served, whoever serves them. */

import type { HostFileView } from '../../site/pages/file-views.ts';
import { feedForms } from '../../site/settings/feed-formats.ts';

/** Names and values of the headers of every answer (R11.7). */
export function securityHeaders({
  policy,
  permissions,
  robots,
}: Pick<HostFileView, 'policy' | 'permissions' | 'robots'>): readonly (readonly [string, string])[] {
  return [
    ['Content-Security-Policy', policy],
    ['X-Content-Type-Options', 'nosniff'],
    ['Referrer-Policy', 'strict-origin-when-cross-origin'],
    ['Permissions-Policy', permissions],
    ...robots,
  ];
}

/** How long answers may be kept (R11.4). */
export const caching = {
  /** Names that change with their bytes. */
  forever: 'public, max-age=31536000, immutable',
  feed: 'public, max-age=3600',
  sitemap: 'public, max-age=300',
  /** Pages, and all else: kept, but asked for again each time. */
  page: 'public, max-age=0, must-revalidate',
} as const;

/** Folders below the top in which a name changes with its bytes. */
export const foreverFolders = ['assets', 'media'] as const;

/** Files of which the ending alone says too little, by name: feeds. */
export const namedTypes: readonly (readonly [name: string, type: string])[] = Object.values(feedForms).map(
  ({ file, mediaType }) => [file, mediaType],
);

/** Endings that servers tend not to know. */
export const extensionTypes: readonly (readonly [extension: string, type: string])[] = [
  ['avif', 'image/avif'],
  ['mjs', 'text/javascript'],
  ['opml', 'text/x-opml'],
  ['wasm', 'application/wasm'],
  ['webmanifest', 'application/manifest+json'],
  ['webp', 'image/webp'],
  ['woff2', 'font/woff2'],
  ['bin', 'application/octet-stream'],
];

/** Text as a pattern of regular expressions that matches just it; safe between double quotes too. */
export function literally(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\#]/g, '\\$&').replaceAll('"', '\\x22');
}
