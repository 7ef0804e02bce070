import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Place, type Problem, warning } from '../../../base/problem.ts';
import { excerpt } from '../../../base/text/text.ts';
import { placeOf, transformContextOf } from '../context/transform-context.ts';
import { copiedFrom, isLetterHead, isPageLeftover, isUnfilled } from '../mends/page-leftover.ts';
import { paragraphLines } from '../mends/paragraph-lines.ts';
import { markdownOf } from '../mends/written-text.ts';
import { flowChildren } from './flow-children.ts';

const mayHold =
  /^[ >]*(?:[-–]{1,3} ?(?:\d|more|end|hết)|\(?(?:trang|page|tiếp|xem tiếp|continued) |\\?\[?\d{1,2}[:/]\d|(?:thích|like|ẩn|thu gọn|see|show|sent|get|đã gửi|gửi từ|-{3,} ?\p{L}|quảng cáo|advert|story cont))|(?:…|\.{3}) ?(?:xem thêm|see more|read more)\s*$|(?:wrote|đã viết):[ \t]*$|^[ >]*\p{L}[^\n]{0,20}[ :](?:(?:\\?_){3}|\.{5}|…{2})|^[ >]*(?:from|từ|người gửi)[ \t]*:|^[ \t]*#(?: #)+[ \t]*$/imu;

/** Warns of lines that are left of printed pages, their numbers and where a text goes on, and of posts, letters and talks. */
export const pageLeftovers: Plugin<[], Root> = () => (tree, file) => {
  const markdown = markdownOf(file);
  if (!mayHold.test(markdown)) return;
  const context = transformContextOf(file);
  // One such message tells of a whole talk.
  let isTalk = false;
  for (const heading of flowChildren(tree, 'heading')) {
    const at = heading.position?.start.offset ?? 0;
    const [sign = ''] = /^#(?: #)+(?=[ \t]*(?:\n|$))/.exec(markdown.slice(at, at + 40)) ?? [];
    if (sign !== '') context.problems.push(leftOfPage(sign, placeOf(heading, context)));
  }
  const lines = [...flowChildren(tree, 'paragraph')].flatMap((paragraph) =>
    paragraphLines(paragraph, markdown).map(({ words, start }) => ({
      words,
      at: placeOf(start === null ? paragraph : { position: { start } }, context),
    })),
  );
  // More of them are a form that readers are to fill in.
  const blanks = lines.filter(({ words }) => isUnfilled(words));
  if (blanks.length < 3) context.problems.push(...blanks.map(({ words, at }) => unfilled(words.trim(), at)));
  for (const [index, { words, at }] of lines.entries()) {
    if (isLetterHead(lines.slice(index, index + 8).map((line) => line.words)))
      context.problems.push(headOfLetter(words.trim(), at));
    const isLeft = isPageLeftover(words);
    const from = isLeft ? null : copiedFrom(words);
    if ((!isLeft && from === null) || (isTalk && from === 'sender')) continue;
    isTalk ||= from === 'sender';
    context.problems.push(from === null ? leftOfPage(words.trim(), at) : leftOfCopy(words, from, at));
  }
};

function headOfLetter(line: string, at: Place): Problem {
  return warning(
    'page-leftover',
    at,
    `"${excerpt(line, 60)}" begins the head of a letter, which is printed with the names and addresses in it.`,
    'Remove these lines, and write in a sentence who said what.',
  );
}

function unfilled(line: string, at: Place): Problem {
  return warning(
    'page-leftover',
    at,
    `The line "${line}" has a blank that nobody filled in.`,
    'Write what belongs there, or remove the line.',
  );
}

function leftOfCopy(words: string, from: 'around' | 'sender' | 'cutOff', at: Place): Problem {
  const line = words.trim();
  if (from === 'cutOff')
    return warning(
      'page-leftover',
      at,
      `The text breaks off at "${line.slice(-30)}", as a post does that was copied before it was opened whole.`,
      'Open the whole post, and copy it again.',
    );
  return warning(
    'page-leftover',
    at,
    from === 'around'
      ? `The line "${line}" was copied along from around the text, and stands in it.`
      : `"${line.slice(0, line.indexOf(': ') + 1)}" says when a message came and from whom, and is printed so.`,
    from === 'around' ? 'Remove it.' : 'Remove it here and from the lines below, and write who says what.',
  );
}

function leftOfPage(written: string, at: Place): Problem {
  return warning(
    'page-leftover',
    at,
    `The line "${written}" is left of a printed page, and stands in the text.`,
    'Remove it. If it parts a sentence, put the two halves together.',
  );
}
