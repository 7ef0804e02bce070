import type { Listed } from '../../../articles/summary/article-summary.ts';
import { compareCodeUnits } from '../../../base/order.ts';
import { withChosen } from '../chosen/related-by-hand.ts';
import { type KnownAuthors, knownAuthors } from '../groups/authors.ts';
import { ofKind } from '../groups/groups-in.ts';
import { type Neighbours, neighboursOf } from '../groups/neighbours.ts';
import { type GroupKeys, type Placed, placer } from '../groups/placer.ts';
import { relatedOf } from '../groups/related.ts';
import { partsOf } from '../groups/series-parts.ts';
import { type Edition, editionAt } from '../publication/edition.ts';
import type { PlaceInSeries, SiteArticle } from '../site.ts';
import type { AssembleInput } from './assemble-input.ts';

/** Every article in its place, as of the moment `now`. */
export interface ArticlesInOrder {
  readonly edition: Edition;
  readonly writers: KnownAuthors;
  readonly keys: GroupKeys;
  /** As in `Site`. */
  readonly articles: readonly SiteArticle[];
  readonly pages: readonly SiteArticle[];
  readonly plainPages: readonly SiteArticle[];
  readonly coming: readonly SiteArticle[];
  readonly expired: readonly SiteArticle[];
  /** The key of what has an address; undefined where nothing that is out has it. */
  readonly keyAt: (url: string) => string | undefined;
}

export function articlesInOrder(input: AssembleInput): ArticlesInOrder {
  const { config, profiles } = input;
  const edition = editionOf(input.articles, input);
  const writers = knownAuthors(profiles, input.profilesElsewhere ?? []);
  const summaries = input.articles.map(({ summary }) => summary);
  const { place, keys } = placer(config, profiles, writers, summaries);

  const all = edition.shown.map(place);
  const placed = all.filter(({ article }) => isInLists(article));
  const neighbours = neighboursOf(placed);
  const related = relatedOf(placed);
  const listed = new Set(placed.map(({ article }) => article.summary.key));
  const parts = partsOf(placed, ofKind(profiles, 'series'));
  const articles = placed.map((one, index) =>
    toSiteArticle(
      one,
      neighbours[index] ?? noNeighbours,
      withChosen(one.article, related[index] ?? [], listed),
      parts.get(one.article.summary.key) ?? null,
    ),
  );
  const apart = all.filter(({ article }) => !isInLists(article)).map(alone);
  const withheld = [...edition.withheld.values()];
  const heldAs = (state: 'scheduled' | 'expired'): readonly SiteArticle[] =>
    withheld.filter(({ why }) => why === state).map(({ article }) => alone(place({ article, mark: null })));
  return {
    edition,
    writers,
    keys,
    articles,
    pages: apart.length === 0 ? articles : [...articles, ...apart],
    plainPages: apart
      .filter(({ summary }) => summary.purpose !== null && !summary.hidden)
      .sort((a, b) => compareCodeUnits(a.summary.key, b.summary.key)),
    coming: heldAs('scheduled'),
    expired: heldAs('expired'),
    keyAt: (url) => all.find((one) => one.url === url)?.article.summary.key,
  };
}

/** What of these articles is out, as of the moment of the build. */
export function editionOf(
  articles: readonly Listed[],
  { now, drafts, config, read }: Pick<AssembleInput, 'now' | 'drafts' | 'config' | 'read'>,
): Edition {
  return editionAt(now, drafts, articles, config.timezone, read);
}

/** Whether it stands in lists when it is out: it is an article, and not hidden. */
export function isInLists({ summary }: Pick<Listed, 'summary'>): boolean {
  return !summary.hidden && summary.purpose === null;
}

const noNeighbours: Neighbours = { newer: null, older: null };

/** An article that no other knows. */
function alone(article: Placed): SiteArticle {
  return toSiteArticle(article, noNeighbours, [], null);
}

function toSiteArticle(
  { article, mark, url, section, tags, series, authors, bylines }: Placed,
  { newer, older }: Neighbours,
  related: readonly string[],
  part: PlaceInSeries | null,
): SiteArticle {
  return {
    summary: article.summary,
    mark,
    url,
    section,
    tags,
    series,
    part,
    authors,
    bylines,
    newer,
    older,
    related,
  };
}
