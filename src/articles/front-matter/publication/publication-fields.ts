import type { Problem } from '../../../base/problem.ts';
import type { Moment } from '../../../base/time/moment.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import { plainName } from '../../source/plain-name.ts';
import { lookalikeOf } from '../held/lookalike.ts';
import { mayBeTime } from '../held/unknown-date.ts';
import { isScheduling } from '../marks/publication-words.ts';
import { fieldNames } from '../names/field-names.ts';
import type { DraftBesides } from '../statements/draft-besides.ts';
import { publicationNames } from '../statements/publication-names.ts';
import {
  contradiction,
  doubleDate,
  heldInside,
  holdsForGood,
  looksLike,
  publishedDraft,
  restricted,
  unclear,
} from '../statements/publication-problems.ts';
import type { PublicationKind, Says } from '../statements/publication-values.ts';
import { type NamedStatement, plainly, statementsOf } from '../statements/statements.ts';
import type { FrontMatterEntry } from '../values/said-of-picture.ts';

/** What the front matter of an article says about being published, all of it together. */
export interface PublicationFields {
  /** What makes it a draft, as it is written: `status: pending`, or what makes it a draft besides; null when nothing does. */
  readonly draft: string | null;
  /** The name as written of the date that counts, of those on which it may be published first: the latest. */
  readonly date: string | null;
  /** The name as written of the date that counts, of those from which on it is no longer shown: the earliest. */
  readonly expires: string | null;
  /** The latest date that does no more than hold it back, such as that of its making; null when there is none. */
  readonly notBefore: Moment | null;
  /** The name as written of that date. */
  readonly notBeforeBy: string | null;
  /** Whether a date says when it is published, and not only until when it is held back. */
  readonly dated: boolean;
}

/**
 * What all of these entries say about being published, and the entries that are left for the fields: each of ours once at
 * most, with the value that counts. It is published only if none of them says otherwise; what contradicts itself or is not
 * understood is an error. `drafts` is what makes it a draft besides, else null;
 * `day` is the one with which its own name begins.
 */
export function readPublicationFields(
  entries: readonly (readonly [name: string, value: unknown])[],
  of: {
    readonly drafts: DraftBesides | null;
    readonly day: Moment | null;
    readonly timezone: string;
  },
  yaml: YamlDocument,
): {
  readonly publication: PublicationFields;
  readonly entries: readonly FrontMatterEntry[];
  readonly problems: readonly Problem[];
} {
  const { drafts, day, timezone } = of;
  const { said, left, unknown } = sortEntries(entries, timezone);
  const saying: Saying = (...what) => said.filter(({ says }) => what.includes(says));
  const [dates, created] = [saying('date'), saying('created')];
  const from = latest([...(dates.length > 0 ? dates : created), ...saying('embargo')]);
  const ends = earliest(saying('expires'));
  const dated: Dated = { since: from?.moment ?? day, timezone, yaml };

  const lookalikes = unknown.map((entry) => ({ entry, problems: lookalikesIn(entry, dated) }));
  const others = [
    ...left,
    ...lookalikes
      .filter(({ entry: [, value], problems }) => problems.length === 0 || typeof value === 'object')
      .map(({ entry }) => entry),
  ];
  const problems = [
    ...contradictions(saying, drafts, yaml),
    ...notUnderstood(saying('unclear'), left, dated),
    ...lookalikes.flatMap((one) => one.problems),
    ...(from !== null && new Set(dates.map(({ moment }) => moment?.epoch)).size > 1
      ? [doubleDate(dates, from, yaml)]
      : []),
  ];
  const [held] = [...saying('draft'), ...saying('withdrawn')];
  const [hidden] = saying('hidden');
  const [noindex] = saying('noindex', 'unsearched');
  const isLeft = (field: string) => others.some(([, , own]) => own === field);
  const kept: (FrontMatterEntry | null)[] = [
    held === undefined ? null : [held.name, 'true', 'draft'],
    from && !isLeft('date') ? [from.name, from.text, 'date'] : null,
    ends && !isLeft('expires') ? [ends.name, ends.text, 'expires'] : null,
    hidden === undefined ? null : [hidden.name, 'true', 'hidden'],
    noindex === undefined ? null : [noindex.name, 'true', 'noindex'],
  ];
  return {
    publication: {
      draft: held === undefined ? (drafts?.said ?? null) : `${held.name}: ${held.text}`,
      date: from?.name ?? null,
      expires: ends?.name ?? null,
      notBefore: latest(created)?.moment ?? null,
      notBeforeBy: latest(created)?.name ?? null,
      dated: dates.length + created.length > 0,
    },
    entries: [...others, ...kept.filter((entry) => entry !== null)],
    problems,
  };
}

