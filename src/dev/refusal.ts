import { isIP } from 'node:net';
import { type Answer, type RawRequest, sentence } from './answer.ts';

/**
 * Why a request gets nothing, or null when it may be answered. Another page in the same browser can send requests here
 * and, by pointing its own name at this machine, read the answers; so only names that are this server's are answered,
 * and no other page's scripts (safety R19). Addresses of digits are let through: no name can be made to point elsewhere
 * by them. `host` is the name or address that the server was told to listen on.
 */
export function refusal({ method, headers }: RawRequest, host: string): Answer | null {
  if (method !== 'GET' && method !== 'HEAD') {
    return sentence(405, 'Pages can only be read here.', { Allow: 'GET, HEAD' });
  }
  const written = headers.host ?? '';
  const name = /^(\[[0-9a-f:.]+\]|[a-z0-9_.-]+)(?::\d{1,5})?$/i.exec(written)?.[1];
  if (name === undefined) return sentence(400, 'The name of the host makes no sense.');
  if (!isOurs(name.toLowerCase().replace(/^\[|\]$/g, ''), host.toLowerCase())) {
    return sentence(
      403,
      `This server does not answer for ${name}. Start it with --host ${name} if it should.`,
    );
  }
  if (headers.origin !== undefined && !/^https?:\/\//i.test(headers.origin)) return foreign;
  if (headers.origin?.replace(/^https?:\/\//i, '').toLowerCase() === written.toLowerCase()) return null;
  return headers.origin === undefined ? null : foreign;
}

const foreign = sentence(403, 'This server does not answer the scripts of other sites.');

function isOurs(name: string, host: string): boolean {
  return name === 'localhost' || name.endsWith('.localhost') || name === host || isIP(name) !== 0;
}
