import type { CorrectionField } from '../../../articles/front-matter/values/field-values.ts';
import type { Locale } from '../../../base/locale/locale.ts';
import type { CorrectionView } from '../article-view.ts';
import { toDateView } from './date-view.ts';
import { say } from './say.ts';

/** The corrections in the order in which they were given, each with an id to link to on its page (R8.2). */
export function toCorrections(corrections: readonly CorrectionField[], locale: Locale): CorrectionView[] {
  return corrections.map(({ kind, date, was, now, text }, index) => ({
    id: `correction-${index + 1}`,
    kind,
    label: say(locale, kind),
    date: toDateView(date, locale),
    was,
    now,
    text,
  }));
}
