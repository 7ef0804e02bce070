/** What may be wrong with the entries of a menu. */

import { wholeAddress } from '../../../base/addresses/whole-address.ts';
import { error, type Place, type Problem, warning } from '../../../base/problem.ts';
import type { MenuItem } from '../site.ts';

export function entryLeadsNowhere(written: string, meant: string | null, at: Place | null): Problem {
  return error(
    'broken-link',
    at,
    `The entry "${written}" of the menu leads to no section and no page.`,
    meant === null
      ? 'Write the key of a section, the name of a file in the folder "pages", or an address that begins with "/".'
      : `Did you mean "${meant}"?`,
  );
}

export function entryLeftOut(written: string, meant: string | null, at: Place | null): Problem {
  return warning(
    'broken-link',
    at,
    `The entry "${written}" of the menu is left out, because readers see nothing of it now.`,
    meant === null
      ? 'It comes back by itself with what it leads to; remove it if that is gone for good.'
      : `Did you mean "${meant}"?`,
  );
}

export function twice({ title, at }: MenuItem): Problem {
  return warning(
    'menu-twice',
    at,
    `The entry "${title}" stands twice in the menu, and is printed once.`,
    'Remove one of them, or give it a title of its own.',
  );
}

export function double(first: string, other: string, at: Place | null): Problem {
  return error(
    'wrong-value',
    at,
    `An entry of the menu leads to one thing, and this one names "${first}" and "${other}".`,
    'Remove one of them, or put each behind a "-" of its own.',
  );
}

export function noAddress(url: string, at: Place | null): Problem {
  const meant = wholeAddress(url);
  return error(
    'bad-address',
    at,
    `The entry of the menu names the address "${url}", which is neither one of this site nor a whole one elsewhere.`,
    meant === null
      ? 'Begin it with "/" for a page of this site, and with https:// for any other.'
      : `Write "${meant}", or begin it with "/" for a page of this site.`,
  );
}

/** `meant` is the address that was likely meant, and null where there is none. */
export function untitled(url: string, meant: string | null, at: Place | null): Problem {
  return error(
    'missing-field',
    at,
    `The entry of the menu that leads to ${url} has no title.`,
    meant === null
      ? `Write { title: …, url: ${url} }.`
      : `Did you mean "${meant}"? If not, write { title: …, url: ${url} }.`,
  );
}

export function empty(title: string | null, at: Place | null): Problem {
  return error(
    'missing-field',
    at,
    title === null
      ? 'This entry of the menu has neither a title nor something that it leads to.'
      : `The entry "${title}" of the menu leads to nothing, and nothing stands below it.`,
    'Write the key of a section, the name of a page, or { title: …, url: … }.',
  );
}
