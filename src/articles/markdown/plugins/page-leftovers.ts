import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import { type Place, type Problem, warning } from '../../../base/problem.ts';
import { placeOf, transformContextOf } from '../context/transform-context.ts';
import { copiedFrom, isPageLeftover } from '../mends/page-leftover.ts';
import { paragraphLines } from '../mends/paragraph-lines.ts';
import { markdownOf } from '../mends/written-text.ts';
import { flowChildren } from './flow-children.ts';

const mayHold =
  /^[ >]*(?:[-–]{1,3} ?(?:\d|more|end|hết)|\(?(?:trang|page|tiếp|xem tiếp|continued) |\\?\[?\d{1,2}[:/]\d|(?:thích|like|ẩn|thu gọn|see|show|sent|get|đã gửi|gửi từ|-{3,} ?\p{L}|quảng cáo|advert|story cont))|(?:…|\.{3}) ?(?:xem thêm|see more|read more)\s*$|(?:wrote|đã viết):[ \t]*$/imu;

/** Warns of lines that are left of printed pages, their numbers and where a text goes on, and of posts, letters and talks. */
export const pageLeftovers: Plugin<[], Root> = () => (tree, file) => {
  const markdown = markdownOf(file);
  if (!mayHold.test(markdown)) return;
  const context = transformContextOf(file);
  // One such message tells of a whole talk.
  let isTalk = false;
  for (const paragraph of flowChildren(tree, 'paragraph'))
    for (const line of paragraphLines(paragraph, markdown)) {
      const isLeft = isPageLeftover(line.words);
      const from = isLeft ? null : copiedFrom(line.words);
      if ((!isLeft && from === null) || (isTalk && from === 'sender')) continue;
      isTalk ||= from === 'sender';
      const at = placeOf(line.start === null ? paragraph : { position: { start: line.start } }, context);
      context.problems.push(
        from === null ? leftOfPage(line.words.trim(), at) : leftOfCopy(line.words, from, at),
      );
    }
};

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
