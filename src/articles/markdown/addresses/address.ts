import { extensionOf, folderOf, safePath } from '../../../base/addresses/paths.ts';
import { isDocumentName } from '../../../base/files/document-name.ts';
import { articleKey } from '../../source/key.ts';

/**
 * What an address written in an article names. `suffix` is the query and fragment, to be printed after the address.
 * `elsewhere` is left as it is written, `here` is a fragment of the same page, `bad` is no path inside the site.
 */
export type Address =
  | { readonly kind: 'article' | 'file' | 'page'; readonly target: string; readonly suffix: string }
  | { readonly kind: 'elsewhere' | 'here' | 'bad' };

/** Files that a site makes itself: a link to one is a link to a page. */
const madeBySites = new Set(['', 'html', 'htm', 'xml']);

/**
 * Reads an address as written in the document at `path` (below the content folder), percent-encoded or not.
 * Relative addresses without extension, or with that of a document, are articles; with another extension, files. From the top (`/…`)
 * a document is an article, other extensions are files (their target keeps the `/`), and the rest are pages of the site.
 */
export function readAddress(written: string, path: string): Address {
  if (/^[a-z]:[\\/]|^[a-z]:%5c/i.test(written)) return { kind: 'bad' };
  if (/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(written)) return { kind: 'elsewhere' };
  const [, place = '', suffix = ''] = /^([^?#]*)(.*)$/s.exec(written) ?? [];
  if (place === '') return { kind: 'here' };
  if (place === '/') return { kind: 'page', target: '/', suffix };
  const safe = safePath(place.replace(/%(?![\da-f]{2})/gi, '%25'), folderOf(path));
  if (safe === null) return { kind: 'bad' };
  // A folder is a page, also where its name has a dot: `/releases/0.14.2/`.
  const extension = place.endsWith('/') ? '' : extensionOf(safe);
  if (extension !== '' && isDocumentName(safe)) return { kind: 'article', target: articleKey(safe), suffix };
  if (!place.startsWith('/')) {
    return extension === ''
      ? { kind: 'article', target: articleKey(safe), suffix }
      : { kind: 'file', target: safe, suffix };
  }
  return madeBySites.has(extension)
    ? { kind: 'page', target: `/${safe}${place.endsWith('/') ? '/' : ''}`, suffix }
    : { kind: 'file', target: `/${safe}`, suffix };
}

/**
 * The path, as in holes, that an address names where nothing but a file can stand, such as a picture or an attachment; null
 * when it is none inside the site. A `#` or `?` that comes before the ending of a file is a part of its name.
 */
export function readFilePath(written: string, path: string): string | null {
  if (/^[a-z][a-z\d+.-]*:|^\/\//i.test(written)) return null;
  const [place = ''] = /^[^?#]*/.exec(written) ?? [];
  const whole = extensionOf(place) === '' && extensionOf(written) !== '';
  const name = whole ? written.replace(/[?#]/g, encodeURIComponent) : place;
  if (name === '' || name.endsWith('/')) return null;
  const safe = safePath(name.replace(/%(?![\da-f]{2})/gi, '%25'), folderOf(path));
  return safe !== null && name.startsWith('/') ? `/${safe}` : safe;
}

/**
 * The address without what nobody sees at its ends: spaces, no-break spaces and signs of no width, percent-encoded or not,
 * which come along when an address is copied.
 */
export function withoutUnseen(written: string): string {
  return written.replace(unseenBefore, '').replace(unseenBehind, '');
}

const unseen =
  '(?:[\\s\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\ufeff]|%20|%C2%A0|%C2%AD|%E2%80%(?:8[B-F]|A[A-F])|%E2%81%A[0-4]|%EF%BB%BF)+';
const unseenBefore = new RegExp(`^${unseen}`, 'i');
const unseenBehind = new RegExp(`${unseen}$`, 'i');

const privateHost =
  /^(?:https?:)?\/\/(?:[^/?#@]*@)?(?:localhost|127(?:\.\d{1,3}){3}|0\.0\.0\.0|10(?:\.\d{1,3}){3}|192\.168(?:\.\d{1,3}){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d{1,3}){2}|[^/?#:@]+\.(?:local|localhost|lan|internal|intranet))(?=[:/?#]|$)/i;

/** Whether a whole address names a place on somebody's own computer or network (RFC 1918, RFC 6761, RFC 6762). */
export function isPrivate(written: string): boolean {
  return privateHost.test(written);
}

/** The address as a person would write it: percent-encoding undone where that is possible. */
export function readable(written: string): string {
  try {
    return decodeURI(written);
  } catch {
    // Signs that were typed as they are stand between those that were encoded.
    return written.replace(/%(?:20|25|7b|7d)/gi, decodeURIComponent);
  }
}
