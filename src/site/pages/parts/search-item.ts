import { formatDate } from '../../../base/format.ts';
import type { SelectedArticle } from '../selection.ts';
import type { Choice } from '../view.ts';
import { linkToSection } from './links.ts';
import type { ViewContext } from './view-context.ts';

/** An article as a search shows it, and what readers narrow a search by. */
export interface SearchItem {
  readonly href: string;
  readonly title: string;
  readonly lead: string;
  readonly captions: readonly string[];
  readonly date: string;
  readonly year: string;
  /** Title of its section; empty when it stands in none. */
  readonly sectionTitle: string;
  /** Key of the section. */
  readonly section: string | null;
  readonly authors: readonly Choice[];
}

export function toSearchItem(article: SelectedArticle, context: ViewContext): SearchItem {
  const { section, authors } = article;
  const meta = context.read(article);
  return {
    href: context.addresses.href(article.url),
    title: meta.title,
    lead: meta.lead ?? '',
    captions: meta.figures.flatMap(({ caption }) => caption ?? []),
    date: formatDate(meta.date, 'short', context.locale),
    year: meta.date.iso.slice(0, 4),
    sectionTitle: linkToSection(article, context)?.title ?? '',
    section,
    authors: authors.map((key) => ({ value: key, title: context.authors.get(key)?.title ?? '' })),
  };
}
