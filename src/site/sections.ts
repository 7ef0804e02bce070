import type { Locale } from '../base/locale.ts';
import { compareCodeUnits } from '../base/order.ts';
import { info, type Problem } from '../base/problem.ts';
import type { Config } from './config.ts';
import { groupKey } from './group-key.ts';
import { membersOf } from './members.ts';
import type { Group, SiteArticle } from './site.ts';

/** The key of a section that an article names by its folder, its key or its title in the settings. */
export function sectionKeys(sections: Config['sections']): (written: string) => string {
  const byTitle = new Map(Object.entries(sections).map(([key, title]) => [groupKey(title), key]));
  return (written) => {
    const key = groupKey(written);
    return Object.hasOwn(sections, key) ? key : (byTitle.get(key) ?? key);
  };
}

/**
 * The sections in the order of the menu: those of the settings as they stand there, even without articles, then the
 * others by title. A section that the settings do not name is titled as its oldest article writes it; the folder's
 * name serves only where no article has a better one.
 */
export function sectionsOf(
  articles: readonly SiteArticle[],
  named: Config['sections'],
  { language }: Locale,
): { sections: Group[]; problems: Problem[] } {
  const collator = new Intl.Collator(language);
  const members = membersOf(articles, ({ section }) => (section === null ? [] : [section]));
  const menu = Object.entries(named).map(([key, title]) => group(key, title, members.get(key) ?? []));
  const others = [...members]
    .filter(([key]) => !Object.hasOwn(named, key))
    .map(([key, list]) => group(key, titleIn(list, key), list))
    .sort((a, b) => collator.compare(a.title, b.title) || compareCodeUnits(a.key, b.key));
  const untitled = others.filter(({ key, title }) => key === title);
  return { sections: [...menu, ...others], problems: untitled.map(untitledProblem) };
}

function titleIn(articles: readonly SiteArticle[], key: string): string {
  return articles.find(({ meta }) => meta.section !== key)?.meta.section ?? key;
}

function group(key: string, title: string, articles: readonly SiteArticle[]): Group {
  return { key, title, url: `/${key}/`, articles };
}

function untitledProblem({ key }: Group): Problem {
  return info(
    'untitled-section',
    null,
    `The section "${key}" is shown under the name of its folder, because nothing gives it a title.`,
    `Name it under "sections" in bantin.yaml, such as "${key}: …".`,
  );
}
