/**
 * Every phrase by which people say whether a text is published, what it means for readers, and where it is enough. The one table
 * for values of fields, names of files and folders, headlines, leads, comments and the first lines of texts.
 */

import {
  foreignDrafts,
  foreignHidden,
  foreignOther,
  foreignPrivate,
  foreignPublished,
} from './foreign-words.ts';
import { lettersAndMarks } from './mark-words.ts';
import { phraseScan } from './phrase-scan.ts';

/** What a phrase about being published means for readers. */
type PhraseMeaning = 'out' | 'draft' | 'unclear' | 'hidden' | 'restricted';

/**
 * Where a phrase is enough to hold back, each with all places before it: `state`, as the value of a field that asks for a state;
 * `dated`, where a day follows; `place`, where marks stand (in brackets, alone on a line, as the name of a folder); `value`, as
 * the value of any field; `sure`, wherever it stands for itself.
 */
export const phraseWeights = ['state', 'dated', 'place', 'value', 'sure'] as const;
export type PhraseWeight = (typeof phraseWeights)[number];

interface Phrase {
  readonly meaning: PhraseMeaning;
  readonly weight: PhraseWeight;
  readonly marks: string;
  /** Whether it is enough before a colon and behind a dash as well, where a headline stands beside it: `Hold: …`, `… - bản thảo`. */
  readonly isParted: boolean;
  /** Whether it is another word as well when its marks are left out: "nhập" for "nháp", "không đáng" for "không đăng". */
  readonly isDoubtful: boolean;
}

/** A phrase in a text; `isBare` says that its marks were left out there. */
export interface FoundPhrase extends Phrase {
  readonly isBare: boolean;
}

const notYet = '(chưa|không|ko|đừng|cấm|hoãn|hủy|khoan|chớ|ngừng|ngưng|dừng|tạm dừng|tạm hoãn)';
const publishing = '(đăng|đăng bài|đăng tin|đăng tải|xuất bản)';
const desk = '(sếp|lãnh đạo|bbt|tbt|ban biên tập|tổng biên tập|biên tập|thư ký)';

/**
 * Each group in a phrase stands for one of its alternatives: `(a|b) c` is `a c` and `b c`. One with a colon is enough where a
 * headline stands beside it, as all are that are sure.
 */
