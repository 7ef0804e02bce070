import type { Profile } from '../../../articles/profile.ts';
import type { Locale } from '../../../base/locale/locale.ts';
import { compareCodeUnits } from '../../../base/order.ts';
import { info, type Problem, warning } from '../../../base/problem.ts';
import { nearest } from '../../../base/text/nearest.ts';
import { groupKey } from '../../keys/group-key.ts';
import { flatKey, sectionsAround } from '../../keys/section-key.ts';
import type { Config } from '../../settings/config.ts';
import type { Group, SiteArticle } from '../site.ts';
import { membersOf } from './members.ts';
import { profilesByKey } from './profiles-by-key.ts';

/** The key of a section that an article names by its folder, its key or its title in the settings. */
export function sectionKeys(sections: Config['sections']): (written: string) => string {
  const byTitle = new Map(Object.entries(sections).map(([key, title]) => [groupKey(title), key]));
  for (const key of Object.keys(sections)) if (key.includes('/')) byTitle.set(groupKey(key), key);
  return (written) => {
    const key = groupKey(written);
    return Object.hasOwn(sections, key) ? key : (byTitle.get(key) ?? key);
  };
}

/**
 * The sections in the order of the menu: those of the settings as they stand there, even without articles, then the
 * others by title. A section to which the settings give no title has it from its oldest article; the folder's name
 * serves only where no article has a better one.
 */
export function sectionsOf(
  articles: readonly SiteArticle[],
  named: Config['sections'],
  profiles: readonly Profile[],
  { language }: Locale,
): { sections: Group[]; problems: Problem[] } {
  const { byKey } = profilesByKey(profiles);
  const collator = new Intl.Collator(language);
  const members = membersOf(articles, ({ section }) => (section === null ? [] : sectionsAround(section)));
  const group = (key: string): Group => {
    const articles = members.get(key) ?? [];
    const profile = byKey.get(flatKey(key)) ?? null;
    const title = named[key] ?? profile?.name ?? key;
    const found = title === key ? titleIn(articles, key) : title;
    return { key, title: found, url: `/${key}/`, articles, profile };
  };
  const menu = Object.keys(named).map(group);
  const others = [...members.keys()].filter((key) => !Object.hasOwn(named, key)).map(group);
  others.sort((a, b) => collator.compare(a.title, b.title) || compareCodeUnits(a.key, b.key));
  const sections = [...menu, ...others];
  const untitled = sections.filter(({ key, title }) => key === title);
  const doubtful = others.flatMap((other) => doubtfulProblem(other, named));
  const elsewhere = menu.flatMap((section) => elsewhereProblem(section, articles));
  return { sections, problems: [...untitled.map(untitledProblem), ...doubtful, ...elsewhere] };
}

/** A section of the settings without articles whose folder lies within that of another section. */
function elsewhereProblem({ key, title, articles: own }: Group, articles: readonly SiteArticle[]): Problem[] {
  if (own.length > 0) return [];
  for (const { summary, section } of articles) {
    const folders = summary.key.split('/').slice(0, -1);
    const index = folders.findIndex((folder, at) => at > 0 && groupKey(folder) === key);
    const outer = folders[index - 1];
    if (outer === undefined || groupKey(outer) !== section) continue;
    return [
      warning(
        'section-elsewhere',
        { file: summary.file, line: 1, column: 1 },
        `The section "${title}" has no articles, though there are some in the folder "${outer}/${folders[index]}": these stand in "${outer}" alone.`,
        `Write "${outer}/${folders[index]}: ${title}" under "sections" in bantin.yaml, below "${outer}", in place of "${key}".`,
      ),
    ];
  }
  return [];
}

function titleIn(articles: readonly SiteArticle[], key: string): string {
  return articles.find(({ summary }) => summary.section !== key)?.summary.section ?? key;
}

/** A section that no setting names, but almost: most likely a slip. */
function doubtfulProblem({ key, title, articles }: Group, named: Config['sections']): Problem[] {
  const meant = nearest(title, Object.values(named)) ?? nearest(key, Object.keys(named));
  const first = articles[0]?.summary;
  if (meant === null || first === undefined) return [];
  return [
    warning(
      'unknown-section',
      { file: first.file, line: 1, column: 1 },
      `The section "${title}" is not among the sections of the site, so it becomes a new one.`,
      `Did you mean "${meant}"? If not, name it under "sections" in bantin.yaml.`,
    ),
  ];
}

function untitledProblem({ key }: Group): Problem {
  return info(
    'untitled-section',
    null,
    `The section "${key}" is shown under the name of its folder, because nothing gives it a title.`,
    `Name it under "sections" in bantin.yaml, such as "${key}: …".`,
  );
}
