/** What addresses say in words. */
export type PathName = 'page' | 'tags' | 'series' | 'authors' | 'archive' | 'feeds' | 'search';

/** The words and formats of one language, from `locales/<language>.yaml`. No sentence for readers stands in code. */

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
  /** How the first day of a month is written where it is no number: `1er`. */
  readonly firstDay?: string;
  readonly numbers: { readonly group: string; readonly decimal: string };
  readonly figure: { readonly label: string; readonly names: readonly string[]; readonly credit: string };
  readonly paths: Readonly<Record<PathName, string>>;
  /** What counts may have forms of its own: `views-one` beside `views`, named as `Intl.PluralRules` names them. */
  readonly words: Readonly<Record<string, string>>;
}

/** A phrase with its `{name}` places filled; places without a value stay as they are. */
export function phrase(pattern: string, values: Readonly<Record<string, string | number>>): string {
  return pattern.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));
}
