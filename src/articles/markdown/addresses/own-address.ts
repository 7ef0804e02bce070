import { decoded } from '../../../base/text/decoded.ts';

/**
 * What a whole address names of the site at `url`, as its path from the top of the host and what follows that; null when it stands
 * elsewhere.
 */
export function ownAddress(written: string, url: string): { target: string; suffix: string } | null {
  const [, host = '', path = '', suffix = ''] =
    /^(?:https?:)?\/\/([^/?#]*)([^?#]*)(.*)$/is.exec(written) ?? [];
  const site = new URL(url);
  if (host === '' || !isHost(host, site) || !`${path}/`.startsWith(site.pathname)) return null;
  return { target: decoded(path === '' ? '/' : path).normalize('NFC'), suffix };
}

function isHost(written: string, site: URL): boolean {
  if (written.toLowerCase() === site.host) return true;
  const whole = `${site.protocol}//${written}`;
  return URL.canParse(whole) && new URL(whole).host === site.host;
}
