import { error, type Problem, warning } from '../../../base/problem.ts';
import { asWritten } from '../../../base/time/moment.ts';
import type { YamlDocument } from '../../../base/yaml/yaml.ts';
import type { DraftBesides } from './draft-besides.ts';
import type { NamedStatement } from './statements.ts';

const decide =
  'Write "draft: true" to hold the article back, "hidden: true" to keep it out of all lists, or remove the line to publish it.';

export function unclear({ name, text, complaint }: NamedStatement, yaml: YamlDocument): Problem {
  if (complaint !== null) return error('bad-date', yaml.placeOf([name]), complaint.why, complaint.hint);
  return error(
    'unclear-publication',
    yaml.placeOf([name]),
    `"${name}: ${text}" may say that the article is not to be published, but it is not understood.`,
    decide,
  );
}

export function looksLike(name: string, meant: string, yaml: YamlDocument): Problem {
  return error(
    'unclear-publication',
    yaml.placeOf([name], true),
    `The name "${name}" is not known, but it looks as if it held the article back ("${meant}").`,
    `${decide} What is your own belongs under "extra".`,
  );
}

export function heldInside(name: string, inside: string, yaml: YamlDocument): Problem {
  return error(
    'unclear-publication',
    yaml.placeOf([name], true),
    `"${inside}" inside "${name}" looks as if it held the article back, but there it has no meaning.`,
    'Write it on a line of its own, not indented, or give it another name.',
  );
}

export function contradiction(one: NamedStatement, other: NamedStatement, yaml: YamlDocument): Problem {
  return error(
    'contradiction',
    yaml.placeOf([one.name]),
    `"${one.name}: ${one.text}" and "${other.name}: ${other.text}" contradict each other.`,
    'Keep the one that is meant, and remove the other.',
  );
}

export function publishedDraft(
  { name, text }: NamedStatement,
  { by, said }: DraftBesides,
  yaml: YamlDocument,
): Problem {
  const one = `"${name}: ${text}"`;
  const [message, hint] =
    by === 'folder'
      ? [
          `${one} publishes the article, but it lies among drafts, in the ${said}.`,
          'Move the file out of that folder to publish it, or remove the line.',
        ]
      : [
          `${one} publishes the article, but its text is still the one that "bantin new" wrote.`,
          'Write the text of the article, or remove the line.',
        ];
  return error('contradiction', yaml.placeOf([name]), message, hint);
}

export function restricted({ name, text }: NamedStatement, yaml: YamlDocument): Problem {
  const shown = /pass|matkhau|mật khẩu/i.test(name) ? name : `${name}: ${text}`;
  return error(
    'restricted-reading',
    yaml.placeOf([name]),
    `"${shown}" asks that not everyone may read the article, but every page of the site is public.`,
    'Write "draft: true" to hold it back, or remove the line to publish it for all.',
  );
}

export function holdsForGood({ name, text }: NamedStatement, yaml: YamlDocument): Problem {
  return warning(
    'status-holds',
    yaml.placeOf([name]),
    `"${name}: ${text}" makes the article a draft, also when its date has come.`,
    'Remove the line: a date to come holds the article back until then by itself.',
  );
}

export function doubleDate(
  dates: readonly NamedStatement[],
  from: NamedStatement,
  yaml: YamlDocument,
): Problem {
  const names = [...new Set(dates.map(({ name }) => `"${name}"`))].join(' and ');
  const counts = from.moment === null ? '' : ` (${asWritten(from.moment)})`;
  return warning(
    'several-dates',
    yaml.placeOf([dates.at(-1)?.name ?? from.name], true),
    `${names} say differently when the article is published. The latest counts: "${from.name}"${counts}.`,
    'Keep one of them.',
  );
}
