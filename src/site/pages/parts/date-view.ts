import { formatDate } from '../../../base/locale/format.ts';
import type { Locale } from '../../../base/locale/locale.ts';
import type { Moment } from '../../../base/time/moment.ts';
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
