import { escapeHtml } from '../../../base/text/escape.ts';

/**
 * HTML with holes. An article's body is a pure function of its source, but the addresses it names (other articles,
 * pictures) and the sizes of its pictures belong to the site. So a body keeps a hole for each, and the page that
 * prints it fills the holes from its view.
 *
 * The places of holes stand beside the HTML and never in it, so no text of an article can be taken for one.
 */
export interface Fragment {
  readonly html: string;
  /** What holes ask for, each once, in the order in which they stand there first. */
  readonly holes: readonly Hole[];
  /** In order. */
  readonly places: readonly HolePlace[];
  /** In order, none within another. */
  readonly feed: readonly FeedEdit[];
}

/** How many characters of the HTML stand before the hole, and the index of what it asks for. */
export type HolePlace = readonly [at: number, hole: number];

/**
 * What feeds carry otherwise: in place of the characters of the HTML between `from` and `to` stands that address as it
 * is seen from the article's page, or nothing when it is null.
 */
export type FeedEdit = readonly [from: number, to: number, address: string | null];

/**
 * What a hole asks for. `article:<key>` the address of an article by `Meta.key`; `file:<path>` the address of a
 * published file; `page:<path>` the address of any page of this site by its URL path, which begins with `/`. A fragment
 * or query stands in the HTML after the hole.
 *
 * Of a picture: `picture:<path>` the address of the file that every browser shows, `width:<path>` and `height:<path>`
 * its pixels, `tone:<path>` classes for its place while it loads, `sources:<path>` elements `source` with its other
 * sizes and formats, `alt:<path>` the alternative text that the file itself bears; `figcaption:<index>` the caption of
 * the figure in that place of `Body.figures`, when the file may know more of it than the article; `facts:<path>` what kind of
 * file it is, how large, and of how many pages.
 *
 * `slot:middle` what the site wants in the middle of a text: elements that pages alone print.
 *
 * Paths are below the content folder or, with a leading `/`, from the top, decoded and in NFC.
 */
export type Hole = `${HoleKind}:${string}`;

export type HoleKind = 'article' | 'file' | 'page' | PictureHole | 'figcaption' | 'facts' | 'slot';

/** What a hole asks of the picture at a path. */
export type PictureHole = 'picture' | 'width' | 'height' | 'tone' | 'sources' | 'alt';

/** Filled with elements; all others stand in attributes, and are filled with text. */
const ofElements = /^(?:sources|figcaption|slot):/;

/**
 * The HTML with its holes filled: `values` has one for each of `holes`, of which texts are escaped here. `edits` put other
 * HTML in place of parts of it. Throws a TypeError when there are fewer values: the view was not made for it.
 */
export function fillHoles(
  { html, holes, places }: Fragment,
  values: readonly string[],
  edits: readonly (readonly [from: number, to: number, html: string])[] = [],
): string {
  const written = holes.map((hole, index) => {
    const value = values[index];
    if (value === undefined) throw new TypeError(`No value for the hole "${hole}".`);
    return ofElements.test(hole) ? value : escapeHtml(value);
  });
  let filled = '';
  let end = 0;
  let next = 0;
  const fillUpTo = (place: number) => {
    for (let hole = places[next]; hole !== undefined && hole[0] <= place; hole = places[++next]) {
      filled += html.slice(end, hole[0]) + written[hole[1]];
      end = hole[0];
    }
    filled += html.slice(end, place);
  };
  for (const [from, to, other] of edits) {
    fillUpTo(from);
    filled += other;
    end = to;
    while ((places[next]?.[0] ?? to) < to) next += 1;
  }
  fillUpTo(html.length);
  return filled;
}