const rows: readonly (readonly [PhraseMeaning, PhraseWeight, string])[] = [
  [
    'out',
    'state',
    `publish, published, public, live, online, released, visible, sent, featured, (|đã) (đăng|xuất bản|công bố), công khai,
     ${foreignPublished.join(', ')}`,
  ],
  [
    'draft',
    'sure',
    `(|bản|bài|tin|để|lưu) nháp, ${notYet} ${publishing}, (tạm|xin|tuyệt đối) ${notYet} ${publishing}, (chờ|đợi) (|lệnh) ${publishing},
     (chưa|không) (được|cho|nên|thể|kịp) (${publishing}|duyệt), (chưa|chờ|đợi|đang chờ) (|${desk}) duyệt, chưa (qua|ai) duyệt,
     không duyệt, (rút|gỡ|ẩn) bài, chưa xong (|bài), (|auto) draft, drafts, wip, work in progress, unpublished, not published, dnp, nfp,
     (do not|dont|never|not to be|must not be|not yet) (publish|published|release|released|post|posted), (|strictly) embargoed,
     under (|strict) embargo, strict embargo, not for (publication|release|publishing|broadcast|posting), hold (until|for release|for publication), ${foreignDrafts.join(', ')}`,
  ],
  [
    'draft',
    'value',
    `pending, pending review, initial draft, submitted, inherit, unpublish, unapproved, embargo, staged, incomplete,
     unfinished, on hold, trash, trashed, deleted, private, withdrawn, rejected, internal, spiked, (needs|needing) (review|edit|edits|editing),
     needs (approval|work), (not|not yet) (ready|approved|final), chưa (hoàn thành|hoàn thiện|hoàn chỉnh|sẵn sàng|biên tập|kiểm tra),
     (hẹn giờ|lên lịch|hẹn ngày) (|${publishing}|phát hành), hẹn đăng, đang (viết|sửa|soạn|biên tập), riêng tư, nội bộ,
     (xóa|đã xóa) bài, đã (xóa|gỡ), thùng rác, bản thảo:, hết hạn, từ chối, ${foreignPrivate.join(', ')}`,
  ],
  [
    'draft',
    'place',
    'hold:, held, scheduled, disabled, killed, staging, todo:, in review, gỡ, ẩn, tạm giữ, thu hồi, chờ',
  ],
  [
    'draft',
    'state',
    `in progress, review, future, schedule, idea, pitch, assigned, skip, removed, archive, archived, expired, inactive, offline, spam,
     đã thu hồi, lưu trữ, cancelled, canceled, recalled, retracted, postponed, ${foreignOther.join(', ')}`,
  ],
  [
    'unclear',
    'place',
    `tbd, tba, tbc, to do, fixme, off the record, backup, tmp, temp, recycle bin, deleted items, (to|under|for) review, review needed, waiting, queue, unused, do not use,
     (first|rough|working) draft, (|top) secret, confidential, (publish|post|release|run|for|save for) later,
     (awaiting|waiting for) (review|approval|edit|edits|photos|legal), for (review|editing|approval), to (edit|be published|be edited),
     (chưa|cần|phải) sửa, sửa lại, (chưa|không) dùng, sắp đăng, chờ số liệu, chưa có (tít|ảnh|sapo), tạm ẩn, soạn thảo, đang (chờ|làm|đợi), đợi, giữ, giữ (lại|bài|tin),
     (chờ|đợi) (${desk}|ảnh|hình|ký|sửa|lệnh|xong|ý kiến|xác minh|kiểm tra|bổ sung|phát hành|công bố), để dành, tạm (hoãn|dừng), bỏ đi, (không|chưa) dùng, (cần|phải) duyệt, (sẽ|sắp) đăng,
     (duyệt|đăng|để|làm|viết|sửa|xem) sau, (mai|ngày mai|tuần sau) đăng, đăng (mai|ngày mai|tuần sau), (viết|làm|đang) dở, dở dang,
     (|còn|đang) thiếu (ảnh|hình), ${notYet} (phát hành|công bố|công khai|lên (trang|bài|mạng|web|báo|sóng)|phát sóng),
     (chưa|đừng|ko|không) (up|post|public|publish|chốt|ok)`,
  ],
  [
    'unclear',
    'dated',
    `(|hẹn) (${publishing}|lên bài|lên trang|lên sóng|phát sóng|phát hành|công bố), hẹn, giữ đến,
     (publish|release|post|go live|live|air) (|on|at|after), for release`,
  ],
  ['unclear', 'sure', '(|chỉ) lưu hành nội bộ, tài liệu mật, for internal use only'],
  ['hidden', 'sure', 'unlisted, noindex'],
  ['hidden', 'value', `hidden, hidden from lists, ${foreignHidden.join(', ')}`],
  [
    'restricted',
    'value',
    'protected, members only, subscribers, (subscribers|staff|admin|editors|internal) only, (tuyệt|tối) mật',
  ],
  ['restricted', 'place', 'mật'],
  [
    'restricted',
    'state',
    'password, members, paid, tiers, staff, admin, editors, premium, registered, login',
  ],
];

/** Without marks they are other words: "không đáng", "cho đăng", "cho anh". */
const doubtful = /^(?:(?:khong|ko|cho) dang|cho (?:anh|hinh|ky|sua|xong|y kien|cong bo|phat hanh)|an bai)$/;

