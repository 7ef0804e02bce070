import { isMark } from '../marks/publication-marks.ts';
import { readStatus } from '../marks/publication-words.ts';
import { readFlag } from '../values/flag.ts';

/**
 * Whether the words of an unknown name say with this value that the article is not to be published, or not everywhere:
 * `cho phép đăng: không`, `xin đừng đăng: có`, `ẩn khỏi trang chủ: có`, `hide from site: yes`; not when one of
 * them is of something else (`show date: no`).
 */
export function heldByPhrase(name: string, value: unknown): boolean {
  if (typeof value !== 'string') return false;
  const phrase = wordsOf(name);
  const found = [vietnamese, english].some((language) => holds(phrase, value, language));
  return found || (/(?:^| )độ mật$/.test(phrase) && readStatus(value) === 'restricted');
}

/** Parts of the names of fields, which say what a yes or a no means; the phrases of `publication-words.ts` say it by themselves. */
interface PhraseWords {
  /** What asks at the end of a question, and says nothing. */
  readonly asking: RegExp;
  readonly negations: RegExp;
  /** A yes to these holds back; a no to those. */
  readonly hiding: RegExp;
  readonly showing: RegExp;
  readonly beside: RegExp;
}

function holds(phrase: string, value: string, words: PhraseWords): boolean {
  let left = ` ${phrase.replace(words.asking, '')} `;
  const take = (pattern: RegExp): number => {
    const found = left.match(pattern)?.length ?? 0;
    left = left.replace(pattern, ' ');
    return found;
  };
  const hides = take(words.hiding) > 0;
  const shows = take(words.showing) > 0;
  const isTurned = take(words.negations) % 2 === 1;
  take(words.beside);
  if ((!hides && !shows) || left.trim() !== '') return false;
  const flag = readFlag(value);
  if (flag === null) return !hides && !isTurned && isMark(value, 'apart');
  return flag === (hides !== isTurned);
}

const all = (words: string) =>
  new RegExp(
    `(?<= )(?:${words
      .trim()
      .split(/\s*\|\s*/)
      .join('|')})(?= )`,
    'gu',
  );

const vietnamese: PhraseWords = {
  asking: / (?:hay )?(?:chưa|không)$/u,
  negations: all('không|chưa|đừng|cấm|dừng|ngừng|ngưng|hoãn|hủy|huỷ'),
  hiding: all('ẩn|giấu|nháp|bí mật|nội bộ'),
  showing: all(
    `đăng(?! ký| kí| nhập| xuất| tải)|xuất bản|công bố|công khai|phát hành|hiển thị|liệt kê|(?:lập )?chỉ mục
     |cho phép|được phép|lên (?:trang chủ|trang|web|mạng|báo)|cho tìm kiếm|đủ điều kiện`,
  ),
  beside: all(
    `bài viết|bài|tin|này|trang chủ|trang|danh sách|kết quả|tìm kiếm|khỏi|trên|trong|cho|được|phép|có|đã|sẵn sàng|trạng thái
     |chế độ|tạm thời|tạm|xin|phải|là|cơ quan|chỉ|ra|mới|với|mọi người|người đọc|bạn đọc|web|mạng|báo`,
  ),
};

/** Other places, such as menus, say nothing of being published. */
const where =
  '(?:from|on|in|to|for) (?:the )?(?:site|web|website|public|home ?page|home|front ?page|lists?|feeds?|rss|search|index|build|everyone|readers)';

const english: PhraseWords = {
  asking: /\?$/u,
  negations: all("not|no|never|don't|dont|do not"),
  hiding: all(
    `(?:hide|hidden|exclude|excluded|omit|remove|withhold|skip)(?: (?:everywhere|online|this|build|publication|publishing|page|post|article|${where}))?
     |(?:(?:legal|editor|editorial|desk|news) )?hold`,
  ),
  showing: all(
    `(?:show|display|list|appear|include|publish)(?: (?:online|everywhere|publicly|${where}))?|web|website|on (?:the )?(?:site|web)
     |online(?: edition)?|live|ok|okay|fact ?checked`,
  ),
  beside: all('please|is|it|to|for|the|this|page|post|article|story|be'),
};

/** In small letters, with spaces between them. */
function wordsOf(name: string): string {
  return name
    .normalize('NFC')
    .replace(/([\p{Ll}\p{N}])(\p{Lu})/gu, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ')
    .trim();
}
