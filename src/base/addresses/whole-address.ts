const host = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}`;
/** What stands before it, mistyped or not; letters are a beginning only before a sign of one, as `tphcm.gov.vn` has none. */
const beginning = String.raw`(?:h{0,2}t{1,3}ps{0,2}(?=[:：;/]))?[:：;]?\/{0,3}`;
const likely = new RegExp(`^${beginning}((?:www\\.)?${host}(?::\\d{1,5})?(?:[/?#]\\S*)?)$`, 'iu');

/** The name of a file looks like that of a host. */
const file = /^[^/?#]*\.(?:html?|md|php|aspx?|pdf|jpe?g|png|xml|txt|ya?ml)(?:[/?#]|$)/i;

/** The whole address that was likely meant: `https://facebook.com/x` of `facebook.com/x`, `//facebook.com/x`, `http:/facebook.com/x`; null when none can be told. */
export function wholeAddress(written: string): string | null {
  const [, rest] = likely.exec(written.trim()) ?? [];
  const meant = rest === undefined || file.test(rest) ? null : `https://${rest}`;
  return meant !== null && URL.canParse(meant) ? meant : null;
}

/** What to write in the place of what is no whole address. */
export function addressAdvice(written: string): string {
  const meant = wholeAddress(written);
  return meant === null
    ? 'Write it as the browser shows it, beginning with https://.'
    : `Write "${meant}", as the browser shows it.`;
}
