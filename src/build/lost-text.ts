/** A text of an article was kept, but turns out to be missing or damaged. */
export class LostText extends Error {
  /** Key or path. */
  readonly article: string;

  constructor(article: string) {
    super(`What was kept of "${article}" cannot be read.`);
    this.article = article;
  }
}
