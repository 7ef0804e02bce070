import type { HostFileView } from '../../site/pages/file-views.ts';
import { queryPattern } from './query-pattern.ts';
import {
  caching,
  extensionTypes,
  foreverFolders,
  literally,
  namedTypes,
  securityHeaders,
} from './serving-rules.ts';

/** `text/html` is always among them: nginx warns of it when it is named. */
const textTypes =
  'text/css text/plain text/xml text/javascript application/javascript application/json application/xml ' +
  'application/rss+xml application/atom+xml application/feed+json application/manifest+json image/svg+xml text/x-opml';

/**
 * What nginx is to include in the `server` whose `root` holds the site. Whatever names a header inherits none, so every
 * place says all of them. Exact places are kept in a tree: thousands of old addresses cost nothing.
 */
export function toNginx(view: HostFileView): string {
  const lines = [
    '# Made by bantin. Include it in the server whose root holds the site, and reload nginx when it changes.',
    'index index.html;',
    'absolute_redirect off;',
    'charset utf-8;',
    `charset_types ${textTypes};`,
    `error_page 404 ${quoted(`${view.top}404.html`)};`,
    `error_page 410 ${quoted(`${view.top}410.html`)};`,
    ...(view.precompressed
      ? ['gzip_static on;', '# Where nginx has the module of brotli: brotli_static on;', 'gzip_vary on;']
      : []),
    ...headers(view, caching.page),
    '',
    ...foreverFolders.flatMap((folder) =>
      place(`^~ ${quoted(`${view.top}${folder}/`)}`, headers(view, caching.forever)),
    ),
    ...namedTypes.flatMap(([name, type]) =>
      place(`~ ${quoted(`/${literally(name)}$`)}`, [...typed(type), ...headers(view, caching.feed)]),
    ),
    ...place(`~ ${quoted('/[^/]*sitemap[^/]*\\.xml$')}`, headers(view, caching.sitemap)),
    ...view.fronts.flatMap((front) =>
      place(quoted(front), [
        `error_page 404 ${quoted(`${front}404.html`)};`,
        `error_page 410 ${quoted(`${view.top}410.html`)};`,
      ]),
    ),
    ...extensionTypes.flatMap(([extension, type]) => place(`~ ${quoted(`\\.${extension}$`)}`, typed(type))),
    ...place(`~ ${quoted('/\\.(?!well-known/)')}`, ['return 404;']),
    '',
    ...[...oldPlaces(view)].flatMap(([path, what]) => exactly(path, what)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** Answers that are no success are not to be kept: only the headers without `always` are left out of them. */
function headers(view: HostFileView, cache: string): string[] {
  return [
    `add_header Cache-Control ${quoted(cache)};`,
    ...securityHeaders(view).map(([name, value]) => `add_header ${name} ${quoted(value)} always;`),
  ];
}

function typed(type: string): string[] {
  return ['types { }', `default_type ${type};`];
}

function place(where: string, lines: readonly string[]): string[] {
  return [`location ${where} {`, ...lines.map((line) => `  ${line}`), '}'];
}

/** What is answered at each old path: each has one place, so what depends on the query comes first in it. */
function oldPlaces({ moved, gone, queried }: HostFileView): Map<string, string[]> {
  const places = new Map<string, string[]>();
  const add = (path: string, what: string) => places.set(path, [...(places.get(path) ?? []), what]);
  for (const [from, query, to] of queried)
    add(from, `if ($args ~ ${quoted(queryPattern(query))}) { return 301 ${quoted(to)}; }`);
  for (const [from, to] of moved) add(from, `return 301 ${quoted(to)};`);
  for (const url of gone) add(url, 'return 410;');
  return places;
}

function exactly(path: string, what: readonly string[]): string[] {
  const paths = path.endsWith('/') ? [path, `${path}index.html`] : [path];
  return paths.map((one) => `location = ${quoted(one)} { ${what.join(' ')} }`);
}

/** Text that nginx reads back as it is; `$` begins a variable wherever it takes one, so no goal and no header may hold it. */
function quoted(text: string): string {
  return `"${text.replace(/[\\"]/g, '\\$&')}"`;
}
