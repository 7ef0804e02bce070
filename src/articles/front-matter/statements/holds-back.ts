import type { Says } from './publication-values.ts';

/** What keeps a document from readers, or from those who search, wherever it is written. */
const always: readonly Says[] = ['draft', 'withdrawn', 'hidden', 'noindex'];

/** What does so besides at a place, where it is hardly written for anything else. */
const besides = {
  field: [],
  text: ['embargo'],
  group: ['expires'],
  profile: ['unsearched'],
  settings: ['restricted'],
} as const satisfies Record<string, readonly Says[]>;

/** Whether a document is held back by what is said in the words of a field, in its text, in a group of values and so on. */
export function holdsBack(says: Says, at: keyof typeof besides): boolean {
  return always.includes(says) || (besides[at] as readonly Says[]).includes(says);
}
