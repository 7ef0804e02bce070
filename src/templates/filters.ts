import { formatBytes, formatDate, formatNumber } from '../base/locale/format.ts';
import { type Locale, phrase } from '../base/locale/locale.ts';
import { keepTogether } from '../base/text/keep-together.ts';
import { excerpt } from '../base/text/text.ts';

export type Filter = (value: unknown, ...rest: unknown[]) => unknown;

/** What may stand after `|>` besides `safe`, which is the environment's own. */
export const filterNames = ['date', 'number', 'bytes', 'excerpt', 'phrase', 'together'] as const;

/** The filters of one language: pure functions of the value. They throw a TypeError for a value they are not made for. */
export function createFilters(locale: Locale): Readonly<Record<(typeof filterNames)[number], Filter>> {
  return {
    /** `{{ page.date.iso |> date("short") }}`: an ISO 8601 text in one of the locale's forms; `full` when none is named. */
    date: (value, style = 'full') => {
      const iso = text('date', value);
      if (!/^\d{4}-\d\d-\d\d/.test(iso)) throw new TypeError(`date needs an ISO 8601 text, not "${iso}"`);
      const moment = { iso, epoch: Date.parse(iso), timed: iso.includes('T') };
      return formatDate(moment, dateStyle(style, locale), locale);
    },
    /** `{{ page.views.count |> number }}`: with the locale's separators and at most 2 decimals, or as many as named. */
    number: (value, decimals = 2) =>
      formatNumber(amount('number', value), locale, amount('number', decimals)),
    /** `{{ 842000 |> bytes }}`: a file's size. */
    bytes: (value) => formatBytes(amount('bytes', value), locale),
    /** `{{ item.excerpt |> excerpt(120) }}`: cut at a word to at most that many characters. */
    excerpt: (value, length = 160) => excerpt(text('excerpt', value), amount('excerpt', length)),
    /** `{{ words.page |> phrase({ n: page.page }) }}`: the text with its `{places}` filled. */
    phrase: (value, values = {}) => phrase(text('phrase', value), phraseValues(values)),
    /** `{{ page.headline |> together(page.textLanguage) }}`: no line ends within a name such as Mộ Đức, or between a number and what it counts. */
    together: (value, language = locale.language) =>
      keepTogether(text('together', value), text('together', language)),
  };
}

function text(filter: string, value: unknown): string {
  if (typeof value === 'string') return value;
  throw new TypeError(`${filter} needs a text, not ${kindOf(value)}`);
}

function amount(filter: string, value: unknown): number {
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  throw new TypeError(`${filter} needs a number, not ${kindOf(value)}`);
}

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return String(value);
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'an object';
  return typeof value === 'string' ? 'a text' : `a ${typeof value}`;
}

function dateStyle(style: unknown, locale: Locale): keyof Locale['dates'] {
  const styles = Object.keys(locale.dates) as (keyof Locale['dates'])[];
  const found = styles.find((known) => known === style);
  if (found === undefined) throw new TypeError(`date knows ${styles.join(', ')}, not "${style}"`);
  return found;
}

function phraseValues(values: unknown): Record<string, string | number> {
  const filled: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(values ?? {})) {
    if (typeof value !== 'string' && typeof value !== 'number') {
      throw new TypeError(`phrase needs a text or a number for "${name}"`);
    }
    filled[name] = value;
  }
  return filled;
}
