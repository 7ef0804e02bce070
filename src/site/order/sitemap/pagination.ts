/** Lists are numbered from the oldest article, so that a page that is full never changes again (R12.1). */

/** Part of a list from the oldest to the newest, as for `slice`. */
interface Range {
  readonly from: number;
  readonly to: number;
}

interface Pagination {
  /** The newest `perPage` to `2 * perPage - 1` articles; all of them while there are fewer. */
  readonly front: Range;
  /** From page 1, which has the oldest. Together with the front they hold every article once. */
  readonly pages: readonly (Range & { readonly number: number })[];
}

/** How a list of `count` articles is cut into its front and its numbered pages. */
export function paginate(count: number, perPage: number): Pagination {
  const pages = pageCount(count, perPage);
  return {
    front: { from: pages * perPage, to: count },
    pages: Array.from({ length: pages }, (_, index) => ({
      number: index + 1,
      ...pageRange(index + 1, perPage),
    })),
  };
}

/** How many numbered pages a list has: those that are complete and not on the front. */
export function pageCount(count: number, perPage: number): number {
  return Math.max(0, Math.floor(count / perPage) - 1);
}

/** What stands on the numbered page. */
export function pageRange(number: number, perPage: number): Range {
  return { from: (number - 1) * perPage, to: number * perPage };
}

/** Address of a numbered page: `/kinh-te/` gives `/kinh-te/trang/3/`; `word` is the locale's word for a page. */
export function pageUrl(front: string, word: string, number: number): string {
  return `${front}${word}/${number}/`;
}
