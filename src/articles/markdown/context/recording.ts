/** A film or a sound of an article, as lists, feeds and search engines are told of it. */
export interface Recording {
  readonly kind: 'video' | 'audio';
  /** Path as in holes, or an absolute http(s) address when `remote`: of the file, or of the page that shows it elsewhere. */
  readonly src: string;
  readonly remote: boolean;
  /** Address of the frame in which another site shows it; null for a file. */
  readonly frame: string | null;
  /** The caption, else the alternative text; null when nobody wrote one. */
  readonly title: string | null;
  /** The picture that stands for it, as `Figure.src`; null without one. */
  readonly poster: string | null;
}
