import path from 'node:path';
import { fileStat, isFile, readBytes, realPath } from '../base/files/files.ts';
import type { Translate } from '../messages/translator.ts';
import { type Answer, type RawRequest, redirect, sentence } from './answer.ts';
import { fileAnswer } from './file-answer.ts';
import { findFile } from './find-file.ts';
import { type Listening, listen } from './listen.ts';
import { pageForMissing } from './page-for-missing.ts';
import { refusal } from './refusal.ts';
import { requestPath } from './request-path.ts';

interface PreviewOptions {
  /** Absolute path of the folder that a build wrote. */
  readonly out: string;
  /** Path of the site's address, with `/` at both ends. */
  readonly sitePath: string;
  /** What the host adds to the files. */
  readonly rules: HostRules;
  readonly host: string;
  readonly port: number;
  readonly onFault: (cause: unknown) => void;
  readonly say?: Translate;
}

interface HostRules {
  /** Of every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly cachingOf: (name: string) => string;
  readonly typeOf: (name: string) => string;
  /** Where the page of an old address leads, seen from it; null for all other files. */
  readonly movedTo: (name: string, bytes: Uint8Array) => string | null;
  readonly isGone: (name: string) => boolean;
}

/** Serves a finished site as its host would: below its path, with its page for missing pages, its headers and redirects. */
export async function preview({ out, sitePath, rules, ...options }: PreviewOptions): Promise<Listening> {
  const prefix = decodeURI(sitePath).slice(1);
  const served = await listen({
    ...options,
    answer: (ask) =>
      refusal(ask, options.host) ?? withHeaders(rules.headers, answerFrom(out, prefix, rules, ask)),
  });
  return { ...served, url: new URL(sitePath, served.url).href };
}

function withHeaders(headers: HostRules['headers'], answer: Answer): Answer {
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

function answerFrom(out: string, prefix: string, rules: HostRules, ask: RawRequest): Answer {
  const asked = requestPath(ask.target);
  if (asked === null) return sentence(400, 'The path makes no sense.');
  const found = findFile(asked, prefix, (name) => regularFile(out, name) !== null);
  if (found.kind === 'elsewhere') return redirect(found.status, found.to);
  const isThere = (name: string) => regularFile(out, name) !== null;
  if (found.kind === 'missing')
    return instead(404, pageForMissing(asked.slice(prefix.length), isThere), out, rules);
  const { name } = found;
  const file = regularFile(out, name);
  if (rules.isGone(name)) return instead(410, '410.html', out, rules);
  if (file === null) return instead(404, pageForMissing(name, isThere), out, rules);
  const bytes = readBytes(file);
  const goal = rules.movedTo(name, bytes);
  if (goal !== null) {
    const { pathname, search, hash } = new URL(goal, new URL(ask.target, 'http://localhost'));
    return redirect(301, `${pathname}${search}${hash}`);
  }
  const modified = fileStat(file)?.mtime ?? null;
  return fileAnswer({ name, bytes, modified, cache: rules.cachingOf(name), type: rules.typeOf(name) }, ask);
}

/** The page `name` that the site has for the status. */
function instead(status: 404 | 410, name: string, out: string, rules: HostRules): Answer {
  const file = regularFile(out, name);
  if (file === null) return sentence(status, 'There is no such page.');
  const served = { name, bytes: readBytes(file), modified: null, cache: rules.cachingOf(name) };
  return { ...fileAnswer(served, { headers: {} }), status };
}

/** Where the file lies, or null when there is none that a host would give away: no link, pipe or name with a dot. */
function regularFile(out: string, name: string): string | null {
  if (name.split('/').some((part) => part.startsWith('.'))) return null;
  try {
    const file = path.join(realPath(out), name);
    return isFile(file) && realPath(file) === file ? file : null;
  } catch (cause) {
    if (cause instanceof Error && 'syscall' in cause) return null;
    throw cause;
  }
}
