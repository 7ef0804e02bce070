import { safePath } from '../base/paths.ts';

const pageName = /\.(?:x?html?|shtml|php\d?|aspx?|jspx?|cgi)$/i;

/** The path of an old address: as it is for a page's file name, else a folder; null when it is no path on a disk. */
export function oldAddress(written: string): string | null {
  const path = /[?#]/.test(written) ? null : safePath(written, '');
  if (path === null) return null;
  return pageName.test(path) && !written.endsWith('/') ? `/${path}` : `/${path}/`;
}
