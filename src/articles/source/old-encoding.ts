import { error, type Problem } from '../../base/problem.ts';

/** Letters of Vietnamese that no other language has: a text with them is in Unicode. */
const unicode = /[\u1ea0-\u1ef9\u01a0\u01a1\u01af\u01b0]/;

/** Signs and capital letters within a word, as letters of TCVN3 look when they are taken for Western ones. */
const tcvn3 = /[a-z][µ¸¶·¹¨»¾¼½©ª«¬®ÌÎÏÐÑÒÓÔÕÖ×ØÚÛÜÝÞ]|®[a-zµ-ÿ]|[\u00ac\u00ad][a-zµ-ÿ]/;

/** A vowel with the letter behind it that stands for its marks in VNI. */
const vni = /[aeo][ùøûõïâáàåãäêéèúüë]|[öô][ùøûõï]|(?<![a-zà-ÿ])ñ[aeiouyöô]|[ui][ùøûõï]/i;

/** Pairs of VNI that no other language has. */
const onlyVni = /[aeouiöô][øåäõ]|[öô][ùûï]|(?<![a-zà-ÿ])ñ[aeiouyöô]/i;

const encodings = [
  { name: 'TCVN3 (ABC)', pattern: tcvn3, sure: tcvn3, share: 0.05 },
  { name: 'VNI', pattern: vni, sure: onlyVni, share: 0.15 },
] as const;

/** An error when a text is Vietnamese in an encoding from before Unicode, which readers see as gibberish; else null. */
export function oldEncoding(text: string, file: string): Problem | null {
  if (unicode.test(text) || !/[\u00a8-\u00ff]/.test(text)) return null;
  const words = text.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  for (const { name, pattern, sure, share } of encodings) {
    const found = words.filter((word) => pattern.test(word)).length;
    const certain = words.filter((word) => sure.test(word)).length;
    if (certain < 3 || certain < words.length * 0.04 || found < words.length * share) continue;
    const lines = text.split('\n');
    const line = Math.max(
      0,
      lines.findIndex((written) => pattern.test(written)),
    );
    const column = (lines[line]?.search(pattern) ?? 0) + 1;
    return error(
      'old-encoding',
      { file, line: line + 1, column },
      `The text is written in ${name}, an encoding for fonts such as ${name === 'VNI' ? 'VNI-Times' : '.VnTime'}, so readers would see "${wordAt(lines[line] ?? '', column)}".`,
      'Convert it to Unicode, for example with UniKey (Ctrl+Shift+F6: from the old encoding to Unicode), and paste it again.',
    );
  }
  return null;
}

function wordAt(line: string, column: number): string {
  const begin = line.lastIndexOf(' ', column - 1) + 1;
  return line.slice(begin).split(' ').slice(0, 3).join(' ');
}
