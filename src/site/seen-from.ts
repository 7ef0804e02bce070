/**
 * Relative sites. The same link is another text on pages of another depth, but teasers and the shell are made once for all
 * pages. So in their addresses a mark stands for the top of the site, and the page that prints them says what it is.
 */

import { defaultUrl } from './default-url.ts';
import type { Shell, View } from './view.ts';

/** A noncharacter, which no text of a site can hold: `cleanText` removes it. */
export const topMark = '\ufdd2';

/** The value with the top of the site as it is seen from where the view stands. */
export function seenFrom<T>(value: T, view: View, { site }: Shell): T {
  const top =
    isAnywhere(view) && site.canonical !== defaultUrl ? site.canonical : '../'.repeat(depth(view.url));
  return JSON.parse(JSON.stringify(value).replaceAll(topMark, top));
}

/** Servers show this page in place of any other, at any depth, so only whole addresses lead on from it (R11.2). */
function isAnywhere({ kind }: View): boolean {
  return kind === 'not-found';
}

function depth(url: string): number {
  return url.split('/').length - 2;
}
