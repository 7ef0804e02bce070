import type { TextView } from './file-views.ts';
import { noRoutes, type PageKind, type TargetOf } from './page-kind.ts';
import { select } from './selection.ts';

/** A file whose text the build has put together. */
export const textFile: PageKind<TargetOf<'text'>, { readonly text: string }, TextView> = {
  routes: noRoutes,
  select: ({ text }) => select({ text }),
  view: ({ text }, _, url) => ({ kind: 'text', url, text }),
};
