/** The marks that Vietnamese syllables bear for their tone: grave, acute, tilde, hook, dot below. */
const tone = /[\u0300\u0301\u0303\u0309\u0323]/g;

/**
 * A word, in small letters, as it is compared: its letters in NFC and then its tone, so that `hoà` and `hòa` are one.
 * Long words are cut.
 */
export function wordForm(word: string): string {
  const short = word.length > longest ? word.slice(0, longest) : word;
  if (isAscii(short)) return short;
  const tones: string[] = [];
  const letters = short.normalize('NFD').replace(tone, (mark) => {
    tones.push(mark);
    return '';
  });
  return letters.normalize('NFC') + tones.join('');
}

const longest = 40;

function isAscii(word: string): boolean {
  for (let at = 0; at < word.length; at += 1) if (word.charCodeAt(at) > 0x7f) return false;
  return true;
}
