import type { NotFoundView } from '../view.ts';
import { toFrame } from './frame.ts';
import { linkToHome } from './links.ts';
import { say } from './say.ts';
import { newestTeasers } from './teaser.ts';
import type { ViewContext } from './view-context.ts';

const mostLatest = 5;

export function toNotFoundView(url: string, context: ViewContext): NotFoundView {
  const { locale, articles } = context.site;
  const matter = {
    title: say(locale, 'notFound'),
    description: say(locale, 'notFoundText'),
    index: false,
    breadcrumb: [linkToHome(context)],
    feedOf: null,
  };
  return {
    kind: 'not-found',
    latest: newestTeasers(articles, mostLatest, context),
    ...toFrame(url, matter, context),
  };
}
