import { z } from 'zod';
import { email, text, writtenDate } from '../../articles/front-matter/values/field-kinds.ts';
import { words, wordsList } from '../../articles/front-matter/values/field-words.ts';
import type { Moment } from '../../base/time/moment.ts';

/** Who answers for the site, and how to reach them, as the law of many countries wants it printed. */
export interface ImprintSetting {
  /** Above all of it; null for words that fit the publisher. */
  readonly title: string | null;
  /** Above the newsroom: the authority or company to which it belongs. */
  readonly agency: string | null;
  readonly license: { readonly number: string; readonly date: Moment | null } | null;
  /** Whoever answers for what is printed. */
  readonly responsible: string | null;
  readonly editors: readonly string[];
  readonly address: string | null;
  readonly phone: string | null;
  readonly email: string | null;
  readonly contacts: readonly ContactSetting[];
}

/** Whom to ask about what. */
export interface ContactSetting {
  readonly name: string | null;
  readonly post: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** The numbers of a line that may hold several: `0255 385 7000 - 0905 123 456`. */
export function phonesIn(written: string): string[] {
  return written.split(/\s*[,;/]\s*|\s+(?:[-–]|và|and)\s+(?=\+?[\d(][\d\s().-]{4})/);
}

const phone = text.refine(
  (line) =>
    line === null || phonesIn(line).every((number) => /^\+?[\d\s().-]{3,}(?:\s*[-–x#]\s*\d+)?$/.test(number)),
  {
    error: (issue) => `"${String(issue.input)}" is no telephone number.`,
    params: { code: 'wrong-value', hint: 'Write digits with spaces: 0255 385 7000.' },
  },
);

// The day is printed as it is written, whatever the time zone.
const date = writtenDate('UTC').transform((read) => read?.moment ?? null);

const license = z.union([
  text.transform((number) => (number === null ? null : { number, date: null })),
  z
    .strictObject({ number: text, date })
    .transform(({ number, date }) => (number === null ? null : { number, date })),
]);

const contact = z.strictObject({ name: words, post: words, phone, email });

export const imprint = z
  .strictObject({
    title: words,
    agency: words,
    license,
    responsible: words,
    editors: wordsList,
    address: words,
    phone,
    email,
    contacts: z
      .array(contact)
      .nullish()
      .transform((list) => list ?? []),
  })
  .nullish()
  .transform((written): ImprintSetting | null => written ?? null);
