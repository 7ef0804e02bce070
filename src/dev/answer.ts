import type { IncomingHttpHeaders } from 'node:http';
import type { Translate } from '../messages/translator.ts';

/** A request as it came in: nothing in it has been checked. */
export interface RawRequest {
  readonly method: string;
  /** What stands after the method: most often a path with a query, still encoded. */
  readonly target: string;
  readonly headers: IncomingHttpHeaders;
}

/** What goes back: bytes, or a connection that stays open for events. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string | OpenStream;
}

export type OpenStream = (connection: Connection) => void;

/** A response that goes on until the reader leaves or the server closes. */
export interface Connection {
  readonly write: (text: string) => void;
  readonly onClose: (listener: () => void) => void;
}

/** One sentence for whoever reads it in a terminal or a browser. */
export function sentence(status: number, text: string, headers: Answer['headers'] = {}): Answer {
  const plain = { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' };
  return { status, headers: { ...plain, ...headers }, body: `${text}\n` };
}

/** The answer in the language of `say`, when it is a sentence: files are bytes, and pages are no plain text. */
export function spoken(answer: Answer, say: Translate): Answer {
  const { body, headers } = answer;
  const isSentence = typeof body === 'string' && headers['Content-Type']?.startsWith('text/plain');
  return isSentence ? { ...answer, body: `${say(body.trimEnd())}\n` } : answer;
}

/** `to` is an encoded path. No browser may remember it: another site may be served here tomorrow. */
export function redirect(status: 301 | 302, to: string): Answer {
  return sentence(status, `See ${to}.`, { Location: to, 'Cache-Control': 'no-cache' });
}
