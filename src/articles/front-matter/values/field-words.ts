/** The kinds of fields that readers see as plain words, as schemas from what is written to what it means. */

import { z } from 'zod';
import { refuse } from '../../../base/refuse.ts';
import { markupOf, plainWords } from '../../../base/text/plain-words.ts';
import { decodedWords, readEach, splitAtCommas, unquotedName } from './field-kinds.ts';

/** Text without marks: of others `checkSchema` makes a warning, and reads the field without them. */
export const unmarked = z.string().transform(withoutMarks);

function withoutMarks(written: string, context: z.RefinementCtx): string {
  const { words: instead, marks } = plainWords(written);
  if (marks.length === 0) return written;
  const { message, hint } = markupOf(marks);
  context.addIssue({ code: 'custom', message, params: { code: 'markup-in-field', hint, instead } });
  return z.NEVER;
}

/** The same for a headline: one of nothing but marks stays as it is, since there must be one, unless a template was to fill it. */
const headline = z.string().transform((written, context) => {
  if (plainWords(written).words !== '') return withoutMarks(written, context);
  if (!/\{[{%]/.test(written)) return written;
  return refuse(
    context,
    'markup-in-field',
    `Nothing fills in "${written.trim()}" here.`,
    'Write the words of the headline themselves.',
  );
});

/** Words on one line; null when there are none. */
export const words = unmarked.nullish().transform((written) => decodedWords(written ?? '') || null);

export const titleWords = headline.nullish().transform((written) => decodedWords(written ?? '') || null);

/** Words that must be there. */
export const someWords = unmarked.transform(decodedWords).refine((line) => line !== '', {
  message: 'Something must be written here.',
  params: { code: 'missing-field' },
});

const oneOrMore = z.union([unmarked, z.array(unmarked.nullable())]).nullish();

/** Names of people, or one. */
export const names = oneOrMore.transform((written) => readEach(written, unquotedName));

export const someName = someWords.transform(unquotedName);

/** Words, or a list of them; empty ones are dropped. */
export const wordsList = oneOrMore.transform((written) => readEach(written, decodedWords));

/** A list of names, or names with commas between; each once. */
export const commaNames = oneOrMore.transform((written) => {
  const list = typeof written === 'string' ? splitAtCommas(written) : written;
  return [...new Set(readEach(list, unquotedName))];
});
