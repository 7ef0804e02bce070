/** What pages need to know of a picture besides where its files are: a function of its bytes alone. */
export interface PictureLook {
  readonly kind: PictureKind;
  /** Pixels as the picture is seen (orientation applied). */
  readonly width: number;
  readonly height: number;
  /** Whether something behind it would show. */
  readonly alpha: boolean;
  /** More than one when it moves. */
  readonly frames: number;
  /** The commonest colour, each part from 0 to 255; null when it lets the page show through, or nobody looked. */
  readonly colour: readonly [red: number, green: number, blue: number] | null;
  readonly texts: PictureTexts;
  /** As in `PictureMetadata`. */
  readonly artist: string | null;
}

export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'svg';

/** What the file itself says to readers (IPTC, XMP, EXIF), each on one line; null where it says nothing. */
export interface PictureTexts {
  readonly caption: string | null;
  readonly alt: string | null;
  readonly credit: string | null;
}

export const noTexts: PictureTexts = { caption: null, alt: null, credit: null };

/** Kinds of pictures that every browser shows, by media type. */
export const pictureKinds: ReadonlyMap<string, PictureKind> = new Map([
  ['image/jpeg', 'jpeg'],
  ['image/png', 'png'],
  ['image/gif', 'gif'],
  ['image/webp', 'webp'],
  ['image/avif', 'avif'],
  ['image/svg+xml', 'svg'],
]);
