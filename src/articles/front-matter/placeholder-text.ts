import { oneLine } from '../../base/text.ts';

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
