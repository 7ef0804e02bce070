import { type Digest, digestBytes } from '../base/digest.ts';
import { remember } from './remember.ts';
import type { Teaser, View } from './view.ts';

/**
 * Makes the digest of a view: the dependency of its output on the site. Each teaser stands in it by its own digest,
 * made once for all views that share it, since lists and related articles repeat every teaser many times. Views are
 * made by one literal each, so the order of their fields is always the same and JSON tells them apart.
 */
export function viewDigester(): (view: View) => Digest {
  const digestTeaser = remember((teaser: Teaser) => digestBytes(JSON.stringify(teaser)));
  const digestAll = (teasers: readonly Teaser[]) => teasers.map(digestTeaser);
  return (view) => digestBytes(JSON.stringify(withTeasers(view, digestAll)));
}

/** The view with its lists of teasers replaced by what `change` makes of them. */
function withTeasers(view: View, change: (teasers: readonly Teaser[]) => readonly unknown[]): unknown {
  switch (view.kind) {
    case 'article':
      return { ...view, related: change(view.related) };
    case 'month':
      return {
        ...view,
        days: view.days.map(({ id, title, items }) => ({ id, title, items: change(items) })),
      };
    case 'home':
      return {
        ...view,
        top: change(view.top),
        latest: change(view.latest),
        sections: view.sections.map(({ section, items }) => ({ section, items: change(items) })),
      };
    case 'section':
    case 'tag':
    case 'author':
      return { ...view, items: change(view.items) };
    case 'not-found':
      return { ...view, latest: change(view.latest) };
    default:
      return view;
  }
}
