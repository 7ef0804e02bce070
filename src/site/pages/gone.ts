import { noRoutes, type PageKind, type TargetOf } from './page-kind.ts';
import { toFrame } from './parts/frame.ts';
import { linkToHome } from './parts/links.ts';
import { say } from './parts/say.ts';
import { select } from './selection.ts';
import type { GoneView } from './view.ts';

/** A tombstone. Nothing on it moves: it stays as it is for ever. */
export const gonePage: PageKind<TargetOf<'gone'>, null, GoneView> = {
  routes: noRoutes,
  select: () => select(null),
  view: (_, context, url) => {
    const { locale } = context;
    const matter = {
      title: say(locale, 'gone'),
      description: say(locale, 'goneText'),
      index: false,
      breadcrumb: [linkToHome(context)],
      feedOf: null,
    };
    return { kind: 'gone', ...toFrame(url, matter, context) };
  },
};
