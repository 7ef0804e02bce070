import { oneLine } from '../../../base/text/text.ts';
import { phraseSet } from './publication-words.ts';

/** What `bantin new` writes below the fields (`article.md` and `page.md` of each starter), in each language. */
export const placeholderTexts: readonly string[] = [
  'Nội dung bài viết. Bài là bản nháp cho đến khi bạn thay dòng này.',
  'Nội dung trang. Trang là bản nháp cho đến khi bạn thay dòng này.',
  'The text of the article. It is a draft until you write over this line.',
  'The text of the page. It is a draft until you write over this line.',
];

/** Whether nobody has written a text yet. */
export function isPlaceholder(body: string): boolean {
  return body.length < 200 && placeholderTexts.includes(oneLine(body));
}

/** Whether the words stand where a headline is to be written: `TEST`, `Không tiêu đề`. */
export const isNoHeadline = phraseSet(
  `test, testing, untitled, untitled (document|article|post|page), no title, new (article|post|document), (không|chưa|không có|chưa có|chưa đặt) tiêu đề,
   tiêu đề, tiêu đề (bài|bài viết), bài mới, bài viết mới, sans titre, ohne titel, sin título`,
);

/** Whether they are all of a text that nobody has written yet: `Đang viết…`. */
export const isNoText = phraseSet(
  `(|bài) đang (viết|soạn), chưa viết, chưa viết xong, (|sẽ) viết sau, chưa có nội dung, nội dung bài viết, nội dung ở đây, lorem ipsum,
   lorem ipsum dolor sit amet, (text|content|your text) (|goes) here, test, to be written`,
);

/** The same where no lead says what there is to say so far: `(đang cập nhật)`. */
export const isNoTextYet = phraseSet(
  '(|bài|tin) (đang|sẽ|còn) cập nhật, (|sẽ) cập nhật sau, tiếp tục cập nhật, coming soon',
);
