import { z } from 'zod';
import { webAddress } from './field-kinds.ts';

/** Somewhere else on the web, such as an account. */
export interface NamedLink {
  readonly name: string;
  readonly url: string;
}

/** Names of networks by the last parts of their hosts. */
const networks: Readonly<Record<string, string>> = {
  'facebook.com': 'Facebook',
  'instagram.com': 'Instagram',
  'linkedin.com': 'LinkedIn',
  't.me': 'Telegram',
  'tiktok.com': 'TikTok',
  'twitter.com': 'X',
  'x.com': 'X',
  'youtube.com': 'YouTube',
  'zalo.me': 'Zalo',
};

/** The address of a network, named by its host; a host that is not known names itself. */
function named(url: string): NamedLink {
  const host = new URL(url).hostname.replace(/^www\./, '');
  const known = networks[host.split('.').slice(-2).join('.')];
  return { name: known ?? host, url };
}

/** A list of addresses, or names with addresses; empty ones are dropped. */
export const namedLinks = z
  .union([
    z.array(webAddress).transform((urls) => urls.flatMap((url) => (url === null ? [] : [named(url)]))),
    z
      .record(z.string(), webAddress)
      .transform((urls) =>
        Object.entries(urls).flatMap(([name, url]) => (url === null ? [] : [{ name, url }])),
      ),
  ])
  .nullish()
  .transform((list): readonly NamedLink[] => list ?? []);
