/** The kinds of values that fields hold, as schemas from what is written to what it means. Written values are text. */

import { z } from 'zod';
import { addressAdvice } from '../../../base/addresses/whole-address.ts';
import { refuse } from '../../../base/refuse.ts';
import { writtenAs } from '../../../base/schema/written-as.ts';
import { decodeReferences } from '../../../base/text/character-references.ts';
import { withoutOuterQuotes } from '../../../base/text/outer-quotes.ts';
import { oneLine } from '../../../base/text/text.ts';
import { readWrittenDate } from '../dates/written-date.ts';
import { readFlag } from './flag.ts';
import { writtenForms } from './written-forms.ts';

/** The text on one line, with the characters that its references name. */
export function decodedWords(written: string): string {
  return oneLine(decodeReferences(written));
}

/** The same of a name, which quotes are no part of. */
export function unquotedName(written: string): string {
  return withoutOuterQuotes(decodedWords(written));
}

/** A name on one line, or another text that is no prose; null when it is empty or not written. */
export const text = z
  .string()
  .nullish()
  .transform((written) => unquotedName(written ?? '') || null);

/** Text with its line breaks; null when it is empty or not written. */
export const longText = z
  .string()
  .nullish()
  .transform((written) => decodeReferences(written ?? '').trim() || null);

/** Such a text that must be there. */
export const someText = z
  .string()
  .transform(unquotedName)
  .refine((line) => line !== '', {
    message: 'Something must be written here.',
    params: { code: 'missing-field' },
  });

/** One text or a list of texts; empty ones are dropped. */
export const texts = z
  .union([z.string(), z.array(z.string().nullable())])
  .nullish()
  .transform((written) => readEach(written, unquotedName));

/** One text or those of a list, each read so; empty ones are dropped. */
export function readEach(
  written: string | readonly (string | null)[] | null | undefined,
  read: (item: string) => string,
): string[] {
  return [written ?? []]
    .flat()
    .map((item) => read(item ?? ''))
    .filter((item) => item !== '');
}

/** What stands between commas, once references are characters. */
export function splitAtCommas(written: string): string[] {
  return decodeReferences(written).split(/[,;]/);
}

export const flag = writtenAs(
  z
    .string()
    .nullish()
    .transform((written, context) => {
      if (written === null || written === undefined || written.trim() === '') return false;
      const value = readFlag(written);
      if (value !== null) return value;
      return refuse(
        context,
        'wrong-value',
        `"${written}" is neither yes nor no.`,
        'Write "true" or "false".',
      );
    }),
  writtenForms.flag,
);

/** Rounded as social networks print it: `1,2K`, `3 nghìn`, `1.5 triệu`. */
const rounded = /^(\d{1,4})(?:[.,](\d{1,2}))?\s?(k|nghìn|ngàn|m|tr|triệu)$/iu;

function unrounded(written: string): number | null {
  const [, whole, part = '', unit = ''] = rounded.exec(written) ?? [];
  if (whole === undefined) return null;
  return Math.round(Number(`${whole}.${part}`) * (/^[mt]/i.test(unit) ? 1_000_000 : 1_000));
}

/** A count, also with dots, commas or spaces between groups of three digits, or rounded. */
export const count = writtenAs(
  z
    .string()
    .nullish()
    .transform((written, context) => {
      const digits = withoutOuterQuotes(written ?? '')
        .trim()
        .replace(/\s*(?:lượt(?: xem| đọc)?|views?)$/iu, '');
      if (digits === '') return null;
      if (
        /^(?:\d{1,15}|\d{1,3}(?:\.\d{3}){1,4}|\d{1,3}(?:,\d{3}){1,4}|\d{1,3}(?:\s\d{3}){1,4})$/.test(digits)
      ) {
        return Number(digits.replace(/\D/g, ''));
      }
      const meant = unrounded(digits);
      if (meant !== null) return meant;
      return refuse(
        context,
        'wrong-value',
        `"${written}" is not a whole number.`,
        'Write digits only, such as 226 or 1.234.',
      );
    }),
  writtenForms.count,
);

/** An absolute address on the web. */
export const webAddress = writtenAs(
  z
    .string()
    .nullish()
    .transform((written, context) => {
      const address = withoutOuterQuotes(written ?? '').trim();
      if (address === '') return null;
      if (/^https?:\/\/[^\s/]/i.test(address) && URL.canParse(address)) return address;
      return refuse(
        context,
        'bad-address',
        `"${address}" is not a complete address on the web.`,
        addressAdvice(address),
      );
    }),
  writtenForms.webAddress,
);

/** An address for letters; null when nothing is written. */
export const email = writtenAs(
  text.refine(
    (address) =>
      address === null || (address.length <= 254 && /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(address)),
    {
      error: (issue) => `"${String(issue.input)}" is no e-mail address.`,
      params: { code: 'bad-address', hint: 'Write it like this: van.trong@example.vn' },
    },
  ),
  writtenForms.email,
);

/** A date as `written-date.ts` reads it, in the time zone; null when nothing is written. */
export function writtenDate(timezone: string) {
  return writtenAs(
    z
      .string()
      .nullish()
      .transform((written, context) => {
        if (written === null || written === undefined || written.trim() === '') return null;
        const read = readWrittenDate(written, timezone);
        if (read.moment !== null) return read;
        return refuse(context, 'bad-date', read.complaint.why, read.complaint.hint);
      }),
    writtenForms.date,
  );
}
