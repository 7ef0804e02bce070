import { fromUtf8, toUtf8 } from '../base/utf8.ts';

/**
 * HTML with holes. An article's body is a pure function of its source, but the addresses it names (other articles,
 * pictures) and the sizes of its pictures belong to the site. So a body keeps a hole for each, and the page that
 * prints it fills the holes from its view.
 *
 * A fragment alternates: HTML, hole, HTML, hole, …, HTML (always an odd number of strings).
 */
export type Fragment = readonly string[];

/**
 * What a hole asks for. `article:<key>` the address of an article by `Meta.key`; `file:<path>` the address of a
 * published file; `page:<path>` the address of any page of this site by its URL path, which begins with `/`. A fragment
 * or query stands in the HTML after the hole.
 *
 * Of a picture: `picture:<path>` the address of the file that every browser shows, `width:<path>` and `height:<path>`
 * its pixels, `tone:<path>` classes for its place while it loads, `sources:<path>` elements `source` with its other
 * sizes and formats, `alt:<path>` the alternative text that the file itself bears; `figcaption:<index>` the caption of
 * the figure in that place of `Body.figures`, when the file may know more of it than the article.
 *
 * Paths are below the content folder or, with a leading `/`, from the top, decoded and in NFC.
 */
export type Hole = `${HoleKind}:${string}`;

export type HoleKind = 'article' | 'file' | 'page' | PictureHole | 'figcaption';

/** What a hole asks of the picture at a path. */
export type PictureHole = 'picture' | 'width' | 'height' | 'tone' | 'sources' | 'alt';

const open = '\ufdd0';
const close = '\ufdd1';
const marks = /[\ufdd0\ufdd1]/g;

/** The hole as a mark inside an attribute of a tree, to be cut out after serialising. Content can never hold it:
 * U+FDD0 and U+FDD1 are no characters, and `cleanText` removes them. */
export function holeMark(hole: Hole): string {
  return `${open}${encodeURIComponent(hole)}${close}`;
}

/** Serialised HTML with hole marks, cut into a fragment. */
export function cutHoles(html: string): Fragment {
  return html.split(marks).map((part, index) => (index % 2 === 1 ? decodeURIComponent(part) : part));
}

/** The holes of a fragment in order, each once. */
export function holesOf(fragment: Fragment): Hole[] {
  return [...new Set(fragment.filter((_, index) => index % 2 === 1))] as Hole[];
}

/** The bytes in which a fragment is kept, and the fragment in them. */
export function encodeFragment(fragment: Fragment): Uint8Array {
  return toUtf8(fragment.join(open));
}

export function decodeFragment(bytes: Uint8Array): Fragment {
  return fromUtf8(bytes).split(open);
}

/**
 * The HTML with its holes filled: `values` has one for each, in the order in which they stand there first. Throws a
 * TypeError when there are fewer: the view was not made for it.
 */
export function fillHoles(fragment: Fragment, values: readonly string[]): string {
  const [first = '', ...others] = fragment;
  const holes: string[] = [];
  let html = first;
  for (let index = 0; index + 1 < others.length; index += 2) {
    const hole = others[index] ?? '';
    let place = holes.indexOf(hole);
    if (place < 0) place = holes.push(hole) - 1;
    const value = values[place];
    if (value === undefined) throw new TypeError(`No value for the hole "${hole}".`);
    html += value + others[index + 1];
  }
  return html;
}
