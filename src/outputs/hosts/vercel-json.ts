import { encodePath } from '../../base/addresses/paths.ts';
import type { HostFileView } from '../../site/pages/file-views.ts';
import { caching, extensionTypes, foreverFolders, namedTypes, securityHeaders } from './serving-rules.ts';

/** `vercel.json` for the folder of the site, which Vercel takes as it is. It knows no 410: there what is gone has its pages. */
export function toVercelJson(view: HostFileView): string {
  const top = source(encodePath(view.top));
  const kept = (pattern: string, value: string) => rule(pattern, [['Cache-Control', value]]);
  const settings = {
    $schema: 'https://openapi.vercel.sh/vercel.json',
    trailingSlash: true,
    redirects: [
      ...view.queried.map(([from, query, to]) => ({
        ...redirect(from, to),
        has: query.map((pair) => asked(pair)),
      })),
      ...view.moved.map(([from, to]) => redirect(from, to)),
    ],
    headers: [
      rule(`${top}(.*)`, [...securityHeaders(view), ['Cache-Control', caching.page]]),
      ...foreverFolders.map((folder) => kept(`${top}${folder}/(.*)`, caching.forever)),
      ...namedTypes.map(([name, type]) =>
        rule(`${top}(|.*/)${source(name)}`, [
          ['Content-Type', `${type}; charset=utf-8`],
          ['Cache-Control', caching.feed],
        ]),
      ),
      kept(`${top}(.*sitemap[^/]*\\.xml)`, caching.sitemap),
      ...extensionTypes.map(([extension, type]) =>
        rule(`${top}(.*\\.${extension})`, [['Content-Type', type]]),
      ),
    ],
  };
  return `${JSON.stringify(settings, null, 2)}\n`;
}

function redirect(from: string, to: string) {
  return { source: source(encodePath(from)), destination: goal(to), statusCode: 301 };
}

function asked(pair: string) {
  const [key = '', ...value] = pair.split('=');
  return { type: 'query', key, value: `^${value.join('=').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$` };
}

function rule(pattern: string, headers: readonly (readonly [string, string])[]) {
  return { source: pattern, headers: headers.map(([key, value]) => ({ key, value })) };
}

/** An encoded path as a pattern of Vercel that matches just it. */
function source(path: string): string {
  return path.replace(/[.*+?:(){}[\]|^$\\!]/g, '\\$&');
}

/** Signs that would name a part of the pattern, encoded. */
function goal(address: string): string {
  return address.replace(/[:*+()?{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
}
