import type { Profile } from '../../../articles/profile.ts';
import type { ArticleSummary, Listed } from '../../../articles/summary/article-summary.ts';
import { remember } from '../../../base/remember.ts';
import { inFront } from '../../addresses/in-front.ts';
import { permalinks } from '../../addresses/permalink.ts';
import { plainPageUrl } from '../../addresses/plain-page-url.ts';
import type { Config } from '../../settings/config.ts';
import { languageFolders } from '../../settings/language-folders.ts';
import type { Mark } from '../mark.ts';
import type { SiteArticle } from '../site.ts';
import { authorsNamed, type KnownAuthors, type NamedAuthor } from './authors.ts';
import { nameKeys } from './name-keys.ts';
import { sectionKeys } from './sections.ts';
import { seriesKeys } from './series.ts';
import { subsectionFinder } from './subsections.ts';

/** An article with its address and groups, before it is seen among the others. */
export interface Placed
  extends Pick<SiteArticle, 'mark' | 'url' | 'section' | 'tags' | 'series' | 'authors' | 'bylines'> {
  readonly article: Listed;
}

/** The keys of groups, by their names as written. */
export interface GroupKeys {
  readonly section: (written: string) => string;
  readonly tag: (written: string) => string;
  readonly series: (written: string) => string;
  readonly author: (written: string) => string;
}

/** What finds an article's address and groups from its metadata alone, and the keys of tags and authors as written. */
export function placer(
  config: Config,
  profiles: readonly Profile[],
  writers: KnownAuthors,
  summaries: readonly ArticleSummary[],
): {
  readonly place: (one: { readonly article: Listed; readonly mark: Mark }) => Placed;
  readonly keys: GroupKeys;
} {
  const addressOf = permalinks(config.permalink);
  const languages = languageFolders(config);
  const subsection = subsectionFinder(config);
  const named = remember(authorsNamed(writers, summaries));
  const keys: GroupKeys = {
    section: remember(sectionKeys(config.sections)),
    tag: remember(nameKeys(summaries, ({ tags }) => tags)),
    series: remember(seriesKeys(profiles.filter(isOfSeries), summaries)),
    author: (written: string) => named(written).key,
  };
  const place = ({ article, mark }: { readonly article: Listed; readonly mark: Mark }): Placed => {
    const { summary } = article;
    const authors = distinctAuthors(summary.authors.map(named));
    const section = summary.section === null ? null : subsection(keys.section(summary.section), summary.key);
    return {
      article,
      mark,
      url: inFront(
        config,
        summary.purpose === null ? addressOf(summary, section) : plainPageUrl(summary, languages),
      ),
      section,
      tags: distinct(summary.tags.map(keys.tag)),
      series: summary.series === null ? null : keys.series(summary.series),
      authors: authors.map(({ key }) => key),
      bylines: authors.map(({ name }) => name),
    };
  };
  return { place, keys };
}

function isOfSeries({ kind }: Profile): boolean {
  return kind === 'series';
}

function distinct(keys: string[]): string[] {
  return keys.length < 2 ? keys : [...new Set(keys)];
}

function distinctAuthors(authors: NamedAuthor[]): NamedAuthor[] {
  if (authors.length < 2) return authors;
  return authors.filter(({ key }, index) => authors.findIndex((other) => other.key === key) === index);
}
