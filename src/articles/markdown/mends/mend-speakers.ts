import type { Paragraph, RootContent } from 'mdast';
import { hasBreaks, type Line, paragraphOf, paragraphsOf } from './paragraph-lines.ts';

/** A few words or a time before a colon: `Ông Nam: …`, `Điện thoại: …`, `7h30: …`. */
const label = /^(?:\d{1,2}[:.]\d{2}|[\p{Lu}\d][^\s:.!?;,]*)(?: [^\s:.!?;,]+){0,3} ?:(?=\s|$)/u;

/** The time of a programme, `7h00 Chuyến hai`, at the beginning of a line. */
const time = /^\d{1,2}(?:[hg]\d{0,2}|:\d{2})(?=[\s:,–-])/u;

/** Who speaks in an interview, whose words may go on over several lines. */
const speaker = /^(?:H|Hỏi|Đ|Đáp|Trả lời|PV|P\.V|Phóng viên|MC|Q|A|Question|Answer|Interviewer) ?:(?=\s|$)/iu;

/**
 * The lines of a paragraph as paragraphs of their own, when each begins with a few words and a colon, as people who speak in turn
 * do, or two that follow one another, or two with a time or the mark of a question or an answer; null when they do not, or where line breaks were asked for.
 */
export function mendSpeakers(lines: readonly Line[], paragraph: Paragraph): RootContent[] | null {
  if (hasBreaks(paragraph)) return null;
  const labelled = lines.map(({ words }) => label.test(words));
  if (labelled.every(Boolean)) return lines.map((line) => paragraphOf([line]));
  const times = lines.filter(({ words }) => time.test(words)).length;
  if (times > 1 || labelled.some((is, index) => is && labelled[index + 1])) return paragraphsOf(lines);
  const turns = lines.flatMap(({ words }, index) => (speaker.test(words) ? [index] : []));
  if (turns.length < 2) return null;
  const begins = [...new Set([0, ...turns])];
  return begins.map((begin, index) => paragraphOf(lines.slice(begin, begins[index + 1])));
}
