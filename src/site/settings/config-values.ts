/** The kinds of value in a site's settings: how each is written, what it becomes, and what is said when it is wrong. */

import { z } from 'zod';
import { activeEnding } from '../../articles/files/active-ending.ts';
import { decodedWords } from '../../articles/front-matter/values/field-kinds.ts';
import { unmarked } from '../../articles/front-matter/values/field-words.ts';
import { languageOfCountry } from '../../articles/front-matter/values/written-language.ts';
import { claimedAddress } from '../../base/addresses/claimed-address.ts';
import { safePath } from '../../base/addresses/paths.ts';
import { wholeAddress } from '../../base/addresses/whole-address.ts';
import { knownLanguages, loadLocale } from '../../base/locale/load-locale.ts';
import { refuse } from '../../base/refuse.ts';
import { writtenAs } from '../../base/schema/written-as.ts';
import { nearest } from '../../base/text/nearest.ts';
import { withoutOuterQuotes } from '../../base/text/outer-quotes.ts';
import { allFeedFormats } from './feed-formats.ts';
import { languageMeant } from './forms/main-language.ts';
import { directiveNames } from './security-policy.ts';
import { toSiteAddress } from './site-address.ts';

/** The value, or `fallback` where nothing is written. */
export function or<S extends z.ZodType>(schema: S, fallback: z.output<S>) {
  return schema.nullish().transform((value): z.output<S> => value ?? fallback);
}

export const trueOrFalse = writtenAs(
  z
    .string()
    .transform(withoutOuterQuotes)
    .pipe(z.enum(['true', 'false']))
    .transform((written) => written === 'true'),
  { enum: [true, false, 'true', 'false'] },
);

/** Words that readers see. */
export const line = unmarked.transform(decodedWords);

/** One line, or a list of lines. */
export const lines = z.union([z.string().transform((line) => [line]), z.array(z.string())]);

export function wholeNumber(least: number, most: number) {
  return writtenAs(
    z.string().transform((written, context) => {
      const digits = withoutOuterQuotes(written);
      const value = /^\d{1,15}$/.test(digits) ? Number(digits) : Number.NaN;
      if (value >= least && value <= most) return value;
      const message = `"${written}" is no whole number from ${least} to ${most}.`;
      return refuse(context, 'wrong-value', message, `Write a number from ${least} to ${most}, in digits.`);
    }),
    {
      anyOf: [
        { type: 'integer', minimum: least, maximum: most },
        { type: 'string', pattern: '^\\d{1,15}$' },
      ],
    },
  );
}

/** One of them or a list, from the smallest on, each once. */
export function wholeNumbers(least: number, most: number) {
  const number = wholeNumber(least, most);
  return z
    .union([number.transform((one) => [one]), z.array(number).min(1)])
    .transform((list): readonly number[] => [...new Set(list)].sort((a, b) => a - b));
}

/** An absolute address, made to end in `/`. */
export const siteAddress = writtenAs(
  z.string().transform((written, context) => {
    const address = toSiteAddress(withoutOuterQuotes(written));
    return address ?? refuse(context, 'bad-url', badAddress(written), addressHint(written));
  }),
  { type: 'string', pattern: '^\\s*[Hh][Tt][Tt][Pp][Ss]?://' },
);

export function addressHint(written: string): string {
  const meant = wholeAddress(written);
  return meant === null || toSiteAddress(meant) === null
    ? 'Write the whole address of the front page, such as "https://example.vn/".'
    : `Write "${toSiteAddress(meant)}", the whole address of the front page.`;
}

export function badAddress(written: string): string {
  return `"${written}" cannot be the address of the site: it must begin with http:// or https://, and its path may hold no signs such as "?", "#", "*", "$" and ":".`;
}

export const language = writtenAs(
  z.string().transform((written, context) => {
    const tag = languageMeant(written);
    if (loadLocale(tag) !== null) return tag;
    const known = knownLanguages().join(', ');
    const meant = languageOfCountry(written);
    return refuse(
      context,
      'unknown-language',
      `There are no words for the language "${written}".`,
      meant !== null && loadLocale(meant) !== null ? `Write "${meant}".` : `Use one of: ${known}.`,
    );
  }),
  () => ({
    anyOf: [
      { enum: knownLanguages() },
      // What else is meant by a tag such as `en-GB` or `zh-CN` the build says.
      { type: 'string', pattern: `^(?:${knownLanguages().map(mainPart).join('|')})(?:-|$)` },
    ],
  }),
);

function mainPart(tag: string): string {
  return tag.replace(/-.*/, '');
}

