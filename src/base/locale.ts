/** The words and formats of one language, from `locales/<language>.yaml`. No sentence for readers stands in code. */

import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { readIfExists, walk } from './files.ts';

export interface Locale {
  readonly language: string;
  readonly name: string;
  readonly openGraph: string;
  readonly direction: 'ltr' | 'rtl';
  /** IANA name of the zone that a site in this language has unless it says otherwise. */
  readonly timezone: string;
  readonly dates: Readonly<Record<'full' | 'day' | 'short' | 'month' | 'year', string>>;
  /** From Sunday. */
  readonly weekdays: readonly string[];
  readonly weekdaysShort: readonly string[];
  /** The day with which weeks begin; 0 is Sunday. */
  readonly weekStart: number;
  readonly months: readonly string[];
  readonly numbers: { readonly group: string; readonly decimal: string };
  readonly figure: { readonly label: string; readonly names: readonly string[]; readonly credit: string };
  readonly paths: Readonly<Record<'page' | 'tags' | 'authors' | 'archive' | 'feeds' | 'search', string>>;
  readonly words: Readonly<Record<string, string>>;
}

const folder = fileURLToPath(new URL('../../locales', import.meta.url));

/** The languages that have words, sorted. */
export function knownLanguages(): string[] {
  return walk(folder).files.map((file) => file.path.replace(/\.yaml$/, ''));
}

/** The locale of a language tag such as `vi` or `en-GB` (then `en`), or null when there are no words for it. */
export function loadLocale(language: string): Locale | null {
  for (const tag of [language, language.split('-')[0] ?? language]) {
    const bytes = /^[\w-]+$/.test(tag) ? readIfExists(path.join(folder, `${tag}.yaml`)) : null;
    if (bytes !== null) return parse(new TextDecoder().decode(bytes)) as Locale;
  }
  return null;
}

/** A phrase with its `{name}` places filled; places without a value stay as they are. */
export function phrase(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
