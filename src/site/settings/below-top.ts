/** The path below the top of the site of one that may begin with the site's own sub-path, as people copy it. */
export function belowTop(path: string, { url }: { readonly url: string }): string {
  const { pathname } = new URL(url);
  if (pathname === '/') return path;
  return `${path}/`.startsWith(pathname) ? `/${path.slice(pathname.length)}` : path;
}
