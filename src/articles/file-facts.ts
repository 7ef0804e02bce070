/** What pages need to know of a published file that an article names. */
export interface FileFacts {
  /** Path from the site's root on disk, e.g. `content/kinh-te/a/x.jpg`. */
  readonly file: string;
  readonly bytes: number;
  readonly digest: string;
  readonly mediaType: string;
  /** Pixels as the picture is seen (orientation applied); null when the file is no picture. */
  readonly size: { readonly width: number; readonly height: number } | null;
}
