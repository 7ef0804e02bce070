import { type Fragment, fillHoles } from '../articles/markdown/fragment/fragment.ts';
import { escapeHtml } from '../base/text/escape.ts';

/**
 * A body as feeds may carry it: every address absolute (R2.4), nothing that runs or styles (R2.5). What is to be changed
 * was noted in the tree when the body was written. `base` is the absolute address of the article's page.
 */
export function feedHtml(fragment: Fragment, values: readonly string[], base: string): string {
  const edits = fragment.feed.map(([from, to, address]) => {
    return [from, to, address === null ? '' : escapeHtml(absolute(address, base))] as const;
  });
  return fillHoles(fragment, values, edits);
}

/** As it is when no address can be made of it. */
function absolute(written: string, base: string): string {
  return URL.canParse(written, base) ? new URL(written, base).href : written;
}
