import { error, info, type Place, type Problem } from '../../../base/problem.ts';
import { plainName } from '../../source/plain-name.ts';
import { folderOfProfiles, type ProfileKind } from '../../source/profile-folder.ts';
import { lookalikeOf } from '../held/lookalike.ts';
import type { NameTable } from '../names/name-table.ts';
import { holdsBack } from '../statements/holds-back.ts';
import { publicationNames } from '../statements/publication-names.ts';
import type { PublicationKind } from '../statements/publication-values.ts';
import { statementsOf } from '../statements/statements.ts';
import { readFlag } from '../values/flag.ts';

type PlaceOf = (path: readonly PropertyKey[], key?: boolean) => Place;

/** Whether the file of an author or a group is held back, and what of it cannot be understood. */
interface ProfilePublication {
  /** What makes it a draft, as written. */
  readonly draft: string | null;
  /** The entries that say nothing of that. */
  readonly entries: readonly (readonly [name: string, value: unknown])[];
  readonly problems: readonly Problem[];
}

/** These have other meanings beside that of holding a page back. */
const harmless: ReadonlySet<PublicationKind> = new Set<PublicationKind>([
  ...([
    'created',
    'members',
    'approved',
    'rendered',
    'build',
    'noindex',
    'indexed',
    'unsearched',
    'searched',
  ] as const),
  ...(['robots', 'sitemap', 'seo', 'fed', 'listed'] as const),
]);

/**
 * What front matter of such a file says of being published. It can be a draft, and nothing else: whatever looks like
 * another way to hold it back is an error, and so is the date of an article that lies in the wrong folder.
 */
export function profilePublication(
  data: Readonly<Record<string, unknown>>,
  kind: ProfileKind,
  names: NameTable,
  placeOf: PlaceOf,
  timezone: string,
): ProfilePublication {
  const problems: Problem[] = [];
  let draft: string | null = null;
  const entries = Object.entries(data).filter(([name, value]) => {
    const plain = plainName(name);
    const holds = names.has(plain) ? undefined : publicationNames.get(plain)?.kind;
    if (holds === undefined) {
      const like = lookalikeOf(name, value, names, 'never', timezone);
      if (like !== null) problems.push(unclear(like.where === 'inside' ? like.meant : name, placeOf, name));
      return like === null;
    }
    const isDate = holds === 'date' || holds === 'utc-date';
    const says = harmless.has(holds) ? statementsOf(holds, value, timezone) : null;
    if (says !== null && !says.some((one) => holdsBack(one.says, 'profile'))) return true;
    const said = holds === 'draft' && typeof value === 'string' ? readFlag(value) : null;
    if (said === null) problems.push(isDate ? dated(name, kind, placeOf) : unclear(name, placeOf, name));
    else if (said) {
      draft = `${name}: ${String(value)}`;
      problems.push(heldBack(draft, placeOf([name], true)));
    }
    return false;
  });
  return { draft, entries, problems };
}

function dated(name: string, kind: ProfileKind, placeOf: PlaceOf): Problem {
  return error(
    'misplaced-article',
    placeOf([name], true),
    `A file in the folder "${folderOfProfiles[kind]}" is no article and has no date, so "${name}" is not understood.`,
    'If it is an article, move it into the folder of its section. Else remove the date.',
  );
}

function unclear(said: string, placeOf: PlaceOf, name: string): Problem {
  return error(
    'unclear-publication',
    placeOf([name], true),
    `"${said}" seems to hold this file back, which cannot be done in this way.`,
    'Write "draft: true" to leave the file out, or remove the field.',
  );
}

function heldBack(draft: string, at: Place): Problem {
  return info(
    'left-out',
    at,
    `Nothing of this file is shown, because "${draft}" makes it a draft.`,
    'Remove the line to publish it.',
  );
}
