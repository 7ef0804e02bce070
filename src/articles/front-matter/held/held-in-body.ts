import { error, type Place, type Problem } from '../../../base/problem.ts';
import type { Moment } from '../../../base/time/moment.ts';
import { plainName } from '../../source/plain-name.ts';
import { inCapitals, isMark, isMarkedComment, markIn } from '../marks/publication-marks.ts';
import { holdsBack } from '../statements/holds-back.ts';
import { publicationNames } from '../statements/publication-names.ts';
import { statementsOf } from '../statements/statements.ts';
import { readFlag } from '../values/flag.ts';

/**
 * An error when the text of an article begins with a line that would hold it back among the fields, below a second fence, in
 * a comment or a block of code, or that marks it; or when such a mark stands by itself further down. Null for any other text.
 * `at` is its first line, `own` the date of the article.
 */
export function heldInBody(body: string, at: Place, timezone: string, own: Moment | null): Problem | null {
  const lastBegin = body.trimEnd().length;
  let begin = 0;
  let isTop = true;
  let fence = '';
  for (let index = 0; begin <= body.length; index += 1) {
    const end = body.indexOf('\n', begin);
    const written = body.slice(begin, end < 0 ? body.length : end);
    const line = written.trim();
    begin = end < 0 ? body.length + 1 : end + 1;
    isTop &&= index < mostLines && line.length <= longest;
    if (line.length > longest) continue;
    const [mark = ''] = /^(?:`{3,}|~{3,})/.exec(line) ?? [];
    if (mark !== '') fence = fence === '' ? mark : mark.startsWith(fence) ? '' : fence;
    const isText = fence === '' && !/^(?: {4}|\t)/.test(written);
    const isHeld = isTop
      ? isMarked(line, own) || isField(line, timezone)
      : isMarkAlone(line) || (isText && (isDraftFlag(line) || (begin >= lastBegin && isMarked(line, own))));
    if (isHeld) return problem(line, { ...at, line: at.line + index });
    isTop &&= fieldLike.test(line) || passedOver.test(line) || comment.test(line);
  }
  return null;
}

const mostLines = 40;
const longest = 200;
const fieldLike =
  /^(?:<!--\s*|[-*]\s+)?["']?([\p{L}_][\p{L}\p{M}\p{N} _.-]{0,40})["']?\s?[:=：]\s?["']?([^"']+?)["']?,?(?:\s*-->)?$/u;

const bold = /\*\*|__/g;

/** Whether the line would hold the article back among its fields. What is restricted there may be any text here: `Mật khẩu: …`. */
function isField(line: string, timezone: string): boolean {
  const [, name = '', value = ''] = fieldLike.exec(line.replace(bold, '')) ?? [];
  const kind = publicationNames.get(plainName(name))?.kind;
  if (kind === undefined) return false;
  return statementsOf(kind, value, timezone).some(
    ({ says }) => holdsBack(says, 'text') || (says === 'restricted' && readFlag(value) === true),
  );
}

/** Whether the line says among its fields that the article is a draft, and nothing else wherever it stands. */
function isDraftFlag(line: string): boolean {
  if (line.length > longestFlag) return false;
  const [, name = '', value = ''] = flagged.exec(line) ?? [];
  const kind = publicationNames.get(plainName(name))?.kind;
  const flag = readFlag(value);
  return kind === 'draft' ? flag === true : kind === 'published' && /^false$/i.test(value) && flag === false;
}

const longestFlag = 40;
const flagged = /^([\p{L}_][\p{L}\p{M} _-]{1,20}?)\s?[:=]\s?["']?(\p{L}{1,6})["']?$/u;

/** Whether a comment between the fences is a mark. A field behind the sign is switched off: `# draft: true` says nothing. */
export function isHoldingComment(words: string, own: Moment | null): boolean {
  return isMark(words, inCapitals(words) ? 'apart' : 'within', own);
}

/** Whether the line marks the text: in a comment of any kind, in brackets or capitals, or with nothing else in it. */
function isMarked(line: string, own: Moment | null): boolean {
  const inside = comment
    .exec(line)
    ?.slice(1)
    .find((one) => one !== undefined);
  if (inside !== undefined) return isMarkedComment(inside, own);
  const words = line.replace(markup, ' ').replace(label, '').trim();
  const isApart = /^[^\p{L}]*(?:[[({]|\*\*|__)|^(?:<|:::)/u.test(line) || inCapitals(words);
  return isMark(words, isApart ? 'apart' : 'within', own) || markIn(words, own) !== null;
}

/** Whether the line is a mark that nobody takes for news wherever it stands: in brackets or capitals, or a comment. */
function isMarkAlone(line: string): boolean {
  if (
    !/^[^\p{L}\p{N}]*(?:[[({]|<!--|<p>|\/\/ ?(?:BBT|BTV|TBT)|(?:BBT|BTV|TBT)[:,])/u.test(line) &&
    !inCapitals(line)
  )
    return false;
  const inside = comment
    .exec(line)
    ?.slice(1)
    .find((one) => one !== undefined);
  const words = inside ?? line.replace(markup, ' ');
  return isMark(words, inCapitals(words) ? 'capitals' : 'within');
}

/** Of HTML, of Markdown that is put to this use, of templates, of notes, and as programmers write them. */
const comment =
  /^(?:<!--(.*?)(?:-->)?|\[[^\]]+\]:\s*#\s*[("'](.*?)[)"']|\{#(.*?)#\}|\{\{?\/\*(.*?)\*\/\}\}?|\{\{!(.*?)\}\}|%%(.*?)%%|\/\*(.*?)\*\/|\/\/(.*))$/;

/** With what a note to the desk begins. */
const label =
  /^[^\p{L}]*(?:lưu ý|ghi chú|chú ý|nhắc|note|memo|n\.?b\.?|p\.?\/?s\.?)(?: (?:cho|to|for) [\p{L} ]{2,20})?\s*[:–-]\s*/iu;

/** Pictures, tags, and the names of blocks. */
const markup = /!\[[^\]]*\]\([^)]*\)|<[^<>]*>|^:::\s?[a-z][\w-]*|\{[.#][^}]*\}/g;

/** Empty lines, pictures, fences, headings, the ends of comments, brackets. */
const passedOver =
  /^(?:|!\[[^\]]*\]\([^)]*\)|<img [^<>]*>|[-–—*+%;~`_]{2,}\w*|#{1,6}\s.*|<!--|-->|[{}]|:::.*)$/;

function problem(line: string, at: Place): Problem {
  return error(
    'unclear-publication',
    at,
    `The line "${line}" of the text may say that the article is not to be published, but it does not stand among its fields.`,
    'To hold the article back, write "draft: true" between the two lines --- at the top of the file. To publish it, remove the line.',
  );
}
