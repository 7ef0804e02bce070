import { error, type Problem } from '../../base/problem.ts';
import { type Passage, passagesOf } from './passages.ts';

/** Letters of Vietnamese that no other language has: a text with them is in Unicode. */
const unicode = /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0]/;

/** Signs and capital letters within a word, as letters of TCVN3 look when they are taken for Western ones. */
const tcvn3 = /[a-z][µ¸¶·¹¨»¾¼½©ª«¬®ÌÎÏÐÑÒÓÔÕÖ×ØÜÛÝÞ]|®[a-zµ-ÿ]|[\u00ac\u00ad][a-zµ-ÿ]/;

/** A vowel with the letter behind it that stands for its marks in VNI. */
const vni = /[aeo][ùøûõïâáàåãäêéèúüë]|[öô][ùøûõï]|(?<![a-zà-ÿ])ñ[aeiouyöô]|[ui][ùøûõï]/i;

/** Pairs of VNI that no other language has. */
const onlyVni = /[aeouiöô][øåäõ]|[öô][ùûï]|(?<![a-zà-ÿ])ñ[aeiouyöô]/i;

const encodings = [
  { name: 'TCVN3 (ABC)', pattern: tcvn3, sure: tcvn3, share: 0.05 },
  { name: 'VNI', pattern: vni, sure: onlyVni, share: 0.15 },
] as const;

/** A paragraph of so few signs is judged as a title is. */
const longestShort = 80;

/** What is as sure in a title as the others are in a paragraph. */
const inTcvn3Word = /[a-z](?:[µ¸¶·¹¨¾¼½ª¬][a-z]|[ÌÎÏÐÑÒÓÔÕÖØÜÛÝÞ])/;

/**
 * An error when a text, or a paragraph or field of it, is Vietnamese in an encoding from before Unicode, which readers see as
 * gibberish; else null. `isWhole` says that it is the whole text.
 */
export function oldEncoding(text: string, file: string): { problem: Problem; isWhole: boolean } | null {
  if (!isTwice(inSigns, text) && !isTwice(inPairs, text)) return null;
  const whole = unicode.test(text) ? null : encodingOf(text);
  if (whole !== null)
    return { problem: problemOf(whole, { text, line: 1, isField: false }, file, null), isWhole: true };
  const wrong = passagesOf(text).flatMap((passage) => {
    if (!isTwice(inSigns, passage.text) && !isTwice(inPairs, passage.text)) return [];
    const said = passage.isField ? passage.text.replace(/^[^:]*:/, '') : passage.text;
    const isShort = passage.isField || said.length <= longestShort;
    const encoding = isShort ? encodingOfFewWords(said) : encodingOf(said);
    return encoding === null ? [] : [{ passage, encoding }];
  });
  const [first] = wrong;
  if (first === undefined) return null;
  const { passage, encoding } = first;
  return { problem: problemOf(encoding, passage, file, wrong.length), isWhole: false };
}

const inSigns = new RegExp(tcvn3, 'g');
const inPairs = new RegExp(onlyVni, 'gi');

/** Whether it stands there more than once: fewer are never enough. */
function isTwice(pattern: RegExp, text: string): boolean {
  pattern.lastIndex = 0;
  const found = pattern.test(text) && pattern.test(text);
  pattern.lastIndex = 0;
  return found;
}

type Encoding = (typeof encodings)[number];

function encodingOf(text: string): Encoding | null {
  const words = wordsOf(text);
  const inUnicode = words.filter((word) => unicode.test(word)).length;
  for (const encoding of encodings) {
    const { pattern, sure, share } = encoding;
    const found = words.filter((word) => pattern.test(word)).length;
    const certain = words.filter((word) => sure.test(word)).length;
    if (certain < 3 || certain < words.length * 0.04 || found < words.length * share) continue;
    // A name in Unicode may stand in it.
    if (inUnicode <= certain / 3) return encoding;
  }
  return null;
}

/** The same of a field, or of another line of few words. */
function encodingOfFewWords(line: string): Encoding | null {
  const words = wordsOf(line);
  if (words.some((word) => unicode.test(word))) return null;
  for (const encoding of encodings) {
    const { pattern, sure } = encoding;
    const found = words.filter((word) => pattern.test(word)).length;
    const certain = words.filter((word) => (sure === tcvn3 ? inTcvn3Word : sure).test(word)).length;
    if (certain >= 2 && found >= words.length * 0.4) return encoding;
  }
  return null;
}

function wordsOf(text: string): string[] {
  // No word of a formula, `a+b×c=7`, is one of a language.
  return text
    .split(/\s+/)
    .filter(
      (word) => /[a-z]/i.test(word) && !/[a-z\d)][+=]|(?<![a-zµ-ÿ])[a-z]×[a-z](?![a-zµ-ÿ])/i.test(word),
    );
}

function problemOf(
  { name, pattern }: Encoding,
  passage: Passage,
  file: string,
  passages: number | null,
): Problem {
  const lines = passage.text.split('\n');
  const line = Math.max(
    0,
    lines.findIndex((written) => pattern.test(written)),
  );
  const column = (lines[line]?.search(pattern) ?? 0) + 1;
  const font = name === 'VNI' ? 'VNI-Times' : '.VnTime';
  const seen = wordAt(lines[line] ?? '', column);
  const at = { file, line: passage.line + line, column };
  if (passages === null) {
    return error(
      'old-encoding',
      at,
      `The text is written in ${name}, an encoding for fonts such as ${font}, so readers would see "${seen}".`,
      'Convert it to Unicode, for example with UniKey (Ctrl+Shift+F6: from the old encoding to Unicode), and paste it again.',
    );
  }
  return error(
    'old-encoding',
    at,
    `A part of the text is written in ${name}, an encoding for fonts such as ${font}, so readers would see "${seen}".${passages > 1 ? ` Paragraphs and fields like this one: ${passages}.` : ''}`,
    'Convert them to Unicode, for example with UniKey (Ctrl+Shift+F6: from the old encoding to Unicode), and paste them again.',
  );
}

function wordAt(line: string, column: number): string {
  const begin = line.lastIndexOf(' ', column - 1) + 1;
  return line.slice(begin).split(' ').slice(0, 3).join(' ');
}
