import { cardSize, cardUrl } from '../cards.ts';
import type { CardView } from '../machine-view.ts';
import type { SiteArticle } from '../site.ts';
import type { LogoView } from '../view-parts.ts';
import type { ViewContext } from './view-context.ts';

/** What stands on the card of an article. */
export function toCardView({ card }: SiteArticle, url: string, { site }: ViewContext): CardView {
  const { title, organization, cards } = site.config;
  const masthead = [...organization, title];
  return { kind: 'card', url, ...cardSize, headline: card.title, masthead, font: cards ?? '' };
}

/** The card as its article's page names it. */
export function linkToCard(article: SiteArticle, { site, addresses }: ViewContext): LogoView | null {
  const url = cardUrl(article, site);
  return url === null ? null : { canonical: addresses.absolute(url), type: 'image/png', ...cardSize };
}
