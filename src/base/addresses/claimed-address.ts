import { slugify } from '../text/text.ts';
import { addressFault } from './address-fault.ts';
import { safePath } from './paths.ts';

/** The address as `Route.url`; or why nobody may have it, and what to write instead. */
type ClaimedAddress =
  | { readonly url: string }
  | { readonly url: null; readonly why: string; readonly hint: string };

/**
 * The address that is claimed by writing `written`, percent-encoded or not: the file of a page as it is, else a folder.
 */
export function claimedAddress(written: string): ClaimedAddress {
  const refuse = (why: string, hint = example) => ({ url: null, why, hint });
  if (!/^\/(?!\/)/.test(written)) {
    const path = pathOf(written);
    const meant = path === null ? null : claimedAddress(path).url;
    return refuse('it does not begin with one "/"', meant === null ? example : `Write "${meant}".`);
  }
  if (/[?#]/.test(written)) {
    return refuse('no file can stand at an address with "?" or "#"', `${example} ${onServer}`);
  }
  const path = climbs(written) ? null : safePath(written, '');
  if (path === null) return refuse('it is no path on this site');
  const url = pageName.test(path) && !written.endsWith('/') ? `/${path}` : `/${path}/`;
  const fault = addressFault(url);
  return fault === null ? { url } : refuse(fault, hintFor(path));
}

/** Whether it leads through `.` and `..`, or hides a `/` behind an escape: whoever reads it might come to another place. */
function climbs(written: string): boolean {
  const read = written.replace(/%2e/gi, '.');
  return /(?:^|\/)\.{1,2}(?:\/|$)/.test(read) || /%(?:2f|5c)/i.test(written);
}

/** The path that is meant by one without its first stroke, or by a whole address; null for anything else. */
function pathOf(written: string): string | null {
  if (/^[\p{L}\p{N}][^:?#]*$/u.test(written)) return `/${written}`;
  return /^https?:\/\//i.test(written) && URL.canParse(written) ? new URL(written).pathname : null;
}

const pageName = /\.html?$/i;
const example = 'Write the path only, beginning with /, such as "/tin/hoi-nghi/".';
const onServer = 'Redirect any other address on the web server.';

/** A near address that can be had. */
function hintFor(path: string): string {
  const plain = `/${path.split('/').map(slugify).filter(Boolean).join('/')}/`;
  const free = plain !== '//' && addressFault(plain) === null;
  return free ? `Write for example "${plain}". ${onServer}` : `${example} ${onServer}`;
}
