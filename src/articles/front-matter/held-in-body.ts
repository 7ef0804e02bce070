import { error, type Place, type Problem } from '../../base/problem.ts';
import { plainName } from '../source/plain-name.ts';
import { holdsDraftMark, isDraftMark, isPlacedMark } from './draft-marks.ts';
import { holdingNames } from './holding-names.ts';
import { statementsOf } from './statements.ts';

/**
 * An error when the text of an article begins with a line that would hold it back among the fields: below a second fence, in
 * a comment or a block of code, or where front matter was meant; null when it begins like any text. `at` is its first line.
 */
export function heldInBody(body: string, at: Place, timezone: string): Problem | null {
  let begin = 0;
  for (let index = 0; index < mostLines && begin <= body.length; index += 1) {
    const end = body.indexOf('\n', begin);
    const line = body.slice(begin, end < 0 ? body.length : end).trim();
    begin = end < 0 ? body.length + 1 : end + 1;
    if (line.length > longest) return null;
    if (isMarked(line)) return problem(line, { ...at, line: at.line + index });
    const [, name = '', value = ''] = fieldLike.exec(line) ?? [];
    if (name === '' && !passedOver.test(line)) return null;
    const kind = holdingNames.get(plainName(name))?.kind;
    if (kind === undefined) continue;
    if (statementsOf(kind, value, timezone).some(({ says }) => holding.has(says)))
      return problem(line, { ...at, line: at.line + index });
  }
  return null;
}

const mostLines = 40;
const longest = 200;
const holding = new Set(['draft', 'withdrawn', 'hidden', 'noindex', 'embargo', 'restricted']);
const fieldLike =
  /^(?:<!--\s*|[-*]\s+)?["']?([\p{L}_][\p{L}\p{M}\p{N} _.-]{0,40})["']?\s?[:=：]\s?["']?([^"']+?)["']?,?(?:\s*-->)?$/u;
/** Whether the line marks the text as a draft: in a comment of any kind, in brackets or capitals, or with nothing else in it. */
function isMarked(line: string): boolean {
  const [, , inside = ''] = comment.exec(line) ?? [];
  if (inside !== '') return holdsDraftMark(inside);
  const [, before = '', words = ''] = /^([^\p{L}]*)(.*)$/su.exec(line) ?? [];
  if (isDraftMark(words)) return true;
  const capitals = /^[^\p{Ll}]*/u.exec(words)?.[0] ?? '';
  return (
    (/[[({]|\*\*/.test(before) || capitals.length > 3) && isPlacedMark(words.replace(/[\])}*=-]+/g, ' '))
  );
}

/** Of HTML, of Markdown that is put to this use, and of templates. */
const comment = /^(<!--|\[[^\]]+\]:\s*#\s*[("']|\{#)(.*?)(?:-->|[)"']|#\})?$/;

/** Empty lines, fences, headings, the ends of comments, brackets. */
const passedOver = /^(?:|[-–—*+%;~`_]{2,}\w*|#{1,6}\s.*|<!--|-->|[{}])$/;

function problem(line: string, at: Place): Problem {
  return error(
    'unclear-publication',
    at,
    `The text begins with "${line}", which may say that the article is not to be published, but it does not stand among its fields.`,
    'Write it between the two lines --- at the top of the file; or remove it, if it does not mean that.',
  );
}
