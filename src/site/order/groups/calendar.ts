import { compareCodeUnits } from '../../../base/order.ts';
import type { Month, SiteArticle } from '../site.ts';
import { membersOf } from './members.ts';

/** A year that holds articles, with its months from the oldest. */
export interface Year {
  readonly year: number;
  readonly url: string;
  readonly months: readonly Month[];
}

/** The months that hold articles, from the oldest, as the site's readers count days. */
export function monthsOf(articles: readonly SiteArticle[]): Month[] {
  const members = membersOf(articles, ({ summary }) => [summary.date.iso.slice(0, 7)]);
  return [...members]
    .sort(([a], [b]) => compareCodeUnits(a, b))
    .map(([name, inMonth]) => {
      const [year = '', month = ''] = name.split('-');
      return { year: Number(year), month: Number(month), url: `/${year}/${month}/`, articles: inMonth };
    });
}

/** The years of the months, from the oldest. */
export function yearsOf(months: readonly Month[]): Year[] {
  const years = [...new Set(months.map(({ year }) => year))];
  return years.map((year) => {
    const own = months.filter((month) => month.year === year);
    // Below the same front page as its months.
    return { year, url: folderUrl(own[0]?.url ?? ''), months: own };
  });
}

/** A month as file names write it: `2021-01`. */
export function monthName({ year, month }: Pick<Month, 'year' | 'month'>): string {
  return `${fourDigits(year)}-${String(month).padStart(2, '0')}`;
}

function folderUrl(url: string): string {
  return url.replace(/[^/]*\/$/, '');
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}
