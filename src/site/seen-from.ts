/**
 * Relative sites. The same link is another text on pages of another depth, but teasers and the shell are made once for all
 * pages. So in their addresses a mark stands for the top of the site, and the page that prints them says what it is.
 */

import { defaultUrl } from './default-url.ts';
import { goneUrl } from './old-addresses.ts';
import type { Shell } from './shell-view.ts';
import type { View } from './view.ts';

/** A noncharacter, which no text of a site can hold: `cleanText` removes it. */
export const topMark = '\ufdd2';

/** The value with the top of the site as it is seen from where the view stands. */
export function seenFrom<T>(value: T, view: View, { site }: Shell): T {
  const place = view.kind === 'compressed' ? view.of : view;
  const top =
    isAnywhere(place) && site.canonical !== defaultUrl ? site.canonical : '../'.repeat(depth(place.url));
  return JSON.parse(JSON.stringify(value).replaceAll(topMark, top));
}

/** Servers show these pages in place of any other, at any depth, so only whole addresses lead on from them (R11.2). */
function isAnywhere({ kind, url }: View): boolean {
  return kind === 'not-found' || url === goneUrl;
}

function depth(url: string): number {
  return url.split('/').length - 2;
}