const phrases = new Map<string, Phrase[]>();
for (const [meaning, weight, written] of rows) {
  for (const signed of written.replace(/\s+/g, ' ').split(', ').flatMap(alternatives)) {
    const phrase = signed.replace(':', '');
    const isParted = weight === 'sure' || phrase !== signed;
    const words = phrase.split(' ').filter(Boolean).map(lettersAndMarks);
    const key = words.map(({ letters }) => letters).join('');
    const marks = sorted(words.map((word) => word.marks).join(''));
    const isDoubtful =
      marks !== '' && (words.length === 1 || doubtful.test(words.map(({ letters }) => letters).join(' ')));
    phrases.set(key, [...(phrases.get(key) ?? []), { meaning, weight, marks, isParted, isDoubtful }]);
  }
}

/** Finds phrases that hold back. */
export const holdingPhrases = phraseScan(
  [...phrases].filter(([, all]) => all.some(({ meaning }) => meaning !== 'out')).map(([letters]) => letters),
);

/** What folders are called for what is still to come or unfinished; elsewhere, and among other words, these are news. */
const comingFolders = phraseSet('upcoming, coming soon, in progress, dự thảo, sắp tới, chờ lên bài');

/** Whether a folder of that name seems to hold back what is in it, by a word that says nothing elsewhere. */
export function isComingFolder(name: string): boolean {
  return comingFolders(name);
}

/** What "đăng" is a part of and no publishing: `đăng ký`, `đăng quang`. */
const wholes = new Set('ky ki kiem nhap xuat quang cai dan dam hoa ten ba khoa dac'.split(' '));

/** Whether the phrase ends within a word of two parts: `chưa đăng` in "chưa đăng ký". */
export function endsWithinWord(letters: string, next: string): boolean {
  return letters.endsWith('dang') && wholes.has(next);
}

/** The longest phrase, in words. */
export const longestPhrase = 6;

/**
 * The phrase that holds back and that these letters and marks are, with its marks or without any; null for none. `chuadang` is `chưa đăng` as well,
 * "cho đăng" is not `chờ đăng`.
 */
export function phraseOf(letters: string, marks: string): FoundPhrase | null {
  const sought = sorted(marks);
  const all = phrases.get(letters) ?? [];
  const found = all.find(({ meaning, marks }) => meaning !== 'out' && (sought === '' || marks === sought));
  return found === undefined ? null : { ...found, isBare: found.marks !== sought };
}

/** What the words say as the value of a field that asks for a state; null for any others. */
export function readStatus(text: string): PhraseMeaning | null {
  if (text.length > 60) return null;
  const { letters, marks } = lettersAndMarks(text);
  const sought = sorted(marks);
  return phrases.get(letters)?.find((one) => sought === '' || one.marks === sought)?.meaning ?? null;
}

/** Whether the words say that a date to come will publish the article. */
export function isScheduling(text: string): boolean {
  return /^(?:future|scheduled?|embargo(?:ed)?|hengio|hendang|lenlich)$/.test(lettersAndMarks(text).letters);
}

/** Whether a text is one of these phrases and nothing else, with its marks or without any; numbers and signs do not matter. */
export function phraseSet(written: string): (text: string) => boolean {
  const marksOf = new Map<string, string>();
  for (const phrase of written.replace(/\s+/g, ' ').split(', ').flatMap(alternatives)) {
    const { letters, marks } = lettersAndMarks(phrase);
    marksOf.set(letters, sorted(marks));
  }
  return (text) => {
    if (text.length > 60) return false;
    const { letters, marks } = lettersAndMarks(text);
    const found = marksOf.get(letters);
    return found !== undefined && (marks === '' || sorted(marks) === found);
  };
}

function sorted(marks: string): string {
  return Array.from(marks).sort().join('');
}

function alternatives(phrase: string): string[] {
  const [group, inner = ''] = /\(([^()]*)\)/.exec(phrase) ?? [];
  return group === undefined
    ? [phrase]
    : inner.split('|').flatMap((one) => alternatives(phrase.replace(group, one)));
}
