import path from 'node:path';
import { fileStat, isFile, readBytes, realPath } from '../base/files.ts';
import { type Answer, type RawRequest, redirect, sentence } from './answer.ts';
import { fileAnswer } from './file-answer.ts';
import { findFile } from './find-file.ts';
import { type Listening, listen } from './listen.ts';
import { refusal } from './refusal.ts';
import { requestPath } from './request-path.ts';

export interface PreviewOptions {
  /** Absolute path of the folder that a build wrote. */
  readonly out: string;
  /** Path of the site's address, with `/` at both ends. */
  readonly sitePath: string;
  /** What the host sends with every answer. */
  readonly headers: Readonly<Record<string, string>>;
  readonly host: string;
  readonly port: number;
  readonly onFault: (cause: unknown) => void;
}

/** Serves a finished site as a host would: below its path, with its page for missing pages and its caching. */
export async function preview({ out, sitePath, headers, ...options }: PreviewOptions): Promise<Listening> {
  const prefix = decodeURI(sitePath).slice(1);
  const served = await listen({
    ...options,
    answer: (ask) => refusal(ask, options.host) ?? withHeaders(headers, answerFrom(out, prefix, ask)),
  });
  return { ...served, url: new URL(sitePath, served.url).href };
}

function withHeaders(headers: PreviewOptions['headers'], answer: Answer): Answer {
  return { ...answer, headers: { ...headers, ...answer.headers } };
}

function answerFrom(out: string, prefix: string, ask: RawRequest): Answer {
  const asked = requestPath(ask.target);
  if (asked === null) return sentence(400, 'The path makes no sense.');
  const found = findFile(asked, prefix, (name) => regularFile(out, name) !== null);
  if (found.kind === 'elsewhere') return redirect(found.status, found.to);
  const name = found.kind === 'file' ? found.name : '404.html';
  const file = regularFile(out, name);
  if (file === null) return sentence(404, 'There is no such page.');
  const served = {
    name,
    bytes: readBytes(file),
    modified: fileStat(file)?.mtime ?? null,
    cache: caching(name),
  };
  if (found.kind === 'file') return fileAnswer(served, ask);
  return { ...fileAnswer({ ...served, modified: null }, { headers: {} }), status: 404 };
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

/** Names that hold a digest never stand for other bytes (R11.4); all else is asked for anew. */
function caching(name: string): string {
  return /^(?:assets|media)\/.*-[0-9a-f]{8}(?:\.[^/]*)?$/.test(name)
    ? 'public, max-age=31536000, immutable'
    : 'public, max-age=0, must-revalidate';
}
