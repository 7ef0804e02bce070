import { inCapitals, isMark } from '../marks/publication-marks.ts';
import { phraseSet } from '../marks/publication-words.ts';

/**
 * Whether words that readers see when they point at a link, or hear in the place of a picture, are a mark and nothing else: `NHÁP`, `CHƯA KIỂM
 * CHỨNG`.
 */
export function isNoteToEditors(words: string): boolean {
  if (inCapitals(words)) return isMark(words, 'capitals') || isUnsure(words);
  return isMark(words, 'within') && !isThing(words);
}

/** What a link may lead to and a picture may show. */
const isThing = phraseSet(
  'bản nháp, bản thảo, thư nháp, giấy nháp, (tài liệu|văn bản|hồ sơ) (mật|tối mật|nội bộ), lưu hành nội bộ, draft, drafts',
);

/** What is said to editors there in capitals, and elsewhere to readers. */
const isUnsure = phraseSet(
  'chưa (kiểm chứng|xác minh|kiểm tra|thẩm định), cần (kiểm chứng|xác minh|kiểm tra), unverified, not verified, (needs|need) checking, to be checked, check this',
);
