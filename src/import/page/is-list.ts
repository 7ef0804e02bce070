import type { Element, Root } from 'hast';
import { elementsOf } from '../html/words-of.ts';

/** Whether a saved page shows what other pages hold: by its address, or since all its articles are headlines that lead on. */
export function isListOfPages(tree: Root, place: string, saysArticle: boolean): boolean {
  if (saysArticle) return false;
  if (/(?:^|\/)page\/\d+(?:\/index)?\.x?html?$/i.test(place)) return true;
  const articles = elementsOf(tree, 'article');
  return articles.length > 2 && articles.every(hasLinkedHeadline);
}

function hasLinkedHeadline(article: Element): boolean {
  const [headline] = elementsOf(article, 'h1', 'h2', 'h3', 'h4');
  if (headline === undefined) return false;
  return elementsOf(headline, 'a').length > 0 || isLinked(article, headline);
}

/** Whether a link is around it. */
function isLinked(article: Element, headline: Element): boolean {
  return elementsOf(article, 'a').some((link) => elementsOf(link, headline.tagName).includes(headline));
}
