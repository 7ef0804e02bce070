/** A day, or the first of a month, that stands with digits in a name or a text. */
export interface WrittenDay {
  /** Null where it is left out, or has two digits: `5-12`, `5.12.26`. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** Where it stands. */
  readonly start: number;
  readonly end: number;
}

/** The forms in which people write days, the fullest first: `20261205`, `5.12.2026`, `5 tháng 12 năm 2026`, `12-2026`, `5/12`. */
const forms: readonly RegExp[] = [
  /(?<!\d)(?<year>(?:19|20)\d\d)(?<month>\d\d)(?<day>\d\d)(?!\d)/g,
  /(?<!\d)(?<day>\d\d)(?<month>\d\d)(?<year>(?:19|20)\d\d)(?!\d)/g,
  /(?<!\d)(?<year>(?:19|20)\d\d)([-_./])(?<month>\d\d?)\2(?<day>\d\d?)(?!\d)/g,
  /(?<!\d)(?<day>\d\d?)([-_./])(?<month>\d\d?)\2(?:(?<year>(?:19|20)\d\d)|\d\d)(?!\d)/g,
  /(?<!\d)(?<day>\d\d?)[-_. ]th[aá]ng[-_. ](?<month>\d\d?)(?:[-_,./ ]{1,2}(?:n[aă]m[-_. ])?(?<year>(?:19|20)\d\d))?(?!\d)/gi,
  /(?<!\d|\d[-_./])(?<year>(?:19|20)\d\d)[-_./](?:th[aá]ng[-_. ]?|t)?(?<month>\d\d?)(?!\d|[-_./]\d)/gi,
  /(?<!\d|\d[-_./])(?<month>\d\d?)(?:[-_./]|[-_. ]n[aă]m[-_. ])(?<year>(?:19|20)\d\d)(?!\d|[-_./]\d)/gi,
  /(?<!\d|\d[-_./])(?<day>\d\d?)[-./](?<month>\d\d?)(?!\d|[-_./]\d)/g,
];

/** Every day that the text names with digits, in the order in which they stand; what is no day of any month is none. */
export function writtenDays(text: string): WrittenDay[] {
  if (!/\d[\d./_ -]/.test(text)) return [];
  const found: WrittenDay[] = [];
  for (const form of forms) {
    for (const { 0: whole, index: start, groups = {} } of text.matchAll(form)) {
      const end = start + whole.length;
      const year = groups.year === undefined ? null : Number(groups.year);
      const [month, day] = [Number(groups.month), Number(groups.day ?? 1)];
      const isTaken = found.some((one) => start < one.end && one.start < end);
      if (!isTaken && isDay(year ?? 2000, month, day)) found.push({ year, month, day, start, end });
    }
  }
  return found.sort((a, b) => a.start - b.start);
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
