import type { Meta } from '../articles/article.ts';
import type { AuthorProfile } from '../articles/author-profile.ts';
import type { FileFacts } from '../articles/file-facts.ts';
import type { Locale } from '../base/locale.ts';
import type { Problem } from '../base/problem.ts';
import { authorsOf } from './authors.ts';
import { monthsOf } from './calendar.ts';
import type { Config } from './config.ts';
import { editionAt } from './edition.ts';
import { neighboursOf } from './neighbours.ts';
import { placer } from './placer.ts';
import { checkReferences } from './references.ts';
import { relatedOf } from './related.ts';
import { sectionsOf } from './sections.ts';
import type { Site, SiteArticle } from './site.ts';
import { tagsOf } from './tags.ts';

export interface AssembleInput {
  readonly config: Config;
  readonly locale: Locale;
  /** Of every article, in any order. */
  readonly metas: readonly Meta[];
  readonly profiles: readonly AuthorProfile[];
  /** As in `Site.files`. */
  readonly files: ReadonlyMap<string, FileFacts>;
  /** The paths used in holes of all files that there are, named or not, for "did you mean". */
  readonly filePaths?: readonly string[];
  /** Sources of articles that an error keeps out, by path below the content folder: links to them are not broken. */
  readonly unusable?: readonly string[];
  /** Milliseconds since 1970: decides what is scheduled and what has expired. */
  readonly now: number;
  /** Show drafts and scheduled articles too, marked. */
  readonly drafts: boolean;
}

/** The site that readers see at the moment `now`, and every problem that shows only when articles come together. */
export function assemble(input: AssembleInput): { site: Site; problems: Problem[] } {
  const { config, locale, metas, profiles, files } = input;
  const edition = editionAt(input.now, input.drafts, metas, config.timezone, locale);
  const { place, keys } = placer(config, profiles);

  const placed = edition.shown.map(place);
  const neighbours = neighboursOf(placed);
  const related = relatedOf(placed);
  const articles = placed.map(({ meta, mark, url, section, tags, authors }, index): SiteArticle => {
    const { newer = null, older = null } = neighbours[index] ?? {};
    return { meta, mark, url, section, tags, authors, newer, older, related: related[index] ?? [] };
  });

  const { sections, problems: ofSections } = sectionsOf(articles, config.sections, locale);
  const { tags, problems: ofTags } = tagsOf(articles, keys.tag, locale);
  const { authors, problems: ofAuthors } = authorsOf(articles, profiles, keys.author, locale);
  const ofReferences = checkReferences(profiles, {
    edition,
    files,
    filePaths: input.filePaths ?? [],
    unusable: input.unusable ?? [],
    contentFolder: config.content,
  });

  const byKey = new Map(articles.map((article) => [article.meta.key, article]));
  const expired = [...edition.withheld.values()].filter(({ why }) => why === 'expired');
  const gone = new Map(expired.map(({ meta }) => [meta.key, place({ meta, mark: null }).url]));
  return {
    site: {
      config,
      locale,
      articles,
      byKey,
      sections,
      tags,
      authors,
      months: monthsOf(articles),
      files,
      gone,
    },
    problems: [...edition.problems, ...ofSections, ...ofTags, ...ofAuthors, ...ofReferences],
  };
}
