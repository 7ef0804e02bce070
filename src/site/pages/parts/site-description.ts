import type { Config } from '../../settings/config.ts';

/** What the site says of itself where something must be said. */
export function siteDescription({ title, description }: Config): string {
  return description === '' ? title : description;
}
