/** A picture of an article with what the reader is told about it. */
export interface Figure {
  /** Path for the holes `file:`, `width:` and `height:`, or an absolute http(s) address when `remote`. */
  readonly src: string;
  readonly remote: boolean;
  /** Position among the numbered figures from 1; null when figures are not numbered. */
  readonly number: number | null;
  /** With the number as printed, e.g. `Hình 1: `; `''` when not numbered. */
  readonly label: string;
  /** Without label. Plain text. */
  readonly caption: string | null;
  readonly alt: string;
  readonly credit: string | null;
}
