/** The icons of a site, by which browsers and phones show it: what stands where. */

import type { Site } from '../order/site.ts';

/** Files that are made of the picture that the settings name; without one, the first two and the manifest are drawn. */
export const iconUrls = {
  ico: '/favicon.ico',
  svg: '/icon.svg',
  touch: '/apple-touch-icon.png',
  small: '/icon-192.png',
  large: '/icon-512.png',
} as const;

export type IconForm = keyof typeof iconUrls;

export const manifestUrl = '/manifest.webmanifest';

/** Pixels across of those that have pixels, `ico` besides, which has several. */
export const iconSizes = { touch: 180, small: 192, large: 512 } as const;

/** The colours of the site where its settings name none: `--accent` of `templates/theme.css`. */
export const ownAccent = { light: '#a31621', dark: '#ff9187' } as const;

/** The picture that the settings name; null without one. */
export function iconPicture({ config, files }: Pick<Site, 'config' | 'files'>) {
  const facts = config.icon === null ? undefined : files.get(config.icon);
  return facts === undefined || facts.size === null ? null : facts;
}

/** The icons that a site has. */
export function iconForms(site: Pick<Site, 'config' | 'files'>): IconForm[] {
  const picture = iconPicture(site);
  if (picture === null) return ['ico', 'svg'];
  const drawing: IconForm[] = picture.mediaType === 'image/svg+xml' ? ['svg'] : [];
  return ['ico', ...drawing, 'touch', 'small', 'large'];
}
