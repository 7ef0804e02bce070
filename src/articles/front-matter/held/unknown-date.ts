import { wordSet } from '../../../base/text/word-set.ts';
import type { Moment } from '../../../base/time/moment.ts';
import { readWrittenDate } from '../dates/written-date.ts';
import { nameWords } from '../marks/name-words.ts';
import { publicationNames } from '../statements/publication-names.ts';

/**
 * Whether the value of an unknown name is a moment that could hold the article back longer than `since`, its own date, or
 * take it down: `start: 2099-01-01`, `until: 01/01/2099`. Dates of events are none: their names say of what they are.
 */
export function mayBeTime(name: string, value: unknown, since: Moment | null, timezone: string): boolean {
  if (typeof value !== 'string') return false;
  const words = nameWords(name);
  const isTime = words.length > 0 && words.every((word) => times.has(word) || beside.has(word));
  if (!isTime || !words.some((word) => times.has(word))) return false;
  if (words.some((word) => ends.has(word)))
    return readWrittenDate(value, timezone).moment !== null || isYear(value);
  // A law is in force from a year on.
  return isLater(value, since, timezone) && !(isYear(value) && words.join('').includes('hieuluc'));
}

/** Whether the value is a date, or a year alone, that lies after `since`. */
export function isLater(value: unknown, since: Moment | null, timezone: string): boolean {
  if (typeof value !== 'string') return false;
  const { moment } = readWrittenDate(value, timezone);
  if (moment !== null) return since === null || moment.epoch > since.epoch;
  return isYear(value) && (since === null || value.trim() > since.iso.slice(0, 4));
}

/** Whether the name is one for dates that every thing may have, such as `date` and `created`. */
export function isCommonDate(plain: string): boolean {
  const kind = publicationNames.get(plain)?.kind;
  return kind === 'created' || common.has(plain);
}

function isYear(text: string): boolean {
  return /^\s*(?:19|20)\d\d\s*$/.test(text);
}

const common = wordSet('date datum fecha datetime ngay ngaythang thoigian дата 日期 日付 tarih tanggal');
const ends = wordSet('until till to end ends ending stop stops before den ketthuc bis hasta');
const times = wordSet(
  `start starts starting begin begins beginning from when since after at on live go launch launches launched open opens
   show visible appear appears available active effective valid online until till end ends ending stop stops before
   activate activates release releases publish publishes unlock unlocks tu den khi luc batdau bat dau ketthuc
   hieuluc len phat air airs aired airing airdate airtime pub pubtime pubdate publication broadcast hen hoan giu cho dukien lich von ab bis desde hasta mo ra duyet approve approved approval à partir 开始 開始 結束 结束`,
);
const beside = wordSet(
  `is the post page article content date time day datetime moment stamp timestamp timezone utc gmt not and ngay gio thoi gian
   diem bai viet tin trang song web mang bao for by ket thuc hieu luc to`,
);
