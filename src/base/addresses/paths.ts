import { holdsForbidden } from '../text/clean.ts';

/**
 * Paths inside a site: always with `/`, in NFC, relative to a folder that the caller names. Every path that comes from
 * content passes through `safePath` before it touches a disk or an output (safety R7).
 */

/**
 * The path that `written` (as typed in an article, percent-encoded or not) names, seen from the folder `from`; a
 * leading `/` starts at the top. Null when it is no path inside the top folder: it climbs out, is empty, or holds a
 * NUL, a control character, a character that no text may hold, a backslash, a drive letter, or something still
 * percent-encoded after decoding once.
 */
export function safePath(written: string, from: string): string | null {
  let decoded: string;
  try {
    decoded = decodeURIComponent(written);
  } catch {
    return null;
  }
  if (decoded === '' || isNeverInPaths(decoded) || /%(?:2e|2f|5c|00)/i.test(decoded)) {
    return null;
  }
  return joinPath(decoded.startsWith('/') ? '' : from, decoded);
}

/** Control characters, what no text may hold, backslashes, and a drive letter at the head. */
function isNeverInPaths(path: string): boolean {
  return /[\u0000-\u001f\u007f\\]|^[a-z]:/i.test(path) || holdsForbidden(path);
}

/**
 * Whether it is the path of something below its folder, written as `joinPath` writes it. For paths that were written down
 * and that others may have changed since: such a one is no path at all.
 */
export function isInnerPath(path: unknown): path is string {
  return typeof path === 'string' && path !== '' && !isNeverInPaths(path) && joinPath('', path) === path;
}

/** The parts as one path, without those that are empty, as a content folder is that is the root. */
export function pathOf(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('/');
}

/** `path` resolved against the folder `from`, in NFC without empty, `.` and `..` parts; null when it climbs out. */
export function joinPath(from: string, path: string): string | null {
  const whole = from === '' ? path : `${from}/${path}`;
  if (!/(?:^|\/)\.{0,2}(?:\/|$)/.test(whole)) return whole.normalize('NFC');
  const parts: string[] = [];
  for (const part of whole.normalize('NFC').split('/')) {
    if (part === '' || part === '.') continue;
    if (part !== '..') parts.push(part);
    else if (parts.pop() === undefined) return null;
  }
  return parts.length === 0 ? null : parts.join('/');
}

/** The path of a file as it is written in a file of the folder `from`: `pathFrom('a/b', 'a/c/x.md')` gives `../c/x.md`. */
export function pathFrom(from: string, path: string): string {
  const [here, there] = [from === '' ? [] : from.split('/'), path.split('/')];
  let shared = 0;
  while (shared < here.length && here[shared] === there[shared]) shared += 1;
  return '../'.repeat(here.length - shared) + there.slice(shared).join('/');
}

/** The folder part of a path, `''` at the top. */
export function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? '' : path.slice(0, slash);
}

/** The last part of a path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** The extension in lower case without its dot; `''` when there is none. */
export function extensionOf(path: string): string {
  const name = nameOf(path);
  const dot = name.lastIndexOf('.');
  return dot <= 0 ? '' : name.slice(dot + 1).toLowerCase();
}

/** What makes two output paths the same file on some disk: NFC and one letter case (safety R11). */
export function collisionKey(path: string): string {
  return path.normalize('NFC').toLowerCase();
}

/** The output file of a URL path: `/a/b/` gives `a/b/index.html`, `/rss.xml` gives `rss.xml`. */
export function outputPath(url: string): string {
  return url.endsWith('/') ? `${url.slice(1)}index.html` : url.slice(1);
}

/** The path percent-encoded for a URL, `/` kept. */
export function encodePath(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
