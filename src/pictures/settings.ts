/** What a site decides about its pictures. */
export interface PictureSettings {
  /** Make sizes and crops of pictures; else they are published as they are, metadata included. */
  readonly resize: boolean;
  /** Pixels across in which pictures are published, from the smallest; never more than a picture has. */
  readonly widths: readonly number[];
  /** AVIF beside WebP: smaller files that take far longer to make. */
  readonly avif: boolean;
  /** Links and attachments that name a picture lead to the file itself, metadata included. */
  readonly originals: boolean;
  /** How wide pictures of the body are shown: the attribute `sizes`, which belongs to the theme's style sheet. */
  readonly sizes: string;
  /** Safety R10. */
  readonly maxBytes: number;
  readonly maxPixels: number;
}

export const defaultPictures: PictureSettings = {
  resize: true,
  widths: [480, 960, 1280, 1600],
  avif: false,
  originals: false,
  sizes: '(min-width: 44rem) 41rem, calc(100vw - 2rem)',
  maxBytes: 50_000_000,
  maxPixels: 100_000_000,
};
