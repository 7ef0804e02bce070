import { cardSize, cardUrl } from '../addresses/cards.ts';
import { toRoute } from '../addresses/to-route.ts';
import type { CardView } from './file-views.ts';
import { found, type PageKind, type TargetOf } from './page-kind.ts';
import type { ViewContext } from './parts/view-context.ts';
import { select } from './selection.ts';
import type { LogoView } from './view-parts.ts';

/** The picture that is drawn for an article which has none. */
export const cardPicture: PageKind<TargetOf<'card'>, { readonly headline: string }, CardView> = {
  routes: (site) =>
    site.pages.flatMap((article) => {
      const url = cardUrl(article, site);
      const { key, file } = article.summary;
      return url === null ? [] : [toRoute(url, `the card of ${file}`, { kind: 'card', key }, site)];
    }),
  select: ({ key }, { site }) =>
    select({ headline: found(site.byKey.get(key), `article ${key}`).summary.title }),
  view: ({ headline }, { config }, url) => {
    const { title, organization, cards } = config;
    const masthead = [...organization, title];
    return { kind: 'card', url, ...cardSize, headline, masthead, font: cards ?? '' };
  },
};

/** The card at an address as its article's page names it. */
export function linkToCard(url: string | null, { addresses }: ViewContext): LogoView | null {
  return url === null ? null : { canonical: addresses.absolute(url), type: 'image/png', ...cardSize };
}
