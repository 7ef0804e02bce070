import type { Route, Target } from '../addresses/route.ts';
import type { Site } from '../order/site.ts';
import type { ViewContext } from './parts/view-context.ts';
import type { Selection } from './selection.ts';
import type { Selector } from './selector.ts';
import type { View } from './view.ts';

/** A kind of page or other file that a site publishes: where it stands, what it is made from, and what it shows. */
export interface PageKind<T extends Target, Own, V extends View> {
  /** Whether a site has it once for all its languages, and is asked for its routes as a whole. */
  readonly once?: true;
  /** The addresses that it has in a site; those of some kinds are asked for by others, as redirects by articles. */
  readonly routes: (site: Site) => readonly Route[];
  /** What stands at one of them. Throws a TypeError when nothing of the site stands there. */
  readonly select: (target: T, selector: Selector) => Selection<Own>;
  /** Made in any thread, of nothing but `own` of the selection and of the entries, which are in the context. */
  readonly view: (own: Own, context: ViewContext, url: string) => V;
}

/** The target of a kind. */
export type TargetOf<Kind extends Target['kind']> = Extract<Target, { readonly kind: Kind }>;

/** What a selector found; a TypeError when the route was planned for another site. */
export function found<T>(value: T | null | undefined, what: string): T {
  if (value === undefined || value === null) throw new TypeError(`The site has no ${what}.`);
  return value;
}

export function noRoutes(): readonly Route[] {
  return [];
}
