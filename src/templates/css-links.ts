import path from 'node:path';

interface CssLink {
  readonly written: string;
  /** The file that it leads to, seen from the theme's folder. */
  readonly target: string;
  /** Where the link begins, in UTF-16 code units. */
  readonly offset: number;
}

const link = /url\(\s*(["']?)([^"')\s]+)\1\s*\)/g;

/** The links of a style sheet to what may lie in the theme, in its order. */
export function linksOf(css: string, name: string): CssLink[] {
  return [...css.matchAll(link)].flatMap(({ 2: written = '', index }) => {
    const target = targetOf(written, name);
    return target === null ? [] : [{ written, target, offset: index }];
  });
}

/**
 * The style sheet with its links to other files of the theme as `address` gives them for a path seen from the theme's
 * folder; links for which it gives null stay as they are, and so do addresses that are no paths.
 */
export function withLinks(css: string, name: string, address: (file: string) => string | null): string {
  return css.replace(link, (whole, _quote: string, written: string) => {
    const target = targetOf(written, name);
    const found = target === null ? null : address(target);
    return found === null ? whole : `url("${found}${/[?#].*$/.exec(written)?.[0] ?? ''}")`;
  });
}

/** Null for an address with a scheme, one from the top of the host, a mere fragment, and a path out of the theme. */
function targetOf(written: string, name: string): string | null {
  const file = written.replace(/[?#].*$/, '');
  if (file === '' || file.startsWith('/') || /^[a-z][a-z0-9+.-]*:/i.test(file)) return null;
  const target = path.posix.join(path.posix.dirname(name), file);
  return target.startsWith('../') ? null : target;
}
