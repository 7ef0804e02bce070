/** What a UTF-16 unit is to a search; 0 is not asked yet. */
const unknown = 0;
const between = 1;
const letter = 2;
/** A sign of a script that writes no spaces: each is a word, and words are phrases. */
const alone = 3;
const half = 4;
/** The same of a script whose signs bear marks: Thai, Lao, Khmer, Burmese. */
const bearing = 5;
/** A mark of these, which belongs to the sign before it. */
const borne = 6;

const kinds = new Uint8Array(0x10000);

/**
 * Tells every word of a text and where it stands: runs of letters, marks and digits, as they are written; in scripts that
 * write no spaces each sign with its marks, since dictionaries of words differ from browser to browser. Stops when `take`
 * returns false.
 */
export function eachWord(text: string, take: (word: string, from: number, to: number) => unknown): void {
  const { length } = text;
  let from = -1;
  let isSign = false;
  for (let at = 0; at < length; at += 1) {
    const code = text.charCodeAt(at);
    let kind = kinds[code] ?? between;
    if (kind === unknown) kind = kinds[code] = kindOf(code);
    let to = at + 1;
    if (kind === half) {
      const whole = text.codePointAt(at) ?? code;
      if (whole > 0xffff) to += 1;
      kind = kindOfWhole(String.fromCodePoint(whole));
    }
    if (kind === borne || (kind === letter && !isSign)) {
      if (from < 0) from = at;
    } else if (kind === bearing || kind === letter) {
      if (from >= 0 && take(text.slice(from, at), from, at) === false) return;
      from = at;
      isSign = kind === bearing;
    } else {
      if (from >= 0 && take(text.slice(from, at), from, at) === false) return;
      from = -1;
      isSign = false;
      if (kind === alone && take(text.slice(at, to), at, to) === false) return;
    }
    at = to - 1;
  }
  if (from >= 0) take(text.slice(from), from, length);
}

function kindOf(code: number): number {
  return code >= 0xd800 && code < 0xe000 ? half : kindOfWhole(String.fromCharCode(code));
}

function kindOfWhole(sign: string): number {
  if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(sign)) return alone;
  if (/[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u.test(sign)) {
    if (/\p{M}/u.test(sign)) return borne;
    if (/[\p{L}\p{N}]/u.test(sign)) return bearing;
  }
  return /[\p{L}\p{M}\p{N}]/u.test(sign) ? letter : between;
}
