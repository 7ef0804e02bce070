import { type Problem, warning } from '../../base/problem.ts';
import { passagesOf } from './passages.ts';

/** Letters of UTF-8 as Windows-1252 shows their bytes, where no language writes so: `á»Ÿ`, `Ä‘`, `â€œ`, `cÃ³`. */
const surely =
  /á[º»][€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘“•˜™š›œžŸ¡-¬®-º¼-¿]|â€[\u0098\u009d“”˜™œ–—¦¢š]|Ä[‘©]|Å©|Æ[°¡](?=\p{L})|(?<=\p{L})Æ[°¡]|[a-zß-öø-ÿ]Ã[\u0080-\u009f€‚ƒ„†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ¡-ª¬-º¼-¿]|Ã[¡-¬®-º¼-¿€‚ƒ„†‡ˆ‰Š‹Œ](?=[a-z])|(?<=[\s\d])Â[°©®£¥§¡¿±·«](?=[\s\p{L}\d])/u;

/**
 * Warnings for what became of letters on the way: bytes of UTF-8 that were taken for another encoding, and the sign in the
 * place of letters that could not be read. Each is told once, with the lines where it is besides.
 */
export function garbledText(text: string, file: string): Problem[] {
  const garbled: Found[] = [];
  const lost: Found[] = [];
  for (const passage of passagesOf(text)) {
    for (const [index, written] of passage.text.split('\n').entries()) {
      const line = withoutCode(written);
      const at = line.search(surely);
      if (at >= 0) garbled.push({ line: passage.line + index, column: at + 1, words: wordsAt(line, at) });
      const hole = lostLetter(line);
      if (hole >= 0) lost.push({ line: passage.line + index, column: hole + 1, words: wordsAt(line, hole) });
    }
  }
  const problems: Problem[] = [];
  const [bad] = garbled;
  if (bad !== undefined) {
    const meant = meantBy(bad.words);
    problems.push(
      warning(
        'garbled-text',
        { file, line: bad.line, column: bad.column },
        `Letters were taken for those of another encoding here, so readers would see "${bad.words}".`,
        `${meant === null ? 'Copy the text again from where it stands right.' : `Write "${meant}", or copy the text again from where it stands right.`}${others(garbled)}`,
      ),
    );
  }
  const [gap] = lost;
  if (gap !== undefined) {
    problems.push(
      warning(
        'lost-letter',
        { file, line: gap.line, column: gap.column },
        `A letter was lost here, and the sign for it would be printed: "${gap.words}".`,
        `Type the word again.${others(lost)}`,
      ),
    );
  }
  return problems;
}

/** Where a letter was lost: at its sign, or at the first of several question marks within words. */
function lostLetter(line: string): number {
  const hole = line.indexOf('\ufffd');
  if (hole >= 0 || !line.includes('?')) return hole;
  const asked = [...line.matchAll(/(?<=^|[\s("“])\p{L}+(?:\?\p{Ll}+)+\??(?=[\s,.;:!)"”]|$)/gu)];
  return asked.length > 1 ? (asked[0]?.index ?? -1) : -1;
}

interface Found {
  readonly line: number;
  readonly column: number;
  readonly words: string;
}

const mostLines = 10;

function others([, ...rest]: readonly Found[]): string {
  if (rest.length === 0) return '';
  const lines = rest.slice(0, mostLines).map(({ line }) => line);
  return ` Other such lines: ${lines.join(', ')}${rest.length > mostLines ? ' …' : ''}.`;
}

/** The line with as many spaces in the place of its code. */
function withoutCode(line: string): string {
  return line.includes('`') ? line.replace(/`[^`]+`/g, (code) => ' '.repeat(code.length)) : line;
}

/** The word with its neighbours, as far as they stand on the line; a space that does not break may be half of a letter. */
function wordsAt(line: string, at: number): string {
  const before = /(?:[^ ]{1,20} )?[^ ]{0,20}$/u.exec(line.slice(0, at))?.[0] ?? '';
  const behind = /^[^ ]{0,20}(?: [^ ]{1,20})?/u.exec(line.slice(at))?.[0] ?? '';
  return before.replace(/^[^ ]*: +/, '') + behind;
}

/** What Windows-1252 has at the bytes 80 to 9F. */
const windows = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The words with the bytes of each read as UTF-8 where they are that; null when others are garbled too. */
function meantBy(words: string): string | null {
  const read = words
    .split(' ')
    .map((word) => ungarbled(word) ?? word)
    .join(' ');
  return surely.test(read) || /[ÃÄÅÆâá][^\p{L}\s]/u.test(read) ? null : read;
}

function ungarbled(word: string): string | null {
  const bytes: number[] = [];
  for (const sign of word) {
    const byte = windows.includes(sign) ? 0x80 + windows.indexOf(sign) : (sign.codePointAt(0) ?? 0);
    if (byte > 0xff) return null;
    bytes.push(byte);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return null;
  }
}
