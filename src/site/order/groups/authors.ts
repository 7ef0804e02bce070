import { placeOfAuthor } from '../../../articles/front-matter/schema/field-places.ts';
import { type AuthorProfile, isAuthorProfile, type Profile } from '../../../articles/profile.ts';
import type { ArticleSummary, ReadMeta } from '../../../articles/summary/article-summary.ts';
import { sameName } from '../../../base/files/same-name.ts';
import type { Locale } from '../../../base/locale/locale.ts';
import { compareCodeUnits } from '../../../base/order.ts';
import { type Place, type Problem, warning } from '../../../base/problem.ts';
import { groupKey } from '../../keys/group-key.ts';
import type { AuthorGroup, SiteArticle } from '../site.ts';
import { doubtedAmong, doubtedAuthor } from './doubted-author.ts';
import { membersOf } from './members.ts';
import { nameKeys } from './name-keys.ts';
import { profilesByKey } from './profiles-by-key.ts';
import { isShouted, spellingsOf } from './spellings.ts';
import { withoutMarks } from './without-marks.ts';

/** Those of one language, and those of others who have no file in it: a person has one name and one key in all. */
export interface KnownAuthors {
  readonly own: readonly AuthorProfile[];
  readonly elsewhere: readonly AuthorProfile[];
}

/** The authors of files in one language, and of those in others whom no file of this one tells of. */
export function knownAuthors(profiles: readonly Profile[], ofOthers: readonly Profile[]): KnownAuthors {
  const own = profiles.filter(isAuthorProfile);
  const { byKey } = profilesByKey([...own, ...ofOthers.filter(isAuthorProfile)]);
  const isOwn = new Set<Profile>(own);
  return { own, elsewhere: [...byKey.values()].filter((profile) => !isOwn.has(profile)) };
}

/** Whom an article names: the key in their address, and the name that is printed. */
export interface NamedAuthor {
  readonly key: string;
  readonly name: string;
}

/**
 * The authors that articles write: by the name or the id of an author file, or by the last words of its name that make
 * that id, else by the name itself. What was written is printed, unless it is an id.
 */
export function authorsNamed(
  { own, elsewhere }: KnownAuthors,
  summaries: readonly ArticleSummary[],
): (written: string) => NamedAuthor {
  const profiles = [...own, ...elsewhere];
  const ids = new Map(profiles.map((profile) => [sameName(profile.id), profile]));
  const names = new Map<string, string | null>();
  const exact = new Map(profiles.map(({ name, id }) => [name, groupKey(id)]));
  for (const { name, id } of profiles) {
    names.set(sameName(name), names.has(sameName(name)) ? null : groupKey(id));
  }
  const keys = new Map(profiles.map(({ id, name }) => [groupKey(id), ` ${sameName(name)}`]));
  const profileKey = (written: string): string | null => {
    const name = sameName(written);
    const named = exact.get(written) ?? names.get(name);
    if (named !== undefined && named !== null) return named;
    const key = groupKey(written);
    return keys.get(key)?.endsWith(` ${name}`) ? key : null;
  };
  const others = nameKeys(
    summaries,
    ({ authors }) => authors.filter((name) => profileKey(name) === null),
    new Set(keys.keys()),
  );
  return (written) => {
    const profile = ids.get(sameName(written));
    const key = profile?.id === written ? null : profileKey(written);
    if (key !== null) return { key, name: written };
    if (profile !== undefined) return { key: groupKey(profile.id), name: profile.name };
    return { key: others(written), name: written };
  };
}

/**
 * Everyone who wrote an article or has an author file, sorted by given name in Vietnamese (the last word) and then by
 * the full name (R6.4). Each rarer spelling of a name is a warning, and one without any mark of a name that has some. A name
 * that is almost that of an author who has a file is doubted: an error when the site `isStrict` about authors.
 */
export function authorsOf(
  articles: readonly SiteArticle[],
  { own, elsewhere }: KnownAuthors,
  keyOf: (written: string) => string,
  { language, paths }: Locale,
  read: ReadMeta,
  isStrict = false,
): { authors: AuthorGroup[]; problems: Problem[] } {
  const members = membersOf(articles, (article) => article.authors);
  const { byKey, problems: ofKeys } = profilesByKey(own);
  const problems = [...ofKeys];
  const names = new Map([...byKey].map(([key, { name }]) => [key, name]));
  const ofOthers = profilesByKey(elsewhere).byKey;
  const profileOf = (key: string) => byKey.get(key) ?? ofOthers.get(key);
  const spellings = spellingsOf(articles, (summary) => summary.authors, keyOf, asPerson);
  for (const [key, [commonest]] of spellings) {
    if (commonest !== undefined && !byKey.has(key)) names.set(key, profileOf(key)?.name ?? commonest.text);
  }
  const unmarked = withoutMarks(names);
  const doubted = doubtedAmong([...byKey.values()].map(({ name }) => name));
  for (const [key, ofKey] of spellings) {
    const name = names.get(key) ?? '';
    const profile = profileOf(key);
    const meant = profile !== undefined ? undefined : unmarked.get(key);
    const known = profile !== undefined || (meant !== undefined && !isStrict) ? null : doubted(name);
    for (const { text, articles: writing } of ofKey) {
      const isOther = text !== name && sameName(text) === sameName(name) && text !== profile?.id;
      if (!isOther && meant === undefined && known === null) continue;
      for (const article of writing) {
        const at = placeOfAuthor(read(article), text);
        if (known !== null) problems.push(doubtedAuthor(text, known, at, isStrict));
        else if (meant === undefined) problems.push(spellingProblem(text, name, at));
        else problems.push(unmarkedProblem(text, meant, at));
      }
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

/** Which of two forms is worse: shouted, or with a small letter at the head of a word. */
function asPerson(text: string): number {
  if (isShouted(text)) return 2;
  return /(?:^|\s)\p{Ll}/u.test(text) ? 1 : 0;
}

function byName(language: string): (a: AuthorGroup, b: AuthorGroup) => number {
  const collator = new Intl.Collator(language);
  const given = (name: string) => (language === 'vi' ? name.slice(name.lastIndexOf(' ') + 1) : '');
  return (a, b) =>
    collator.compare(given(a.title), given(b.title)) ||
    collator.compare(a.title, b.title) ||
    compareCodeUnits(a.key, b.key);
}

function spellingProblem(text: string, name: string, at: Place | null): Problem {
  return warning(
    'author-spellings',
    at,
    `The author "${text}" is also written "${name}"; both are one person, and each article prints what it says.`,
    `Write "${name}" here.`,
  );
}

function unmarkedProblem(text: string, name: string, at: Place | null): Problem {
  return warning(
    'author-spellings',
    at,
    `The author "${text}" is written without marks, and there is an author "${name}"; they are shown as two people.`,
    `Write "${name}" here if that is who is meant.`,
  );
}
