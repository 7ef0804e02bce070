/** Parts of views: the files of which a page chooses one. */

/** A picture, or a part of it: for a `picture` element. */
export interface PictureShape {
  /** The file that every browser shows. */
  readonly href: string;
  readonly width: number;
  readonly height: number;
  /** The same in other sizes and formats, the best first. */
  readonly sources: readonly PictureSource[];
}

export interface PictureSource {
  /** Media type. */
  readonly type: string;
  readonly srcset: string;
}

export interface PictureCrop {
  readonly canonical: string;
  /** Media type. */
  readonly type: string;
  readonly width: number;
  readonly height: number;
}
