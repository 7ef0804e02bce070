import { encodePath } from '../../base/addresses/paths.ts';
import type { HostFileView } from '../../site/pages/file-views.ts';
import { directive, rewriteRule, section } from './apache-lines.ts';
import { queryPattern } from './query-pattern.ts';
import {
  caching,
  extensionTypes,
  foreverFolders,
  literally,
  namedTypes,
  securityHeaders,
} from './serving-rules.ts';

/** `.htaccess` of Apache 2.4 for the folder of the site. */
export function toHtaccess(view: HostFileView): string {
  const top = encodePath(view.top);
  const lines = [
    '# Made by bantin. How Apache serves this folder.',
    '',
    '# Where the server answers 500, its owner does not allow this line: remove it.',
    'Options -Indexes -MultiViews',
    'DirectoryIndex index.html',
    directive('ErrorDocument', '404', `${top}404.html`),
    directive('ErrorDocument', '410', `${top}410.html`),
    ...view.fronts.flatMap((front) =>
      section('If', `%{REQUEST_URI} =~ m#^${literally(front)}#`, [
        directive('ErrorDocument', '404', `${encodePath(front)}404.html`),
      ]),
    ),
    '',
    ...types(view),
    '',
    ...headers(view),
    '',
    ...rewriting(view),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function types({ precompressed }: HostFileView): string[] {
  const packed = precompressed ? '(?:\\.br|\\.gz)?' : '';
  return [
    'AddDefaultCharset utf-8',
    '<IfModule mod_mime.c>',
    ...extensionTypes.map(([extension, type]) => `  ${directive('AddType', type, `.${extension}`)}`),
    '  AddCharset utf-8 .html .css .js .mjs .json .xml .svg .txt .webmanifest',
    ...(precompressed
      ? ['  RemoveType .gz .br', '  RemoveLanguage .br', '  AddEncoding gzip .gz', '  AddEncoding br .br']
      : []),
    '</IfModule>',
    ...namedTypes.flatMap(([name, type]) =>
      section('FilesMatch', `^${literally(name)}${packed}$`, [
        directive('ForceType', `${type}; charset=utf-8`),
      ]),
    ),
  ];
}

function headers(view: HostFileView): string[] {
  const below = (pattern: string) => `%{REQUEST_URI} =~ m#^${literally(view.top)}${pattern}#`;
  const kept = (condition: string, value: string) =>
    section('If', condition, [directive('Header', 'set', 'Cache-Control', value)]).map((line) => `  ${line}`);
  const packed = view.precompressed ? '(?:\\.br|\\.gz)?' : '';
  const feeds = namedTypes.map(([name]) => literally(name)).join('|');
  return [
    '<IfModule mod_headers.c>',
    ...securityHeaders(view).map(([name, value]) => `  ${directive('Header', 'always', 'set', name, value)}`),
    `  ${directive('Header', 'set', 'Cache-Control', caching.page)}`,
    ...kept(below(`(?:${foreverFolders.join('|')})/`), caching.forever),
    ...kept(`%{REQUEST_URI} =~ m#/(?:${feeds})${packed}$#`, caching.feed),
    ...kept(`%{REQUEST_URI} =~ m#/[^/]*sitemap[^/]*\\.xml${packed}$#`, caching.sitemap),
    ...(view.precompressed ? ['  Header merge Vary Accept-Encoding'] : []),
    '</IfModule>',
  ];
}

/** Patterns see paths below the folder of this file. */
function rewriting({ moved, gone, queried, top, precompressed }: HostFileView): string[] {
  const here = (url: string) => {
    const path = url.slice(top.length);
    return `^${literally(path)}${path.endsWith('/') || path === '' ? '(?:index\\.html)?' : ''}$`;
  };
  return [
    '<IfModule mod_rewrite.c>',
    '  RewriteEngine On',
    '  RewriteRule "(?:^|/)\\.(?!well-known/)" - [R=404,L]',
    ...queried.flatMap(([from, query, to]) => [
      `  RewriteCond "%{QUERY_STRING}" "${queryPattern(query)}"`,
      `  ${rewriteRule(here(from), to, 'R=301,L,NE,QSD')}`,
    ]),
    ...moved.map(([from, to]) => `  ${rewriteRule(here(from), to, 'R=301,L,NE')}`),
    ...gone.map((url) => `  ${rewriteRule(here(url), '-', 'G,L')}`),
    ...(precompressed ? [...packed('br'), ...packed('gz')] : []),
    '</IfModule>',
  ];
}

function packed(coding: 'br' | 'gz'): string[] {
  return [
    `  RewriteCond %{HTTP:Accept-Encoding} "\\b${coding === 'gz' ? 'gzip' : coding}\\b"`,
    `  RewriteCond %{REQUEST_FILENAME}.${coding} -f`,
    `  RewriteRule "[^/]$" %{REQUEST_URI}.${coding} [E=no-gzip:1,E=no-brotli:1,L]`,
  ];
}
