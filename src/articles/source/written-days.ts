/** A day, or the first of a month, that stands with digits in a name or a text. */
export interface WrittenDay {
  /** Null where it is left out, or has two digits beside others of one: `5-12`, `5.12.26`. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Where it stands. */
  readonly start: number;
  readonly end: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const monthName =
  '(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)';

/**
 * The forms in which people write days, the fullest first: `20261205`, `5.12.2026`, `05.12.26`, `5 tháng 12 năm 2026`, `12-2026`,
 * `Jan 2027`, `5/12`.
 */
const forms: readonly RegExp[] = [
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)/g,
  /(?<!\d)(?<day>\d\d)(?<month>\d\d)(?<year>(?:19|20)\d\d)(?!\d)/g,
  /(?<!\d)(?<year>(?:19|20)\d\d)([-_./])(?<month>\d\d?)\2(?<day>\d\d?)(?!\d)/g,
  /(?<!\d)(?<day>\d\d?)([-_./])(?<month>\d\d?)\2(?:(?<year>(?:19|20)\d\d)|(?<short>\d\d))(?!\d)/g,
  /(?<!\d)(?<day>\d\d?)[-_. ]th[aá]ng[-_. ](?<month>\d\d?)(?:[-_,./ ]{1,2}(?:n[aă]m[-_. ])?(?<year>(?:19|20)\d\d))?(?!\d)/gi,
  new RegExp(
    `(?<![\\p{L}\\d])(?:(?<day>\\d\\d?)[-_. ])?${monthName}[-_. ](?<year>(?:19|20)\\d\\d)(?!\\d|[-_./]\\d)`,
    'giu',
  ),
  new RegExp(`(?<!\\d)(?<year>(?:19|20)\\d\\d)[-_. ]${monthName}(?!\\p{L}|[-_. ]\\d)`, 'giu'),
  /(?<!\d|\d[-_./])(?<year>(?:19|20)\d\d)[-_./](?:th[aá]ng[-_. ]?|t)?(?<month>\d\d?)(?!\d|[-_./]\d)/gi,
  /(?<!\d|\d[-_./])(?<month>\d\d?)(?:[-_./]|[-_. ]n[aă]m[-_. ])(?<year>(?:19|20)\d\d)(?!\d|[-_./]\d)/gi,
  /(?<!\d|\d[-_./])(?<day>\d\d?)[-./](?<month>\d\d?)(?!\d|[-_./]\d)/g,
];

/** Whether the text may name a day with digits: it has what every form has. Of most texts no more is asked. */
export function mayNameDay(text: string): boolean {
  return dayLike.test(text);
}

const dayLike =
  /\d{8}|\d[-_./](?:\d|t)|\d[-_. ](?:th|n[aă]m|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[-_. ]\d/i;

/** Every day that the text names with digits, in the order in which they stand; what is no day of any month is none. */
export function writtenDays(text: string): WrittenDay[] {
  if (!mayNameDay(text)) return [];
  const found: WrittenDay[] = [];
  for (const form of forms) {
    for (const { 0: whole, index: start, groups = {} } of text.matchAll(form)) {
      const end = start + whole.length;
      const { name } = groups;
      const month =
        name === undefined ? Number(groups.month) : months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
      const [day, year] = [Number(groups.day ?? 1), yearOf(groups)];
      const isTaken = found.some((one) => start < one.end && one.start < end);
      if (!isTaken && isDay(year ?? 2000, month, day)) found.push({ year, month, day, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A year of two digits is one where the day and the month have two as well: `5-12-26` may be anything. */
function yearOf({ year, short, day, month }: Readonly<Record<string, string | undefined>>): number | null {
  if (year !== undefined) return Number(year);
  return short !== undefined && day?.length === 2 && month?.length === 2 ? 2000 + Number(short) : null;
}

function isDay(year: number, month: number, day: number): boolean {
  return day >= 1 && new Date(Date.UTC(year, month - 1, day)).getUTCMonth() === month - 1;
}

/** As it is sorted: `2026-12-05`. */
export function isoDay({ year, month, day }: WrittenDay): string {
  return [String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join(
    '-',
  );
}
