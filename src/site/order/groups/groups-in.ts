import type { Profile } from '../../../articles/profile.ts';
import type { ProfileKind } from '../../../articles/source/profile-folder.ts';
import type { ReadMeta } from '../../../articles/summary/article-summary.ts';
import type { Locale } from '../../../base/locale/locale.ts';
import { inFront } from '../../addresses/in-front.ts';
import type { Config } from '../../settings/config.ts';
import type { SiteArticle } from '../site.ts';
import { authorsOf, type KnownAuthors } from './authors.ts';
import { monthsOf } from './calendar.ts';
import type { GroupKeys } from './placer.ts';
import { sectionsOf } from './sections.ts';
import { seriesOf } from './series.ts';
import { tagsOf } from './tags.ts';

interface GroupsInput {
  readonly config: Config;
  readonly locale: Locale;
  readonly profiles: readonly Profile[];
  readonly writers: KnownAuthors;
  readonly read: ReadMeta;
  readonly keys: GroupKeys;
}

/** Groups of articles, each of which has a page, with all that is odd about them. */
export function groupsIn(
  articles: readonly SiteArticle[],
  { config, profiles, writers, locale, read, keys }: GroupsInput,
) {
  const ofSection = ofKind(profiles, 'section');
  const { sections, problems: ofSections } = sectionsOf(articles, config.sections, ofSection, locale);
  const { tags, problems: ofTags } = tagsOf(articles, ofKind(profiles, 'tag'), keys.tag, locale, read);
  const series = seriesOf(articles, ofKind(profiles, 'series'), keys.series, locale);
  const { authors, problems: ofAuthors } = authorsOf(
    articles,
    writers,
    keys.author,
    locale,
    read,
    config.strictAuthors,
  );
  const problems = [...ofSections, ...ofTags, ...ofAuthors];
  const months = monthsOf(articles);
  if (config.front === '/') return { sections, tags, series, authors, months, problems };
  const below = <G extends { readonly url: string }>(groups: readonly G[]): readonly G[] =>
    groups.map((group) => ({ ...group, url: inFront(config, group.url) }));
  return {
    sections: below(sections),
    tags: below(tags),
    series: below(series),
    authors: below(authors),
    months: below(months),
    problems,
  };
}

export function ofKind(profiles: readonly Profile[], kind: ProfileKind): readonly Profile[] {
  return profiles.filter((profile) => profile.kind === kind);
}
