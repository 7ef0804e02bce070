import type { FileFacts } from '../../../articles/files/file-facts.ts';
import type { Digest } from '../../../base/digest.ts';
import type { PictureLook } from '../../../pictures/look.ts';
import type { PictureUses, Rendition } from '../../../pictures/plan-renditions.ts';

/** A picture that the site shows, with the files that were made of it. */
export interface SitePicture {
  readonly facts: FileFacts;
  readonly uses: PictureUses;
  readonly look: PictureLook;
  /** Of its bytes and of how the files are made: a part of their names. */
  readonly digest: Digest;
  readonly renditions: readonly MadeRendition[];
}

export interface MadeRendition extends Rendition {
  /** Of the bytes of the file. */
  readonly digest: Digest;
  readonly bytes: number;
}

/** Pictures by `FileFacts.file`. One that is not here is published as it is. */
export type Pictures = ReadonlyMap<string, SitePicture>;
