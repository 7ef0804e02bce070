import { publicationNames } from '../../../articles/front-matter/statements/publication-names.ts';
import type { Says } from '../../../articles/front-matter/statements/publication-values.ts';
import { statementsOf } from '../../../articles/front-matter/statements/statements.ts';
import { plainName } from '../../../articles/source/plain-name.ts';

/** What a field of another generator says about being published; nothing for fields that are about something else. */
export function saysOf(name: string, value: unknown): readonly Says[] {
  const kind = publicationNames.get(plainName(name))?.kind;
  return kind === undefined ? [] : statementsOf(kind, value, 'UTC').map(({ says }) => says);
}
