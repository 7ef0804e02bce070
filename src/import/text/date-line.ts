import { readWrittenDate } from '../../articles/front-matter/dates/written-date.ts';

/** A line that is nothing but a date, and perhaps how often the page was read: `28/01/2021 10:22    226`. */
export function dateLine(line: string, timezone: string): { date: string; views: number | null } | null {
  if (line.length > 120 || !/\d{4}/.test(line)) return null;
  const plain = line.replace(
    /^(?:đăng (?:ngày|lúc)|ngày đăng|cập nhật(?: lúc)?|published|posted(?: on)?)\s*:?\s*/iu,
    '',
  );
  const counted =
    /^(.*?)[\s|,;-]*(?:(?:lượt (?:xem|đọc)|views?|đã xem|số lần đọc)\s*:?\s*([\d.,]+)|([\d.,]+)\s*(?:lượt (?:xem|đọc)|views?)|\s(\d[\d.,]{0,9}))$/iu;
  const isDate = (text: string) => readWrittenDate(text, timezone).moment !== null;
  if (isDate(plain)) return { date: plain, views: null };
  const [, date = '', ...counts] = counted.exec(plain) ?? [];
  const count = counts.find((one) => one !== undefined);
  if (count === undefined || !isDate(date)) return null;
  return { date: date.trim(), views: Number(count.replace(/[.,]/g, '')) };
}
