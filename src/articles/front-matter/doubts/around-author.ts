/** What people write around the name of an author: what was done, where it came from, an office, a number. */

const done =
  '(?:tin|bài|ảnh|clip|video|đồ họa|nội dung|hình ảnh|tác giả|nguồn|thực hiện|biên soạn|biên tập|tổng hợp|words?|texts?|story|photos?|pictures?|written|reported|edited|by)';
/** What stands before a name and says what was done: `Bài, ảnh:`, `Thực hiện:`, `Photo by`. */
export const label = new RegExp(
  `^(?:${done}(?:\\s*(?:[,&/-]|và|and)\\s*|\\s+))*${done}(?:\\s*:|(?<=\\bby)\\s)\\s*(?=\\S)`,
  'iu',
);

/** The same without its colon: several such words, or one before two words that begin as names do. */
const vietnamese = '(?:tin|bài|ảnh|clip|đồ họa|nội dung|hình ảnh|thực hiện|biên soạn|biên tập|tổng hợp)';
const bareLabel = new RegExp(
  `^(?:${vietnamese}\\s*(?:[,&/-]|\\svà\\s)\\s*)+${vietnamese}\\s+(?=\\S)|^${vietnamese}\\s+(?=\\S+\\s+\\S)`,
  'iu',
);
const reporter = /^(?:PV|P\.V\.?|CTV|Phóng viên|Cộng tác viên)\s*:?\s+(?=\p{Lu}\S*\s+\p{Lu})/u;

/** What stands before a name, with or without a colon; empty where that is nothing. */
export function saidBefore(written: string): string {
  const [said = ''] = label.exec(written) ?? bareLabel.exec(written) ?? reporter.exec(written) ?? [];
  if (label.test(written)) return said;
  const name = written.slice(said.length);
  return /^\p{Lu}/u.test(name) && !(reporter.test(written) && office.test(name)) ? said : '';
}

/** Offices and the like, whose names have commas and "và" in them. */
export const office =
  /^(?:trung tâm|phòng|ban|sở|ubnd|ủy ban|uỷ ban|hội|đài|báo|công an|trường|văn phòng|bộ|cục|chi cục|liên đoàn|đoàn|mặt trận|viện|department|ministry|office|board|committee)(?!\p{L})/iu;

const made =
  'tổng hợp|thực hiện|lược ghi|ghi chép|ghi|biên dịch|lược dịch|dịch|biên soạn|biên tập|sưu tầm|t/h|s\\.?t';
const posts =
  'tổng giám đốc|giám đốc|chủ tịch|bí thư|trưởng|hiệu trưởng|viện trưởng|chánh văn phòng|[uủ]ỷ viên|ủy viên|đại biểu|thứ trưởng|bộ trưởng|cục trưởng|vụ trưởng|tổng biên tập|giảng viên|giáo viên|chuyên gia|chuyên viên';
/** The last word of a post at a paper or an office, in English. */
const englishPosts =
  'writer|reporter|editor|correspondent|photographer|columnist|contributor|intern|director|president|manager|engineer|officer|ceo';
const behind = [
  new RegExp(`\\s*\\((?:(?:${made})(?:\\s*(?:[,&/+-]|và|theo)[^()]*)?|(?:theo|nguồn)[\\s:][^()]+)\\)$`, 'iu'),
  new RegExp(`\\s+(?:[-–—]\\s+)?(?:${made})$`, 'u'),
  new RegExp(`\\s*(?:[-–—,|(]\\s*|\\s[-–—]\\s)(?:nguyên\\s+)?(?:phó\\s+)?(?:${posts})(?!\\p{L}).*$`, 'iu'),
  new RegExp(
    `\\s*(?:[,|(/–—]\\s*|\\s-\\s)(?:(?:\\p{L}[\\p{L}’'.&-]*\\s+){0,4}(?:${englishPosts})s?\\)?|(?:special to|for the)\\s.*)$`,
    'iu',
  ),
];

/** The name, and what stands behind it that is none of it: `(tổng hợp)`, ` - Phó Chủ tịch UBND huyện`; null where that is nothing. */
export function saidBehind(written: string): { readonly name: string; readonly said: string } | null {
  for (const pattern of behind) {
    const { index = 0 } = pattern.exec(written) ?? {};
    const name = written.slice(0, index).trim();
    if (/^(?:(?:\p{Lu}\S*|and|và|&)\s+){0,9}\p{Lu}\S*$/u.test(name) && !office.test(name))
      return { name, said: written.slice(index).replace(/^[\s,|–—-]+/u, '') };
  }
  return null;
}

/** Where an article was taken from, in the place of a name: the paper or agency. */
const takenFrom = /^(?:(?:dẫn )?theo|nguồn(?: tin)?(?=\s*:))\s*:?\s+(\S.*)$/iu;
const papers =
  /^(?:báo|đài|tạp chí|trang|cổng|thông tấn|tuổi trẻ|thanh niên|dân trí|nhân dân|tiền phong|lao động|người lao động|sài gòn giải phóng|tân hoa|reuters)(?!\p{L})/iu;
/** `TTXVN`, `VnExpress`, `bao.vn`. */
const shapes = /^(?:\p{Lu}{3,}(?!\p{L})|(?:Vn|Viet)\p{L}*\p{Lu}|\S+\.(?:vn|com|net|org)(?!\p{L}))/u;

/** The paper or agency that an article is said to be taken from; null where that is not said. `Theo Nguyen` is a person. */
export function paperIn(written: string): string | null {
  const [, name = ''] = takenFrom.exec(written) ?? [];
  return papers.test(name) || shapes.test(name) ? name : null;
}

/** Words that say how an article was made, and by nobody: `Sưu tầm`, `T/h`. */
export const nobody =
  /^(?:(?:tổng hợp|sưu tầm|t\/h|s\/t|biên soạn|biên dịch|lược dịch|internet|theo internet|nhiều nguồn|từ nhiều nguồn|khuyết danh)(?:\s*[,&/+-]\s*|\s+và\s+|\s+|$))+$/iu;

const telephone = String.raw`\+?\d[\d\s().-]{7,}\d`;
const mail = String.raw`[^\s@()<>,;:]+@[^\s@()<>]+\.[^\s@()<>]+`;
const address = new RegExp(
  `[\\s,;:|(<–—-]+(?:(?:đt|sđt|tel|phone|điện thoại|di động|email|e-mail)[\\s.:]*)?(?:(${telephone})|${mail})[)>]?$`,
  'iu',
);

/** The name, and what of an address for readers' letters or calls stands behind it; null where none does. */
export function nameBeforeAddress(
  written: string,
): { readonly name: string; readonly isTelephone: boolean } | null {
  const found = address.exec(written);
  const name = written.slice(0, found?.index ?? 0).trim();
  return found === null || !/\p{L}/u.test(name) ? null : { name, isTelephone: found[1] !== undefined };
}
