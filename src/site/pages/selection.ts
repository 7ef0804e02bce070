/**
 * What a page is made from, named without making it. A selection is plain, small and made without reading anything; a view
 * is made from the selection alone, so a page cannot show what its selection does not name, and the digest of the selection
 * tells whether the page can have changed.
 */

import type { FileFacts } from '../../articles/files/file-facts.ts';
import type { ArticleType } from '../../articles/front-matter/kind/article-type.ts';
import { type Digest, digestBytes } from '../../base/digest.ts';
import type { Moment } from '../../base/time/moment.ts';
import type { Mark } from '../order/mark.ts';
import type { SitePicture } from '../order/pictures/picture.ts';
import type { Translation } from '../order/versions/translations.ts';

/** One thing that a page shows, by a name that is unique in the site, with the other things that are shown with it. */
export interface SelectionEntry {
  readonly name: string;
  readonly needs: readonly SelectionEntry[];
  /** Equal for equal values with equal needs, and made without JSON where that is quicker: what each build compares of all pages. */
  readonly fingerprint: string;
  /** The value: one of the types below, by the kind that begins the name. */
  readonly json: string;
  /** Of all of this. */
  readonly digest: Digest;
}

/** An article as lists show it: `teaser:<key>`. */
export interface SelectedTeaser {
  readonly key: string;
  /** Path of its file below the content folder, by which its metadata is found. */
  readonly source: string;
  /** Names all that may be shown of it besides its body. */
  readonly shown: Digest;
  readonly url: string;
  readonly mark: Mark;
  readonly title: string;
  /** The tag of the language of its text. */
  readonly language: string;
  readonly kicker: string | null;
  readonly type: ArticleType;
  readonly date: Moment;
  /** Key of the group, which is selected too, as everything that is named here. */
  readonly section: string | null;
  /** The picture that stands for it, as in holes. */
  readonly picture: string | null;
}

/** An article as its own page and feeds show it. */
export type SelectedArticle = SelectedTeaser & SelectedMore;

/** What these show besides what lists do: `article:<key>`, which needs `teaser:<key>`. */
export interface SelectedMore {
  /** Its name in feeds. */
  readonly id: string;
  readonly tags: readonly string[];
  readonly series: string | null;
  readonly authors: readonly string[];
  /** What is printed of them, in the same order. */
  readonly bylines: readonly string[];
  /** Address of its drawn card. */
  readonly card: string | null;
}

/** A section, tag, series or author as others name it: `section:<key>`, `tag:<key>`, `series:<key>`, `author:<key>`. */
export interface SelectedGroup {
  readonly key: string;
  readonly title: string;
  readonly url: string;
  /** What an author does. */
  readonly role: string | null;
  /** Of a section in another one, that one. */
  readonly above?: { readonly title: string; readonly url: string };
}

/** A file that is published: `file:<path as in holes>`. */
export interface SelectedFile {
  readonly facts: FileFacts;
  /** What is made of it. */
  readonly picture: Omit<SitePicture, 'facts'> | null;
}

/** `own` is what only this kind of page asks: plain JSON, numbers, titles and the keys of the entries in their order. */
export interface Selection<Own = unknown> {
  readonly own: Own;
  readonly entries: readonly SelectionEntry[];
  /** Keys of the articles whose bodies the page prints, in that order. */
  readonly bodies: readonly string[];
  /** The versions of the page in the languages of the site, itself among them; not there where it has no other. */
  readonly translations?: readonly Translation[];
}

export function select<Own>(
  own: Own,
  entries: readonly (SelectionEntry | null)[] = [],
  bodies: readonly string[] = [],
): Selection<Own> {
  return { own, entries: entries.filter((entry) => entry !== null), bodies };
}

/** An entry that its digest names. */
export function toEntry(
  name: string,
  value: unknown,
  needs: readonly (SelectionEntry | null)[] = [],
): SelectionEntry {
  return new NamedEntry(name, value, needs.filter(isNamed), null);
}

/** An entry whose value is told by `stamps`: few pages of a build are written, so few values are ever needed in JSON. */
export function toStampedEntry(
  name: string,
  value: unknown,
  needs: readonly (SelectionEntry | null)[],
  stamps: readonly (string | number | null)[],
): SelectionEntry {
  const needed = needs.filter(isNamed);
  let told = name;
  for (const stamp of stamps) told += `\n${stamp ?? ''}`;
  for (const need of needed) told += `\n${need.fingerprint}`;
  return new NamedEntry(name, value, needed, digestBytes(told));
}

class NamedEntry implements SelectionEntry {
  readonly name: string;
  readonly needs: readonly SelectionEntry[];
  readonly #value: unknown;
  readonly #fingerprint: string | null;
  #json: string | null = null;
  #digest: Digest | null = null;

  constructor(name: string, value: unknown, needs: readonly SelectionEntry[], fingerprint: string | null) {
    this.name = name;
    this.needs = needs;
    this.#value = value;
    this.#fingerprint = fingerprint;
  }

  get fingerprint(): string {
    return this.#fingerprint ?? this.digest;
  }

  get json(): string {
    this.#json ??= JSON.stringify(this.#value);
    return this.#json;
  }

  get digest(): Digest {
    this.#digest ??= this.#digestOfAll();
    return this.#digest;
  }

  #digestOfAll(): Digest {
    let text = `${this.name}\n${this.json}`;
    for (const { digest } of this.needs) text += `\n${digest}`;
    return digestBytes(text);
  }
}

function isNamed(entry: SelectionEntry | null): entry is SelectionEntry {
  return entry !== null;
}

/** Names all of a selection for the page at an address; `settings` is the digest of what every view may read. */
export function selectionDigest(
  url: string,
  { own, entries, translations }: Selection,
  settings: Digest,
): Digest {
  let text = `${settings}\n${url}\n${JSON.stringify(own)}`;
  for (const { fingerprint } of entries) text += `\n${fingerprint}`;
  if (translations !== undefined) text += `\n${JSON.stringify(translations)}`;
  return digestBytes(text);
}
