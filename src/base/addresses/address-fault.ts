import { wordSet } from '../text/word-set.ts';
import { isDeviceName } from './device-name.ts';
import { isServerProgram } from './program-endings.ts';

/**
 * Why nobody who writes an article may claim the address, as a clause such as `".git" begins with a dot, …`; null when it can
 * stand on any host. Claimed are addresses of articles and of what these name, old ones too; `url` is as `Route.url`, decoded
 * and in NFC. An address consists of letters, digits and a few signs, none of which any host reads as part of a rule, and no
 * part of it is a name that a host, a server or a disk treats in a way of its own.
 */
export function addressFault(url: string): string | null {
  if (plainUrl.test(url) && !named.test(url)) return null;
  const parts = url.replace(/^\/|\/$/g, '').split('/');
  const odd = oddSign.exec(parts.join('/'))?.[0];
  if (odd !== undefined) return `${shown(odd)} is neither a letter nor a digit nor one of ${signs.join(' ')}`;
  if (bytesOf(url) > mostBytes) return `it is longer than ${mostBytes} bytes`;
  for (const [index, part] of parts.entries()) {
    const fault = partFault(part, index === 0);
    if (fault !== null) return fault;
  }
  return null;
}

/** Signs that no host takes for part of a rule, and no server for the end of a path. */
const signs = ['-', '_', '.', ',', '+', '@', '=', '(', ')'] as const;
const oddSign = /[^\p{L}\p{M}\p{Nd}/._,+@=()-]/u;

/** Most addresses: no sign but `-`, no part longer than disks take. */
const plainUrl = /^\/(?:[a-z0-9-]{1,100}\/){0,9}$/;
/** Names among the plain ones that may be kept by a host. */
const named = /^\/(?:assets|media|functions|bin)\/|\/(?:cgi-bin|cdn-cgi|con|prn|aux|nul|(?:com|lpt)\d)\//;

const mostBytes = 900;
/** What disks take of one name, less what is added to it while it is written or compressed. */
const mostBytesOfPart = 200;

function partFault(part: string, isFirst: boolean): string | null {
  // Disks and servers that take no notice of letter case take none of these forms either.
  const name = part.normalize('NFKC').toLowerCase();
  const [stem = '', ...endings] = name.split('.');
  const program = endings.find(isServerProgram);
  if (part === '') return 'a part of it is empty';
  if (/^\p{M}/u.test(part)) return 'a part of it begins with the mark of a letter, without the letter';
  if (name.startsWith('.')) return `"${part}" begins with a dot, and servers keep such names for themselves`;
  if (name.endsWith('.')) return `"${part}" ends with a dot, which some disks drop`;
  if (bytesOf(part) > mostBytesOfPart) return `a part of it is longer than ${mostBytesOfPart} bytes`;
  if (program !== undefined) return `servers run files of the ending ".${program}" in place of sending them`;
  if (isDeviceName(stem)) return `"${part}" is the name of a device where Windows serves or keeps the site`;
  if (keptAnywhere.has(name) || (isFirst && (name.startsWith('_') || keptAtTop.has(name))))
    return `"${part}" is a name that hosts, or the files of the site, keep for themselves`;
  return null;
}

/** Settings of servers, and folders that they treat as programs or never show. */
const keptAnywhere = wordSet(
  `web.config app.config machine.config global.asax app_data app_code app_browsers app_globalresources app_localresources
   app_webreferences nginx.conf httpd.conf php.ini cgi-bin cdn-cgi _vti_bin _vti_pvt _redirects _headers _worker.js
   _routes.json`,
);

/** At the top: `assets` and `media` are told to be kept for ever; the others are files and folders of hosts. */
const keptAtTop = wordSet(
  `assets media functions bin cname netlify.toml vercel.json wrangler.toml wrangler.json wrangler.jsonc firebase.json now.json
   staticwebapp.config.json routes.json amplify.yml app.yaml app.yml dockerfile procfile package.json`,
);

function bytesOf(text: string): number {
  return new TextEncoder().encode(text).byteLength;
}

function shown(sign: string): string {
  if (sign === ' ') return 'A space';
  const code = (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return /[\p{P}\p{S}\p{N}]/u.test(sign) ? `"${sign}"` : `The character U+${code}`;
}
