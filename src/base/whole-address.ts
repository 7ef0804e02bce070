const host = String.raw`(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+\p{L}{2,}`;
const likely = new RegExp(
  `^(?:(?:https?|htt?ps?|ttps?)?[:;]?\\/{0,3})?((?:www\\.)?${host}(?::\\d{1,5})?(?:[/?#]\\S*)?)$`,
  'iu',
);

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
