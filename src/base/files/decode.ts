import { error, info, type Problem, warning } from '../problem.ts';
import { cleanText, isUsual, withoutForbidden, withoutInvisible } from '../text/clean.ts';
import { decodeUtf8 } from '../text/utf8.ts';
import { utf16Of } from '../text/utf16.ts';
import { withoutConflicts } from './merge-conflicts.ts';

/** What a file holds: words, or what a program reads, in which every character may count. */
type Content = 'words' | 'code';

/**
 * The bytes of a file as clean text with line feeds, or null when they are no UTF-8; and what had to be changed.
 * Byte order marks go, CRLF and CR become LF, forbidden characters go, the text is NFC (safety R2, R6.1), and of a merge
 * that was not finished one version stays. In words, what nobody sees goes too, and the breaks of lines and pages of word processors (VT and
 * FF) become U+2028 and U+2029.
 */
export function decodeText(
  bytes: Uint8Array,
  file: string,
  content: Content = 'words',
): { text: string | null; problems: Problem[] } {
  const { text, problems } = decodedText(bytes, file, content);
  if (text === null) return { text, problems };
  const merged = withoutConflicts(text, file);
  return merged.problems.length === 0
    ? { text, problems }
    : { text: merged.text, problems: [...problems, ...merged.problems] };
}

function decodedText(
  bytes: Uint8Array,
  file: string,
  content: Content,
): { text: string | null; problems: Problem[] } {
  const place = (line: number, column = 1) => ({ file, line, column });
  const read = decodeUtf8(bytes);
  if (read === null) {
    const { line, column } = firstBadByte(bytes);
    return { text: null, problems: [error('not-utf8', place(line, column), explain(bytes), notUtf8Hint)] };
  }
  const problems: Problem[] = [];
  if (isUsual(read)) return { text: read, problems };
  const whole = read.replace(/^\ufeff+/, '').replace(/\r\n?/g, '\n');
  const lines = content === 'words' ? withoutInvisible(whole.replace(/[\v\f]/g, separatorOf)) : whole;
  if (cleanText(lines) === lines) return { text: lines, problems };
  const allowed = withoutForbidden(lines);
  const text = cleanText(lines);
  if (text !== allowed) {
    problems.push(
      info(
        'not-nfc',
        place(firstDifference(allowed, text)),
        'Some letters of this file are written as a letter and a separate mark. They were put together.',
        'Nothing has to be done. Saving the file with NFC text keeps searches in your editor working.',
      ),
    );
  }
  if (allowed.length !== lines.length) {
    problems.push(
      warning(
        'control-characters',
        place(firstDifference(lines, allowed)),
        `Invisible control characters, or more marks than a letter can have, stand in this line or after it (${lines.length - allowed.length} in all). They were left out.`,
        'Type the text around the place again, or paste it as plain text.',
      ),
    );
  }
  return { text, problems };
}

/** The character of Unicode for the same break. */
function separatorOf(sign: string): string {
  return sign === '\v' ? '\u2028' : '\u2029';
}

const notUtf8Hint = 'Open the file in an editor and save it again with the encoding "UTF-8".';

function explain(bytes: Uint8Array): string {
  if (utf16Of(bytes) !== null) return 'The file is saved as UTF-16 ("Unicode"), but it must be UTF-8.';
  return 'The file is not UTF-8 text from this place on. It is perhaps saved in an old Windows encoding, or no text at all.';
}

function firstBadByte(bytes: Uint8Array): { line: number; column: number } {
  let good = 0;
  let bad = bytes.length;
  while (good < bad) {
    const middle = Math.ceil((good + bad) / 2);
    if (canBegin(bytes.subarray(0, middle))) good = middle;
    else bad = middle - 1;
  }
  const lines = new TextDecoder().decode(bytes.subarray(0, good), { stream: true }).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}

/** Whether UTF-8 text can begin with these bytes; they may end inside a character. */
function canBegin(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

function firstDifference(a: string, b: string): number {
  const other = b.split('\n');
  return a.split('\n').findIndex((line, index) => line !== other[index]) + 1;
}
