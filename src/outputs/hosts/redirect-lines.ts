import { encodePath } from '../../base/addresses/paths.ts';

/** Lines of a `_redirects` file: from, to, status, and what the query must hold, which Netlify alone reads. Netlify and Cloudflare Pages part them by white space. */
export function redirectLines(
  rules: readonly (readonly [from: string, to: string, status: string, query?: readonly string[]])[],
): string {
  return rules
    .map(([from, to, status, query = []]) => `${[rulePath(from), ...query, plain(to), status].join(' ')}\n`)
    .join('');
}

/** A path as rules of both name just it: what else would stand for other paths (`*`, `:name`) is percent-encoded. */
export function rulePath(path: string): string {
  return plain(encodePath(path));
}

function plain(address: string): string {
  return address.replace(
    /[*:#\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}