/** The statements of a kind. */
type Saying = (...what: Says[]) => NamedStatement[];

/** What it takes to tell whether a value is a moment that matters: `since` is that of the article, null without one. */
interface Dated {
  readonly since: Moment | null;
  readonly timezone: string;
  readonly yaml: YamlDocument;
}

/** What the entries state about being published, those that are `left` for the fields, and those of which nothing is known. */
function sortEntries(entries: readonly (readonly [name: string, value: unknown])[], timezone: string) {
  const said: NamedStatement[] = [];
  const left: FrontMatterEntry[] = [];
  const unknown: FrontMatterEntry[] = [];
  for (const [name, value] of entries) {
    const kind = publicationNames.get(plainName(name))?.kind;
    if (kind === undefined) {
      unknown.push([name, value]);
      continue;
    }
    const statements = statementsOf(kind, value, timezone);
    const field = fieldOf(kind);
    const isWrong = field !== null && statements.some(({ says }) => says === 'unclear');
    if (isWrong && !left.some(([, , own]) => own === field)) left.push([name, value, field]);
    else for (const one of statements) said.push({ ...one, name });
    if (statements.some(({ says }) => says === 'other')) left.push([name, value]);
  }
  return { said, left, unknown };
}

/** What contradicts another statement, what makes it a draft besides, or what readers may see. */
function contradictions(saying: Saying, drafts: DraftBesides | null, yaml: YamlDocument): Problem[] {
  const problems = saying('restricted').map((one) => restricted(one, yaml));
  const [firm] = saying('draft');
  const [out] = saying('out');
  for (const [one, other] of [
    [firm, out],
    [saying('hidden')[0], saying('listed')[0]],
    [saying('noindex')[0], saying('indexed')[0]],
  ]) {
    if (one !== undefined && other !== undefined) problems.push(contradiction(one, other, yaml));
  }
  if (drafts !== null && out !== undefined) problems.push(publishedDraft(out, drafts, yaml));
  if (firm !== undefined && isScheduling(firm.text) && saying('date', 'embargo').length > 0)
    problems.push(holdsForGood(firm, yaml));
  return problems;
}

/** What says something about being published that is not understood, and an unknown value that may be a time to come. */
function notUnderstood(
  statements: readonly NamedStatement[],
  left: readonly FrontMatterEntry[],
  { since, timezone, yaml }: Dated,
): Problem[] {
  const times = left.filter(([name, value]) => {
    const kind = publicationNames.get(plainName(name))?.kind;
    return (kind === 'unclear-no' || kind === 'approved') && mayBeTime(name, value, since, timezone);
  });
  return [
    ...statements.filter((one) => !isPastYear(one, since)).map((one) => unclear(one, yaml)),
    ...times.map(([name, value]) => unclear({ ...plainly('unclear', String(value)), name }, yaml)),
  ];
}

/** The field that says itself what is wrong with the first date of that kind. */
function fieldOf(kind: PublicationKind): 'date' | 'expires' | null {
  if (kind === 'expires') return 'expires';
  return kind === 'date' || kind === 'utc-date' || kind === 'created' ? 'date' : null;
}

/** Whether it is a year alone, as of a film, from which on the article has long been out: `release: 2021`. */
function isPastYear({ name, text }: NamedStatement, since: Moment | null): boolean {
  if (publicationNames.get(plainName(name))?.kind !== 'embargo' || since === null) return false;
  return /^(?:19|20)\d\d$/.test(text.trim()) && text.trim() <= since.iso.slice(0, 4);
}

function latest(dates: readonly NamedStatement[]): NamedStatement | null {
  return pick(dates, (a, b) => a > b);
}

function earliest(dates: readonly NamedStatement[]): NamedStatement | null {
  return pick(dates, (a, b) => a < b);
}

function pick(
  dates: readonly NamedStatement[],
  wins: (a: number, b: number) => boolean,
): NamedStatement | null {
  let best: NamedStatement | null = null;
  for (const one of dates) {
    if (one.moment === null) continue;
    if (best?.moment == null || wins(one.moment.epoch, best.moment.epoch)) best = one;
  }
  return best;
}

/** What looks like a field about being published and is none: a name like one of theirs, or one inside another field. */
function lookalikesIn([name, value]: FrontMatterEntry, { since, timezone, yaml }: Dated): Problem[] {
  const found = lookalikeOf(name, value, fieldNames.article, since, timezone);
  if (found === null) return [];
  return [(found.where === 'inside' ? heldInside : looksLike)(name, found.meant, yaml)];
}
