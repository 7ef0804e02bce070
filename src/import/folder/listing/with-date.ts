import { readWrittenDate } from '../../../articles/front-matter/dates/written-date.ts';
import { fieldNames } from '../../../articles/front-matter/names/field-names.ts';
import { plainName } from '../../../articles/source/plain-name.ts';

/** The fields with a date that can be read, from the name of the file where they have none; null when there is no date at all. */
export function withDate(
  fields: Readonly<Record<string, unknown>>,
  named: string | null,
  timezone: string,
): { fields: Record<string, unknown>; day: string } | null {
  const kept: Record<string, unknown> = {};
  let day: string | null = null;
  for (const [name, value] of Object.entries(fields)) {
    const isDate = fieldNames.article.get(plainName(name)) === 'date';
    const moment = isDate ? readWrittenDate(String(value), timezone).moment : null;
    if (isDate && moment === null) continue;
    kept[name] = value;
    if (moment !== null) day = moment.iso.slice(0, 10);
  }
  if (day !== null) return { fields: kept, day };
  const moment = named === null ? null : readWrittenDate(named, timezone).moment;
  return moment === null || named === null ? null : { fields: { date: named, ...kept }, day: named };
}
