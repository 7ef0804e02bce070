/** What a source holds, before anything of it is written. */

/** A document to be: where it came from, where it is to stand, and what it says. */
export interface Brought {
  /** As people know it: a path, or an item of a file. */
  readonly from: string;
  /** `group` is the text of a section, a tag or a series; an article may be a page. */
  readonly kind: 'article' | 'author' | 'group';
  /** Below the site's folder. */
  readonly path: string;
  readonly fields: Readonly<Record<string, unknown>>;
  readonly body: string;
  readonly files: readonly BroughtFile[];
  readonly notes: readonly Note[];
}

/** A file that goes with it; `path` as in `Brought`. */
export interface BroughtFile {
  readonly path: string;
  readonly content: { readonly disk: string } | { readonly bytes: Uint8Array | string };
}

/** A guess, with how sure it is; or what could not be carried over. */
export interface Note {
  readonly kind: 'guess' | 'left';
  /** The same for all notes of one sort, so that they can be counted. */
  readonly what: string;
  readonly detail: string;
  readonly from: string;
  /** From 1; null when it is no line of a text. */
  readonly line: number | null;
  readonly sure: Confidence | null;
}

export type Confidence = 'sure' | 'likely' | 'unsure';

/** What the settings of a new site may begin with. */
export interface BroughtSite {
  readonly title?: string;
  readonly organization?: readonly string[];
  readonly description?: string;
  readonly url?: string;
  readonly language?: string;
  readonly timezone?: string;
  readonly sections?: Readonly<Record<string, string>>;
}

/** A step of reading a source. */
export type ImportStep =
  | { readonly document: Brought }
  | { readonly file: BroughtFile }
  | { readonly site: BroughtSite }
  | { readonly note: Note };

/** What reading may depend on besides the source. */
export interface ImportSettings {
  /** The content folder seen from the site's root. */
  readonly content: string;
  readonly timezone: string;
}

export function guess(from: string, what: string, detail: string, sure: Confidence): Note {
  return { kind: 'guess', what, detail, from, line: null, sure };
}

export function left(from: string, what: string, detail: string, line: number | null = null): Note {
  return { kind: 'left', what, detail, from, line, sure: null };
}

/** What a note says of an old address that leads to another article already. */
export const takenAddress = 'old address that another article has';
