/** Changes of files that were put, by what came after them. */

import { parse } from 'yaml';
import { readAddress } from '../../articles/markdown/addresses/address.ts';
import { meantElsewhere } from '../../site/order/checks/meant-elsewhere.ts';
import { guess, left, type Note } from '../brought/brought.ts';
import { documentText } from '../brought/document-text.ts';
import { withNewLinks } from '../markdown/with-new-links.ts';
import type { ClosedLink } from './links-between.ts';

/**
 * The file, which is to stand at `path` below the content folder, with the words of these links alone; and what they were. What
 * is missing may lead elsewhere by a part of an address, and gets the whole of it.
 */
export function withoutClosed(
  text: string,
  path: string,
  closed: readonly ClosedLink[],
  from: string,
): { readonly text: string; readonly notes: readonly Note[] } {
  const notes = new Map<string, Note>();
  const { front, body } = parted(text);
  const changed = withNewLinks(body, (address) => {
    const named = readAddress(address, path);
    const link = closed.find(({ target }) => named.kind === 'article' && named.target === target);
    if (link === undefined) return null;
    const meant = link.why === 'missing' ? meantElsewhere(address) : null;
    notes.set(
      address,
      meant === null ? left(from, reasons[link.why], address) : madeWhole(from, address, meant),
    );
    return meant === null ? { gone: '' } : { to: meant };
  });
  return { text: front + changed, notes: [...notes.values()] };
}

export function madeWhole(from: string, address: string, meant: string): Note {
  return guess(from, 'address without its beginning', `${address} → ${meant}`, 'likely');
}

const reasons: Readonly<Record<ClosedLink['why'], string>> = {
  missing: 'link to a file or page that is not there',
  draft: 'link to a draft',
  coming: 'link to an article that has yet to appear',
};

/** The file without these old addresses. */
export function withoutAliases(text: string, lost: readonly string[]): string {
  const { front, body } = parted(text);
  const { aliases, ...fields }: Record<string, unknown> = parse(front.slice(mark.length - 1, -mark.length));
  const kept = Array.isArray(aliases) ? aliases.filter((one) => !lost.includes(one)) : aliases;
  return documentText({ fields: { ...fields, aliases: kept }, body });
}

/** As `documentText` puts them together. */
function parted(text: string): { front: string; body: string } {
  const start = text.indexOf(mark) + mark.length;
  return { front: text.slice(0, start), body: text.slice(start) };
}

const mark = '\n---\n';
