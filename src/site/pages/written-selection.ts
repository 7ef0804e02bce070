/**
 * A selection as it goes to a thread, and as it is kept: a head as JSON in the first line, and in each other line an entry, which
 * is read when it is new. It is one text, since a text goes to a thread many times as fast as objects and bytes.
 */

import type { Digest } from '../../base/digest.ts';
import type { Translation } from '../order/versions/translations.ts';
import type { Selection, SelectionEntry } from './selection.ts';

/** What a page is, and what only pages of its kind ask. */
interface Head {
  /** Of the page's target. */
  readonly kind: string;
  readonly url: string;
  /** As `Route.language`: in whose words it is shown. */
  readonly language: string;
  readonly own: unknown;
  readonly bodies: readonly string[];
  readonly translations: readonly Translation[];
  /** The compressed output for whose sake the page is made; null when that is the page itself. */
  readonly as: { readonly url: string; readonly coding: 'br' | 'gz' } | null;
}

export interface WrittenSelection extends Head {
  readonly entries: readonly WrittenEntry[];
}

export interface WrittenEntry {
  readonly name: string;
  /** Equal for equal values with equal needs. */
  readonly digest: Digest;
  /** The value. */
  readonly json: string;
}

/** The selection of the page of a kind at an address, as text. */
export function writeSelection(
  head: Omit<Head, 'own' | 'bodies' | 'translations'>,
  selection: Selection,
): string {
  const { own, bodies, translations = [] } = selection;
  const entries = new Map<string, SelectionEntry>();
  const add = (entry: SelectionEntry) => {
    if (entries.has(entry.name)) return;
    entries.set(entry.name, entry);
    entry.needs.forEach(add);
  };
  selection.entries.forEach(add);
  const rows: [name: string, digest: Digest][] = [];
  let values = '';
  for (const { name, digest, json } of entries.values()) {
    rows.push([name, digest]);
    values += `\n${json}`;
  }
  return JSON.stringify({ ...head, own, bodies, translations, entries: rows }) + values;
}

/** What `writeSelection` wrote. */
export function readSelection(text: string): WrittenSelection {
  const [first = '', ...values] = text.split('\n');
  const { entries, ...head }: Head & { readonly entries: readonly [string, Digest][] } = JSON.parse(first);
  return {
    ...head,
    entries: entries.map(([name, digest], at) => ({ name, digest, json: values[at] ?? '' })),
  };
}
