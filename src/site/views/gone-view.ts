import type { GoneView } from '../view.ts';
import { toFrame } from './frame.ts';
import { linkToHome } from './links.ts';
import { say } from './say.ts';
import type { ViewContext } from './view-context.ts';

/** Nothing on a tombstone moves: it stays as it is for ever. */
export function toGoneView(url: string, context: ViewContext): GoneView {
  const { locale } = context.site;
  const matter = {
    title: say(locale, 'gone'),
    description: say(locale, 'goneText'),
    index: false,
    breadcrumb: [linkToHome(context)],
    feedOf: null,
  };
  return { kind: 'gone', ...toFrame(url, matter, context) };
}