/** An IANA name. Offsets such as `+07:00` are refused, because they know nothing of summer time. */
export const timezone = writtenAs(
  z.string().transform((written, context) => {
    if (isTimezone(written)) return written;
    const meant = nearest(written, [...Intl.supportedValuesOf('timeZone'), 'Asia/Ho_Chi_Minh', 'UTC']);
    const hint =
      meant === null ? 'Write an IANA name, such as "Asia/Ho_Chi_Minh".' : `Did you mean "${meant}"?`;
    return refuse(context, 'unknown-timezone', `"${written}" is no time zone that is known.`, hint);
  }),
  { type: 'string', pattern: '^[A-Za-z]', examples: ['Asia/Ho_Chi_Minh', 'UTC'] },
);

function isTimezone(name: string): boolean {
  if (!/^[a-z]/i.test(name)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== undefined;
  } catch {
    return false;
  }
}

/** Paths from the top of the site, one or a list, as addresses of pages. */
export const pageAddresses = lines.transform((written, context) =>
  written.map((path) => {
    const claim = claimedAddress(path);
    if (claim.url !== null) return claim.url;
    return refuse(
      context,
      'bad-alias',
      `No tombstone can stand at "${path}", because ${claim.why}.`,
      claim.hint,
    );
  }),
);

/** Sources that are added to the content security policy, by directive. */
export const policyAdditions = z.record(z.string(), lines).transform((written, context) => {
  for (const [name, sources] of Object.entries(written)) {
    if (!directiveNames.includes(name)) {
      const message = `"${name}" is no part of the content security policy.`;
      const meant = nearest(name, directiveNames);
      const hint = meant === null ? `Use ${directiveNames.join(', ')}.` : `Did you mean "${meant}"?`;
      refuse(context, 'wrong-value', message, hint);
    }
    const bad = sources.flatMap((line) => line.split(' ')).find((source) => !/^[\w'*:./+=-]+$/.test(source));
    if (bad !== undefined) {
      const message = `"${bad}" is no source of a content security policy.`;
      refuse(context, 'wrong-value', message, 'Write an address, such as "https://stats.example".');
    }
  }
  return written;
});

/** A folder below the site's root, without leading or trailing `/`; `''` is the root. */
export function folder(isFolder: (path: string) => boolean) {
  return z.string().transform((written, context) => {
    const path =
      /^[./]*$/.test(written) && !written.includes('..') ? '' : safePath(written.replace(/^\/+/, ''), '');
    if (path !== null && isFolder(path)) return path;
    const message = `The folder "${written}" does not exist below the folder of the site.`;
    return refuse(
      context,
      'no-such-folder',
      message,
      'Make the folder, or mend its name; upper and lower case count.',
    );
  });
}

/** Formats of feeds, at least so many; a format named twice counts once. */
export function feedFormats(least: number) {
  return z.array(z.enum(allFeedFormats)).transform((written, context) => {
    if (written.length >= least) return allFeedFormats.filter((format) => written.includes(format));
    const names = allFeedFormats.join(', ');
    return refuse(
      context,
      'wrong-value',
      'The site must have a feed in one format at least.',
      `Name some of: ${names}.`,
    );
  });
}

/** Endings of files, in lower case without dot; none that servers or browsers run. */
export const endings = lines.transform((written, context) =>
  written.map((line) => {
    const ending = line
      .trim()
      .replace(/^\*?\./, '')
      .toLowerCase();
    const say = (message: string, hint: string) => refuse(context, 'wrong-value', message, hint);
    if (!/^[a-z0-9]{1,16}$/.test(ending)) {
      return say(`"${line}" is no ending of files.`, 'Write letters and digits only, such as "step".');
    }
    const active = activeEnding(ending) ?? '';
    if (!/browser|servers/.test(active)) return ending;
    return say(
      `No setting publishes files of the ending ".${ending}" from the content folder: such a file ${active}.`,
      'Put what belongs to the site itself into the folder "static".',
    );
  }),
);

/** A picture in `static/`, made to begin with `/`. */
export const sitePicture = z.string().transform((written, context) => {
  const path = /^(?:https?:)?\/\//i.test(written) ? null : safePath(written, '');
  if (path !== null) return `/${path}`;
  const message = `"${written}" is no path to a file of the site.`;
  return refuse(
    context,
    'bad-path',
    message,
    'Write the path of a picture in the folder "static", such as "/logo.png".',
  );
});

/** An account on X. */
export const account = z.string().transform((written, context) => {
  const name = written.trim().replace(/^@/, '');
  if (/^\w{1,15}$/.test(name)) return `@${name}`;
  const message = `"${written}" is no name of an account.`;
  return refuse(context, 'wrong-value', message, 'Write the name of the account as it stands after the "@".');
});
