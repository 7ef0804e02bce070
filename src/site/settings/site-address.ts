/**
 * The address of a site's top as it is used, ending in `/`; null when it is no absolute http(s) address, or its path holds a
 * sign with which hosts write rules.
 */
export function toSiteAddress(written: string): string | null {
  if (!/^https?:\/\//i.test(written) || !URL.canParse(written)) return null;
  const url = new URL(written);
  if (url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') return null;
  if (ofRules.test(decoded(url.pathname))) return null;
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

const ofRules = /[*:$"\\{}<>|^[\]#?\p{C}]|%(?![\da-f]{2})/iu;

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '*';
  }
}
