/** How hosts read the files that they are told by, each in its own grammar. */

import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseAllHeaders } from '@netlify/headers-parser';
import { parseAllRedirects } from '@netlify/redirect-parser';

export interface Redirect {
  readonly from: string;
  readonly to: string;
  readonly status: number;
}

/** As Netlify's own parser reads a `_redirects`: what it takes for more than a path, a goal and a status is an error. */
export async function netlifyRedirects(text: string): Promise<Redirect[]> {
  const { redirects, errors } = await parsed(text, (file) =>
    parseAllRedirects({ redirectsFiles: [file], configRedirects: [], minimal: false }),
  );
  if (errors.length > 0) throw new Error(String(errors));
  return (redirects as Record<string, unknown>[]).map((rule) => {
    const { path: from, to, status, query, conditions, scheme, host, force } = rule;
    if (
      host !== undefined ||
      scheme !== undefined ||
      Object.keys({ ...(query as object), ...(conditions as object) }).length > 0
    )
      throw new Error(`More than a path: ${JSON.stringify(rule)}`);
    if (/\*|:/.test(`${from}${to}`) || force !== true)
      throw new Error(`A rule for more: ${JSON.stringify(rule)}`);
    return { from: String(from), to: String(to), status: Number(status) };
  });
}

/** As Netlify's own parser reads a `_headers`. */
export async function netlifyHeaders(
  text: string,
): Promise<{ for: string; values: Record<string, string> }[]> {
  const { headers, errors } = await parsed(text, (file) =>
    parseAllHeaders({ headersFiles: [file], configHeaders: undefined, minimal: true }),
  );
  if (errors.length > 0) throw new Error(String(errors));
  return headers as { for: string; values: Record<string, string> }[];
}

async function parsed<Result>(text: string, parse: (file: string) => Promise<Result>): Promise<Result> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bantin-netlify-'));
  try {
    const file = path.join(folder, 'rules');
    fs.writeFileSync(file, text);
    return await parse(file);
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * As Cloudflare documents its `_redirects`: a rule a line of at most 1,000 characters, two or three words, `#` begins a
 * comment, `*` and `:name` stand for anything, and the first of two rules for one address counts.
 */
export function cloudflareRedirects(text: string): Redirect[] {
  const found = new Map<string, Redirect>();
  for (const line of text.split('\n')) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (line.length > 1000) throw new Error('Too long.');
    const words = line.trim().split(/\s+/);
    const [from = '', to = '', status = '302', ...more] = words;
    if (more.length > 0 || !/^30[12378]$/.test(status)) throw new Error(`No rule: ${line}`);
    if (/\*|:[A-Za-z]\w*|#/.test(from) || !from.startsWith('/')) throw new Error(`A rule for more: ${line}`);
    if (!found.has(from)) found.set(from, { from, to, status: Number(status) });
  }
  return [...found.values()];
}

/** A directive of nginx: its words, and what stands in its braces. */
export interface NginxDirective {
  readonly words: readonly string[];
  readonly inside: readonly NginxDirective[] | null;
}

/** As `ngx_conf_read_token` reads: quotes, backslashes, `;`, braces and comments. */
export function nginxDirectives(text: string): NginxDirective[] {
  let at = 0;
  const block = (isInside: boolean): NginxDirective[] => {
    const found: NginxDirective[] = [];
    let words: string[] = [];
    for (;;) {
      while (/\s/.test(text[at] ?? '')) at += 1;
      const sign = text[at];
      if (sign === undefined || sign === '}') {
        if (words.length > 0 || isInside !== (sign === '}')) throw new Error('Unfinished.');
        at += 1;
        return found;
      }
      if (sign === '#' && words.length === 0)
        at = (text.indexOf('\n', at) + text.length + 1) % (text.length + 1);
      else if (sign === ';' || sign === '{') {
        at += 1;
        found.push({ words, inside: sign === '{' ? block(true) : null });
        words = [];
      } else words.push(sign === '"' ? quotedWord() : plainWord());
    }
  };
  const plainWord = () => {
    const from = at;
    while (at < text.length && !/[\s;{]/.test(text[at] ?? '')) at += 1;
    return unescaped(text.slice(from, at));
  };
  const quotedWord = () => {
    const from = at + 1;
    for (at = from; text[at] !== '"'; at += 1) {
      if (at >= text.length) throw new Error('No end of a quotation.');
      if (text[at] === '\\') at += 1;
    }
    at += 1;
    if (!/[\s;{)]/.test(text[at] ?? ' ')) throw new Error(`Unexpected ${text[at]} behind a quotation.`);
    return unescaped(text.slice(from, at - 1));
  };
  return block(false);
}

const nginxSigns: Readonly<Record<string, string>> = {
  '"': '"',
  "'": "'",
  '\\': '\\',
  t: '\t',
  r: '\r',
  n: '\n',
};

function unescaped(word: string): string {
  return word.replace(/\\(["'\\trn])/g, (_, sign: string) => nginxSigns[sign] ?? sign);
}

/** The words of a line of Apache's settings, as `ap_getword_conf` reads them. */
export function apacheWords(line: string): string[] {
  const words: string[] = [];
  let rest = line.trim();
  while (rest !== '') {
    const [whole = '', quoted, plain = ''] = /^(?:"((?:\\["\\]|[^"])*)"|(\S+))(?:\s+|$)/.exec(rest) ?? [];
    if (whole === '') throw new Error(`No end of a quotation: ${line}`);
    words.push(quoted === undefined ? plain : quoted.replace(/\\(["\\])/g, '$1'));
    rest = rest.slice(whole.length);
  }
  return words;
}

/** The words of a `RewriteRule`, as mod_rewrite reads them: within quotes, nothing is escaped. */
export function rewriteWords(line: string): string[] {
  const match = /^\s*RewriteRule "([^"]*)" "([^"]*)" \[([^\]]*)\]$/.exec(line);
  if (match === null) throw new Error(`No rule: ${line}`);
  return match.slice(1);
}

/** The goal of a rule as mod_rewrite puts it together: `$` and `%` begin a reference, `\` takes that from the next sign. */
export function rewriteGoal(goal: string): string {
  if (/(?<!\\)(?:\\\\)*[$%]/.test(goal)) throw new Error(`A reference: ${goal}`);
  return goal.replace(/\\(.)/g, '$1');
}
