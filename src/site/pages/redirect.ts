import type { RedirectView } from './file-views.ts';
import { noRoutes, type PageKind, type TargetOf } from './page-kind.ts';
import { select } from './selection.ts';

/** An old address that leads to a new one. */
export const redirectPage: PageKind<TargetOf<'redirect'>, { readonly to: string }, RedirectView> = {
  routes: noRoutes,
  select: ({ to }) => select({ to }),
  view: ({ to }, { addresses }, url) => ({
    kind: 'redirect',
    url,
    href: addresses.href(to),
    canonical: addresses.absolute(to),
  }),
};
