import type { List, Paragraph } from 'mdast';
import { paragraphLines, paragraphOf } from './paragraph-lines.ts';

const leftover =
  /^(?:[-–] ?\d{1,4} ?[-–]|[-–]{1,3} ?(?:more|ends?|hết) ?[-–]{1,3}|(?:trang|page) \d{1,4}(?: ?\/ ?\d{1,4}| of \d{1,4}| trên \d{1,4})?|\(?(?:tiếp(?: theo)?|xem tiếp|continued)(?: từ| ở| theo| on| from)? (?:trang|page) [\dIVX]{1,4}\)?)\.?$/iu;

/** Whether a line is the number of a page, or says on which a printed text goes on. */
export function isPageLeftover(words: string): boolean {
  return words.length <= longest && leftover.test(words.trim());
}

const longest = 60;
const longestAnswered = 200;

/** What stands below posts and letters, and between the paragraphs of pages, and is copied with them. */
const around =
  /^(?:(?:thích|like)\s*·?\s*(?:phản hồi|trả lời|bình luận|reply|comment).{0,40}|ẩn bớt|thu gọn|see less|show less|(?:sent|get outlook) (?:from|for) .{2,30}|(?:đã )?gửi từ (?:iphone|ipad|outlook|gmail|yahoo|điện thoại).{0,30}|-{3,} ?(?:original message|forwarded message|thư gốc|tin nhắn (?:gốc|đã chuyển tiếp)) ?-{3,}|quảng cáo|advertisement|story continues below advertisement)$/iu;

/** What a letter says above the one that it answers: `On Mon, … Linda Park <l@a.example> wrote:`. */
const answered = /^(?:on|vào) .*@[\w-]+\.\w.*(?:wrote|đã viết):$/iu;

/** When and from whom a message came, as it is copied out of a talk: `[10:22, 28/01/2021] Thu Hà: …`. */
const sender =
  /^(?:\[\d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?, \d{1,2}\/\d{1,2}\/\d{2,4}\]|\[\d{1,2}\/\d{1,2}\/\d{2,4},? \d{1,2}:\d{2}(?::\d{2})?(?: [AP]M)?\]|\d{1,2}\/\d{1,2}\/\d{2,4}, \d{1,2}:\d{2}(?: [AP]M)? -) [^:]{1,40}: /u;

/** Where a post ends that nobody opened before it was copied. */
const cutOff = /(?:…|\.{3})\s*(?:xem thêm|see more|read more)$/iu;

/** With what the lines above a letter begin. */
const fromWhom = /^\s*(?:from|từ|người gửi)[ \t]*:[ \t]*\S/iu;
const headLine =
  /^\s*(?:from|sent|to|cc|bcc|date|subject|reply-to|từ|người gửi|gửi|đã gửi|đến|tới|người nhận|ngày|chủ đề|tiêu đề|v\/v)[ \t]*:/iu;

/**
 * Whether lines begin with the head of a letter as mail programs copy it: from whom it is, when, to whom, of what. A timetable
 * has from, to and date too, but no addresses and no subject.
 */
export function isLetterHead(lines: readonly string[]): boolean {
  if (!fromWhom.test(lines[0] ?? '')) return false;
  const end = lines.findIndex((line) => !headLine.test(line));
  const head = end < 0 ? lines : lines.slice(0, end);
  return head.length > 2 && head.some((line) => ofLetters.test(line));
}

const ofLetters = /\S@\S|^\s*(?:sent|cc|bcc|subject|reply-to|đã gửi|chủ đề)[ \t]*:/iu;

/** Whether it is a label of a form with nothing behind it but a line to write on: `Date: ____`. */
export function isUnfilled(words: string): boolean {
  return (
    words.length <= longest &&
    /^(?:ngày|ngày đăng|người ký|người viết|tác giả|nguồn|ảnh|chú thích|liên hệ|địa điểm|điện thoại|số|by|date|author|contact|photo|caption|source|location|phone|signed|signature|name|title)\s?:?\s*(?:_{3,}|\.{5,}|…{2,})[\s._…]*$/iu.test(
      words.trim(),
    )
  );
}

/** What a line shows of where it was copied from; null for one that shows nothing. */
export function copiedFrom(words: string): 'around' | 'sender' | 'cutOff' | null {
  const line = words.trim();
  if (line.length <= longest && around.test(line)) return 'around';
  if (line.length <= longestAnswered && answered.test(line)) return 'around';
  if (sender.test(line)) return 'sender';
  return cutOff.test(line.slice(-20)) ? 'cutOff' : null;
}

/** The number of a page, `- 3 -`, as the words that it is, and what stands below it as a paragraph; null for a list. */
export function mendPageNumber({ children, position }: List, markdown: string): Paragraph[] | null {
  const [paragraph, ...others] = children[0]?.children ?? [];
  if (children.length !== 1 || paragraph?.type !== 'paragraph' || others.length > 0) return null;
  const [first, ...below] = paragraphLines(paragraph, markdown);
  const [start, end] = [position?.start, first?.end];
  const value = start && end ? markdown.slice(start.offset, end.offset) : '';
  if (!start || !end || !value.endsWith('-') || !isPageLeftover(value)) return null;
  const place = { start, end };
  const number: Paragraph = {
    type: 'paragraph',
    children: [{ type: 'text', value, position: place }],
    position: place,
  };
  return below.length > 0 ? [number, paragraphOf(below)] : [number];
}
