/** What is odd about the files of sections, tags and series, and about the series that articles write. */

import { placeOfField } from '../../../articles/front-matter/schema/field-places.ts';
import type { Profile } from '../../../articles/profile.ts';
import type { ReadMeta } from '../../../articles/summary/article-summary.ts';
import { info, type Problem, warning } from '../../../base/problem.ts';
import { nearest } from '../../../base/text/nearest.ts';
import { groupKey } from '../../keys/group-key.ts';
import { flatKey } from '../../keys/section-key.ts';
import { profilesByKey } from '../groups/profiles-by-key.ts';
import type { Group, SeriesGroup, Site } from '../site.ts';

type Groups = Pick<Site, 'sections' | 'tags' | 'series' | 'authors'>;
type Kind = 'section' | 'tag' | 'series';

/** `groups` are those of all articles that are shown or scheduled; `isShown` tells of keys of articles. */
export function checkGroups(
  profiles: readonly Profile[],
  groups: Groups,
  isShown: (key: string) => boolean,
  read: ReadMeta,
): Problem[] {
  const ofKinds = ([kind, of]: readonly [Kind, readonly Group[]]) => {
    const { byKey, problems } = profilesByKey(profiles.filter((profile) => profile.kind === kind));
    const keys = new Set(of.map(({ key }) => flatKey(key)));
    const unused = [...byKey]
      .filter(([key]) => !keys.has(key))
      .map(([, profile]) => unusedProblem(profile, of));
    return [...problems, ...unused];
  };
  return [
    ...ofKinds(['section', groups.sections]),
    ...ofKinds(['tag', groups.tags]),
    ...ofKinds(['series', groups.series]),
    ...groups.series.flatMap((series) => doubtful(series, groups.series, read)),
    ...groups.series.flatMap((series) => strangers(series, isShown)),
    ...[...groups.sections, ...groups.tags, ...groups.authors].flatMap((group) =>
      strangeLead(group, isShown),
    ),
  ];
}

/** A series of one part and without a file that is named almost as another: most likely a slip. */
function doubtful(
  { title, articles, profile }: SeriesGroup,
  all: readonly SeriesGroup[],
  read: ReadMeta,
): Problem[] {
  const [first, ...others] = articles;
  if (profile !== null || first === undefined || others.length > 0) return [];
  const known = all.filter((other) => other.profile !== null || other.articles.length > 1);
  const names = new Map(
    known.flatMap((other) => [[other.title, other.title] as const, [other.key, other.title] as const]),
  );
  const near = nearest(title, names.keys()) ?? nearest(groupKey(title), names.keys());
  // Series that differ in a number are several: "Bầu cử 2021", "Bầu cử 2026".
  if (near === null || digits(near) !== digits(title)) return [];
  return [
    warning(
      'unknown-series',
      placeOfField(read(first), 'series'),
      `No other article and no file in the folder "series" names the series "${title}", so it becomes a new one.`,
      `Did you mean "${names.get(near)}"?`,
    ),
  ];
}

function digits(text: string): string {
  return text.replace(/\D/g, '');
}

/** What the order of a series names that is none of its parts. What is not shown has its own problem. */
function strangers({ title, profile, articles }: SeriesGroup, isShown: (key: string) => boolean): Problem[] {
  if (profile === null || typeof profile.order === 'string') return [];
  const keys = new Set(articles.map(({ summary }) => summary.key));
  return profile.order.flatMap((key) => {
    const named = profile.references.findLast(({ kind, target }) => kind === 'article' && target === key);
    if (keys.has(key) || !isShown(key) || named === undefined) return [];
    return [
      warning(
        'not-in-series',
        named.at,
        `The order of the series "${title}" names "${named.written}", which is none of its parts.`,
        'Write the series in the front matter of that article, or remove the line.',
      ),
    ];
  });
}

/** The lead story of a front that is none of its articles. */
function strangeLead({ title, profile, articles }: Group, isShown: (key: string) => boolean): Problem[] {
  const key = profile?.leadStory ?? null;
  if (key === null || !isShown(key) || articles.some(({ summary }) => summary.key === key)) return [];
  const named = profile?.references.findLast(({ kind, target }) => kind === 'article' && target === key);
  return [
    warning(
      'strange-lead-story',
      named?.at ?? null,
      `The lead story "${named?.written ?? key}" stands first on the page of "${title}", but is none of its articles.`,
      `Name an article of "${title}" here, or say in that one that it belongs there too.`,
    ),
  ];
}

function unusedProblem({ kind, id, name, file }: Profile, groups: readonly Group[]): Problem {
  const names = new Map(
    groups.flatMap(({ key, title }) => [[title, flatKey(key)] as const, [key, flatKey(key)]]),
  );
  for (const { key } of groups) names.set(key.replace(/^.*\//, ''), flatKey(key));
  const found = nearest(name ?? id, names.keys()) ?? nearest(id, names.keys()) ?? (names.has(id) ? id : null);
  const near = found === null ? null : (names.get(found) ?? null);
  const isNew = kind === 'series' && near === null;
  const problem = isNew ? info : warning;
  return problem(
    'unused-profile',
    { file, line: 1, column: 1 },
    `No article that readers see belongs to "${id}", so nothing shows what this file says.`,
    near === null
      ? 'It is shown as soon as an article names it as the file is called.'
      : `Did you mean "${near}"? The file is called as the address says.`,
  );
}
