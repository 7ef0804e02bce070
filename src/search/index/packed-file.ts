import { deflateRawSync } from 'node:zlib';
import { digestBytes } from '../../base/digest.ts';

/** A file of the index: bytes of the way that browsers unpack by themselves (`deflate-raw`). */
export interface IndexFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The bytes packed, under a name that their content decides. `place` keeps files of two segments apart, even equal ones:
 * each file has one owner.
 */
export function packedFile(content: Uint8Array | string, place: string): IndexFile {
  const bytes = deflateRawSync(content);
  const digest = digestBytes(Buffer.concat([Buffer.from(`${place}\0`), Buffer.from(content)]));
  // Half of 24 signs that no letter case tells apart: chance makes two of 20,000 names equal once in a million sites.
  return { name: Buffer.from(digest, 'base64url').toString('hex').slice(0, 12), bytes };
}
