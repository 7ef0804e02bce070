import { formatDate } from '../../base/format.ts';
import type { Locale } from '../../base/locale.ts';
import type { Moment } from '../../base/moment.ts';
import type { DateView } from '../view-parts.ts';

export function toDateView(moment: Moment, locale: Locale): DateView {
  return {
    iso: moment.iso,
    text: formatDate(moment, 'full', locale),
    short: formatDate(moment, 'short', locale),
  };
}
