/** How the kinds of values are written, as the tools of editors read YAML; ours read all of it as text. */

import type { WrittenForm } from '../../../base/schema/written-as.ts';
import { flagWords } from './flag.ts';

const nothing: WrittenForm = { enum: [null, ''] };

const words = flagWords.flatMap((word) => [
  ...new Set([word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()]),
]);

/** Yes or no, in the words that are known. */
const flag: WrittenForm = { anyOf: [{ type: 'boolean' }, { enum: [1, 0, ...words] }, nothing] };

/** A date in any form has digits; a number alone is none. */
const date: WrittenForm = { anyOf: [{ type: 'string', pattern: '\\d' }, nothing] };

/** A whole number; of `1.234`, which groups its digits, YAML makes one that is not whole. */
const count: WrittenForm = {
  anyOf: [{ type: 'number', minimum: 0 }, { type: 'string', pattern: '^\\s*\\d[\\d.,\\s]*$' }, nothing],
};

const webAddress: WrittenForm = {
  anyOf: [{ type: 'string', pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://' }, nothing],
};

const email: WrittenForm = { anyOf: [{ type: 'string', pattern: '@' }, nothing] };

export const writtenForms = {
  flag,
  date,
  count,
  webAddress,
  email,
  flagOrDate: { anyOf: [flag, date] } as WrittenForm,
  /** One of the names, which are offered; other words for them are not refused. */
  named: (names: readonly string[]): WrittenForm => ({
    anyOf: [{ enum: names }, { type: ['string', 'null'] }],
  }),
};
