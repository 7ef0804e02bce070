import { safePath } from '../base/addresses/paths.ts';

/**
 * The path that a request asks for, decoded once, without its first `/` and its query: `''` for the top, with a last `/` as
 * asked. Null when it is no path inside the site (safety R7, R19).
 */
export function requestPath(target: string): string | null {
  const [written = ''] = target.split(/[?#]/, 1);
  if (written === '/') return '';
  if (!written.startsWith('/') || written.includes('//')) return null;
  const path = safePath(written, '');
  return path !== null && written.endsWith('/') ? `${path}/` : path;
}
