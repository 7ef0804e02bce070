import { nameOf } from '../../base/addresses/paths.ts';
import { freeName } from '../../base/files/free-name.ts';
import { type Brought, left, takenAddress } from '../brought/brought.ts';
import type { AddressClaims } from './address-claims.ts';
import { type AsBuilt, never } from './read-as-built.ts';

/** The document with an address of its own, and without old ones that another has, which are noted. */
export function withOwnAddresses(
  document: Brought,
  { url: wanted, appears }: Pick<AsBuilt, 'url' | 'appears'>,
  claims: AddressClaims,
): Brought {
  if (document.kind !== 'article' || wanted === null || appears === never) return document;
  const url = freeName(wanted, claims.isOwn, (number) => `${wanted.slice(0, -1)}-${number}/`);
  claims.own(url);
  const { aliases: written } = document.fields;
  const aliases: readonly string[] = Array.isArray(written) ? written.filter((one) => one !== url) : [];
  const kept = claims.claim(document.path, aliases);
  const moved =
    url === wanted ? [] : [left(document.from, 'article that got another address', `${wanted} → ${url}`)];
  const lost = aliases.filter((one) => !kept.includes(one));
  const slug = url === wanted ? {} : { slug: nameOf(url.slice(0, -1)) };
  return {
    ...document,
    fields: { ...document.fields, aliases: kept, ...slug },
    notes: [...document.notes, ...moved, ...lost.map((one) => left(document.from, takenAddress, one))],
  };
}
