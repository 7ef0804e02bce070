import { toRoute } from '../addresses/to-route.ts';
import { pluginOrigin } from '../order/plugged.ts';
import type { TextView } from './file-views.ts';
import type { PageKind, TargetOf } from './page-kind.ts';
import { select } from './selection.ts';

/** A file whose text the build has put together; the routes are those of plugins. */
export const textFile: PageKind<TargetOf<'text'>, { readonly text: string }, TextView> = {
  routes: (site) =>
    site.plugged.outputs.map((output) =>
      toRoute(output.url, pluginOrigin(output), { kind: 'text', text: output.text }, site),
    ),
  select: ({ text }) => select({ text }),
  view: ({ text }, _, url) => ({ kind: 'text', url, text }),
};
