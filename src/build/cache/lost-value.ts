/**
 * What is kept and cannot be read: the text of an article, what was made of a picture, by its source, or what a part of the search
 * index is made of.
 */
export type Lost = { readonly text: string } | { readonly picture: string } | { readonly part: string };

/** Thrown in a thread when what is kept turns out to be missing or damaged. */
export class LostValue extends Error {
  readonly lost: Lost;

  constructor(lost: Lost) {
    super('What was kept cannot be read.');
    this.lost = lost;
  }
}
