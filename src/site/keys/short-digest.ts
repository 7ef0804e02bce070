import type { Digest } from '../../base/digest.ts';

/** The first eight hexadecimal digits of a digest: for names, where base64url's two letter cases could collide. */
export function shortDigest(digest: Digest): string {
  return Buffer.from(digest, 'base64url').toString('hex').slice(0, 8);
}
