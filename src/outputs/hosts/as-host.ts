import { parse } from 'parse5';
import { mediaType } from '../../base/files/media-type.ts';
import type { Config } from '../../site/settings/config.ts';
import { hostFiles, hosts } from '../../site/settings/host.ts';
import { knownPolicy } from '../../site/settings/known-policy.ts';
import { robotHeadersOf } from '../../site/settings/robots/robots-setting.ts';
import { permissionsPolicy } from '../../site/settings/security-policy.ts';
import { caching, extensionTypes, foreverFolders, namedTypes, securityHeaders } from './serving-rules.ts';

/** What the host of a site answers besides the bytes of its files. Names are those of files below the site's top. */
interface AsHost {
  readonly headers: Readonly<Record<string, string>>;
  readonly cachingOf: (name: string) => string;
  readonly typeOf: (name: string) => string;
  /** Where the page leads that stands at an old address, as it is written there; null for all others, and where it leads itself. */
  readonly movedTo: (name: string, bytes: Uint8Array) => string | null;
  readonly isGone: (name: string) => boolean;
}

/** The rules that the files for the host are written from, for whoever answers in its place. */
export function asHost(config: Config): AsHost {
  // Which frames pages show is known to a build alone: here all may.
  const policy = knownPolicy(config, ['https:']);
  const host = hosts[config.host];
  const leads = host.files.some((file) => hostFiles[file].leads);
  const gone = new Set(config.gone.map((url) => url.slice(1)));
  return {
    headers: Object.fromEntries(
      policy === null
        ? []
        : securityHeaders({
            policy,
            permissions: permissionsPolicy([]),
            robots: robotHeadersOf(config),
          }),
    ),
    cachingOf,
    typeOf,
    movedTo: (name, bytes) => (leads && name.endsWith('.html') ? refreshOf(bytes) : null),
    isGone: (name) => host.gone && (gone.has(name) || gone.has(name.replace(/index\.html$/, ''))),
  };
}

function cachingOf(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  if (foreverFolders.some((folder) => name.startsWith(`${folder}/`))) return caching.forever;
  if (namedTypes.some(([feed]) => feed === last)) return caching.feed;
  return /sitemap[^/]*\.xml$/.test(last) ? caching.sitemap : caching.page;
}

/** With its character encoding: all text that is published is UTF-8. */
function typeOf(name: string): string {
  const last = name.slice(name.lastIndexOf('/') + 1);
  const [, named] = namedTypes.find(([feed]) => feed === last) ?? [];
  const [, known] = extensionTypes.find(([extension]) => last.endsWith(`.${extension}`)) ?? [];
  const type = named ?? known ?? mediaType(name);
  return /^text\/|javascript$|json$|xml$/.test(type) ? `${type}; charset=utf-8` : type;
}

/** A page at an old address has little more than its goal. */
const longestRedirect = 10_000;

function refreshOf(bytes: Uint8Array): string | null {
  if (bytes.length > longestRedirect) return null;
  const page = parse(new TextDecoder().decode(bytes));
  const html = page.childNodes.find((node) => node.nodeName === 'html');
  const head =
    html !== undefined && 'childNodes' in html
      ? html.childNodes.find((node) => node.nodeName === 'head')
      : undefined;
  const metas = head !== undefined && 'childNodes' in head ? head.childNodes : [];
  for (const meta of metas) {
    if (meta.nodeName !== 'meta' || !('attrs' in meta)) continue;
    const of = (name: string) => meta.attrs.find((attribute) => attribute.name === name)?.value ?? '';
    const content = of('content');
    if (of('http-equiv') === 'refresh' && content.startsWith('0;url=')) return content.slice('0;url='.length);
  }
  return null;
}
