import type { AuthorProfile } from '../../articles/author-profile.ts';
import { placeOfField } from '../../articles/front-matter/field-places.ts';
import type { ReadMeta } from '../../articles/summary/card.ts';
import type { Locale } from '../../base/locale.ts';
import { compareCodeUnits } from '../../base/order.ts';
import { error, type Place, type Problem, warning } from '../../base/problem.ts';
import { fold } from '../../base/text.ts';
import { groupKey } from './group-key.ts';
import { membersOf } from './members.ts';
import type { AuthorGroup, SiteArticle } from './site.ts';
import { spellingsOf } from './spellings.ts';

/**
 * The key of an author as an article names them: by the exact name in an author file, by the file's id, by a name
 * that differs from one file's only in marks and letter case, else by the name itself.
 */
export function authorKeys(profiles: readonly AuthorProfile[]): (written: string) => string {
  const ids = new Set(profiles.map(({ id }) => groupKey(id)));
  const exact = new Map(profiles.map(({ name, id }) => [name, groupKey(id)]));
  const alike = new Map<string, string | null>();
  for (const { name, id } of profiles) alike.set(plain(name), alike.has(plain(name)) ? null : groupKey(id));
  return (written) => {
    const key = groupKey(written);
    return exact.get(written) ?? (ids.has(key) ? key : (alike.get(plain(written)) ?? key));
  };
}

/**
 * Everyone who wrote an article or has an author file, sorted by given name in Vietnamese (the last word) and then by
 * the full name (R6.4). Names without a file that share a key are one author; each rarer spelling is a warning.
 */
export function authorsOf(
  articles: readonly SiteArticle[],
  profiles: readonly AuthorProfile[],
  keyOf: (written: string) => string,
  { language, paths }: Locale,
  read: ReadMeta,
): { authors: AuthorGroup[]; problems: Problem[] } {
  const members = membersOf(articles, (article) => article.authors);
  const { byKey, problems } = profilesByKey(profiles);
  const names = new Map([...byKey].map(([key, { name }]) => [key, name]));
  for (const [key, [commonest, ...others]] of spellingsOf(articles, (card) => card.authors, keyOf)) {
    if (commonest === undefined || byKey.has(key)) continue;
    names.set(key, commonest.text);
    for (const { text, first } of others) {
      problems.push(spellingProblem(text, commonest.text, placeOfField(read(first), 'author')));
    }
  }
  const authors = [...names].map(([key, title]) => ({
    key,
    title,
    url: `/${paths.authors}/${key}/`,
    articles: members.get(key) ?? [],
    profile: byKey.get(key) ?? null,
  }));
  return { authors: authors.sort(byName(language)), problems };
}

function profilesByKey(profiles: readonly AuthorProfile[]) {
  const byKey = new Map<string, AuthorProfile>();
  const problems: Problem[] = [];
  for (const profile of profiles) {
    const key = groupKey(profile.id);
    const other = byKey.get(key);
    if (other === undefined) byKey.set(key, profile);
    else problems.push(sameAuthorProblem(profile, other));
  }
  return { byKey, problems };
}

function plain(name: string): string {
  return fold(name).toLowerCase();
}

function byName(language: string): (a: AuthorGroup, b: AuthorGroup) => number {
  const collator = new Intl.Collator(language);
  const given = (name: string) => (language === 'vi' ? name.slice(name.lastIndexOf(' ') + 1) : '');
  return (a, b) =>
    collator.compare(given(a.title), given(b.title)) ||
    collator.compare(a.title, b.title) ||
    compareCodeUnits(a.key, b.key);
}

function sameAuthorProblem(profile: AuthorProfile, other: AuthorProfile): Problem {
  return error(
    'same-address',
    { file: profile.file, line: 1, column: 1 },
    `${profile.file} and ${other.file} describe two authors with one address.`,
    'Rename one of the files, so that their names differ in more than marks, letter case and punctuation.',
  );
}

function spellingProblem(text: string, name: string, at: Place | null): Problem {
  return warning(
    'author-spellings',
    at,
    `The author "${text}" is also written "${name}"; both are shown as one person, because they have one address.`,
    `Write "${name}" here, or give each person a file of their own in the folder "authors".`,
  );
}
