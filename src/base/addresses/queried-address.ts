import { addressFault } from './address-fault.ts';
import { safePath } from './paths.ts';

/** An address at which no file can stand, since a server answers it by what follows its "?". */
export interface QueriedAddress {
  /** As `Route.url`; its last part may have the ending of a program. */
  readonly path: string;
  /** Each as `name=value`, sorted. All of them must be asked for; others may be. */
  readonly query: readonly string[];
}

/**
 * The address of a system that answered by parameters, as `/?p=123` and `/news.aspx?id=5`; null when `written` has none, or
 * others than letters, digits, `-`, `_` and `.`, so that no host reads a sign of it as part of a rule.
 */
export function queriedAddress(written: string): QueriedAddress | null {
  const [before = '', after = '', ...more] = written.split('?');
  if (more.length > 0 || !query.test(after) || !/^\/(?!\/)/.test(before) || /[%#]/.test(before)) return null;
  const isUp = /(?:^|\/)\.{1,2}(?:\/|$)/.test(before);
  const path = before === '/' ? '' : isUp ? null : safePath(before, '');
  if (path === null) return null;
  const url = path === '' ? '/' : before.endsWith('/') ? `/${path}/` : `/${path}`;
  // Nothing is written there, so that no server can run it.
  if (addressFault(url.replace(program, '')) !== null) return null;
  return { path: url, query: [...new Set(after.split('&'))].sort() };
}

const pair = String.raw`\w[\w-]{0,40}=[\w.-]{1,100}`;
const query = new RegExp(`^${pair}(?:&${pair}){0,5}$`);
const program = /\.(?:php|aspx?|jspx?|cfm|cgi|do|html?)$/i;
