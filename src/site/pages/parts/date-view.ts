import { formatDate } from '../../../base/format.ts';
import type { Locale } from '../../../base/locale.ts';
import type { Moment } from '../../../base/moment.ts';
import type { DateView, ShortDate } from '../view-parts.ts';

export function toShortDate(moment: Moment, locale: Locale): ShortDate {
  return { iso: moment.iso, short: formatDate(moment, 'short', locale) };
}

export function toDateView(moment: Moment, locale: Locale): DateView {
  return {
    iso: moment.iso,
    short: formatDate(moment, 'short', locale),
    text: formatDate(moment, 'full', locale),
  };
}
