import { wholeAddress } from '../../../base/addresses/whole-address.ts';

/** Endings of names in the web that are no endings of files in newsrooms. */
const webEndings =
  /\.(?:com|net|org|info|biz|io|app|dev|gov|edu|int|vn|asia|eu|uk|us|fr|de|jp|kr|cn|tw|sg|th|la|kh|au|ca|ru|tv|me|example|test)$/i;

/**
 * What was meant by an address that was read as a path of the site and leads nowhere there: a page, a mailbox or a telephone
 * elsewhere, as `www.i.example`, `facebook.com/x` and `ann@news.example`. Null when it does not look like one.
 */
export function meantElsewhere(written: string): string | null {
  if (/^\/|^\.{1,2}\/|\s/.test(written)) return null;
  if (/^[^\s/@<>]+@[^\s/@<>]+\.[^\s/@<>]+$/.test(written)) return `mailto:${written}`;
  if (/^(?:\+?84|0)[\d.-]{8,14}$/.test(written)) return `tel:${written.replace(/[.-]/g, '')}`;
  const whole = wholeAddress(written);
  if (whole === null) return null;
  const [, host = ''] = /^https:\/\/([^/?#:]+)/.exec(whole) ?? [];
  const hasBeginning = whole !== `https://${written}`;
  return hasBeginning || /^www\./i.test(host) || webEndings.test(host) ? whole : null;
}
