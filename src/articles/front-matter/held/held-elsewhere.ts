import { error, type Place, type Problem } from '../../../base/problem.ts';
import { plainName } from '../../source/plain-name.ts';
import { markIn } from '../marks/publication-marks.ts';
import { holdsBack } from '../statements/holds-back.ts';
import { publicationNames } from '../statements/publication-names.ts';
import type { PublicationKind } from '../statements/publication-values.ts';
import { statementsOf } from '../statements/statements.ts';
import { isCommonDate, mayBeTime } from './unknown-date.ts';

/**
 * An error for an entry that is unknown where it stands, outside of front matter, and would hold an article back with this
 * value; null for any other. `dates` says whether dates would hold it back too.
 */
export function heldElsewhere(
  name: string,
  value: unknown,
  at: Place,
  timezone: string,
  dates: 'with-dates' | 'without-dates',
): Problem | null {
  const plain = plainName(name);
  const kind = publicationNames.get(plain)?.kind;
  const said = kind === undefined || otherwise.has(kind) ? [] : statementsOf(kind, value, timezone);
  const isDate =
    dates === 'with-dates' &&
    !isCommonDate(plain) &&
    (said.some(({ moment }) => moment !== null) || mayBeTime(name, value, null, timezone));
  if (!isDate && !said.some(({ says }) => holdsBack(says, 'settings'))) return null;
  return holdsNothing(name, at);
}

/** An error for a text outside of articles that somebody marked as a draft, `[DRAFT] …`; null for any other. */
export function markedElsewhere(text: string, at: Place): Problem | null {
  const mark = markIn(text);
  return mark === null ? null : holdsNothing(mark, at);
}

function holdsNothing(what: string, at: Place): Problem {
  return error(
    'unclear-publication',
    at,
    `"${what}" looks as if it held something back, but it has no meaning here.`,
    'Remove the line, and what is not to be shown with it.',
  );
}

/** Names that have other meanings in settings. */
const otherwise: ReadonlySet<PublicationKind> = new Set<PublicationKind>([
  'rendered',
  'build',
  'fed',
  'state',
  'seo',
]);
