/** What people type after an option, read strictly: each throws an `InvalidArgumentError` that says what is wrong. */

import { InvalidArgumentError } from 'commander';
import { readWrittenDate } from '../articles/front-matter/dates/written-date.ts';
import { toSiteAddress } from '../site/settings/site-address.ts';

/**
 * Text that is really there: an empty value is most often an unset variable, and one that begins with `-` an option
 * whose own value was forgotten (safety R22).
 */
export function readArgument(written: string): string {
  if (written.trim() === '') throw new InvalidArgumentError('It is empty.');
  if (written.startsWith('-')) {
    throw new InvalidArgumentError('It looks like an option; write ./ before a folder of such a name.');
  }
  return written;
}

/** An absolute web address that ends in `/`. */
export function readBase(written: string): string {
  const address = toSiteAddress(readArgument(written));
  if (address === null) throw new InvalidArgumentError('Write a whole address, such as https://example.vn/.');
  return address;
}

/** A moment in ISO 8601, in milliseconds since 1970; in UTC when it has no offset. */
export function readMoment(written: string): number {
  const text = readArgument(written);
  const form = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)?)?$/;
  const { moment } = form.test(text) ? readWrittenDate(text, 'UTC') : { moment: null };
  if (moment === null) {
    throw new InvalidArgumentError('Write day and time, such as 2021-02-01T08:00+07:00.');
  }
  return moment.epoch;
}

/** A whole number from 1 to 64. */
export function readCount(written: string): number {
  const count = /^\d{1,2}$/.test(readArgument(written)) ? Number(written) : 0;
  if (count < 1 || count > 64) throw new InvalidArgumentError('Write a whole number from 1 to 64.');
  return count;
}

/** The tag of a language in which the program speaks, with or without a region. */
export function readSpokenLanguage(written: string): string {
  const tag = readArgument(written).toLowerCase();
  if (!/^(?:en|vi)(?:[-_].*)?$/.test(tag))
    throw new InvalidArgumentError('Messages are in English and Vietnamese: write en or vi.');
  return tag;
}

/** A port; 0 takes any that is free. */
export function readPort(written: string): number {
  const port = /^\d{1,5}$/.test(readArgument(written)) ? Number(written) : 65_536;
  if (port > 65_535) throw new InvalidArgumentError('Write a whole number from 0 to 65535.');
  return port;
}
