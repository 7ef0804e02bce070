import type { Paragraph, RootContent } from 'mdast';
import { hasBreaks, type Line, paragraphOf } from './paragraph-lines.ts';

/** A few words or a time before a colon: `Ông Nam: …`, `Điện thoại: …`, `7h30: …`. */
const label = /^(?:\d{1,2}[:.]\d{2}|[\p{Lu}\d][^\s:.!?;,]*)(?: [^\s:.!?;,]+){0,3} ?:(?=\s|$)/u;

/** Who speaks in an interview, whose words may go on over several lines. */
const speaker = /^(?:H|Hỏi|Đ|Đáp|Trả lời|PV|P\.V|Phóng viên|MC|Q|A|Question|Answer|Interviewer) ?:(?=\s|$)/iu;

/**
 * The lines of a paragraph as paragraphs of their own, when each begins with a few words and a colon, as people who speak in turn
 * do, or two with the mark of a question or an answer; null when they do not, or where line breaks were asked for.
 */
export function mendSpeakers(lines: readonly Line[], paragraph: Paragraph): RootContent[] | null {
  if (hasBreaks(paragraph)) return null;
  if (lines.every(({ words }) => label.test(words))) return lines.map((line) => paragraphOf([line]));
  const turns = lines.flatMap(({ words }, index) => (speaker.test(words) ? [index] : []));
  if (turns.length < 2) return null;
  const begins = [...new Set([0, ...turns])];
  return begins.map((begin, index) => paragraphOf(lines.slice(begin, begins[index + 1])));
}
