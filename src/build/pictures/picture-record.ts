import type { Digest } from '../../base/digest.ts';
import type { PictureLook } from '../../pictures/look.ts';
import type { PictureMetadata } from '../../pictures/read-metadata.ts';

/** What is kept of a picture: how it looks, and which files were made of it. */
export interface PictureRecord {
  /** Of its bytes and of how files are made of it. */
  readonly digest: Digest;
  /** The settings that decide how it is looked at. */
  readonly resize: boolean;
  readonly look: PictureLook;
  readonly personal: PictureMetadata['personal'];
  /** What was taken out of a drawing. */
  readonly removed: readonly string[];
  readonly made: readonly MadeFile[];
}

/** A file of the folder of pictures. */
export type MadeFile = readonly [suffix: string, digest: Digest, bytes: number];

/** The file, below the folder of pictures, of a rendition of a picture with that digest. */
export function madeFile(digest: Digest, suffix: string): string {
  const name = Buffer.from(digest, 'base64url').toString('hex').slice(0, 40);
  return `${name.slice(0, 2)}/${name.slice(2)}${suffix}`;
}
