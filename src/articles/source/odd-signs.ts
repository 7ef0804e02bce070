/**
 * Which of four things a text may hold, found in one look at each of its characters: nearly every text has none of them, and what
 * is sure takes longer to find.
 */
interface OddSigns {
  /** Signs as letters of TCVN3 or VNI leave them. */
  readonly old: boolean;
  /** Those that bytes of UTF-8 leave when they are taken for another encoding, or U+FFFD. */
  readonly garbled: boolean;
  /** Question marks within words, more than one: what is left of letters that an encoding does not have. */
  readonly asked: boolean;
}

const none = 0;
const old = 1;
/** In TCVN3 behind a small letter, and else a capital. */
const capital = 2;
const lead = 3;

const kinds = new Uint8Array(0x100);
for (const sign of 'µ¸¶·¹¨¾¼½©ª®ñöøåäûï') kinds[sign.charCodeAt(0)] = old;
for (const sign of 'ÌÎÏÐÑÒÓÔÕÖ×ØÜÛÝÞ') kinds[sign.charCodeAt(0)] = capital;
for (const sign of 'ÃÄÅÆÂâá') kinds[sign.charCodeAt(0)] = lead;

export function oddSigns(text: string): OddSigns {
  let isOld = false;
  let isGarbled = false;
  let asked = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0x3f && isSmall(text.charCodeAt(index + 1)) && isSmall(text.charCodeAt(index - 1) | 0x20))
      asked += 1;
    if (code < 0xa8) continue;
    if (code > 0xff) {
      isGarbled ||= code === 0xfffd;
      continue;
    }
    const kind = kinds[code];
    if (kind === none) continue;
    if (kind === old) isOld = true;
    else if (kind === capital) isOld ||= isSmall(text.charCodeAt(index - 1));
    else isGarbled ||= mayFollow(code, text.charCodeAt(index + 1));
  }
  return { old: isOld, garbled: isGarbled, asked: asked > 1 };
}

function isSmall(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

/** Whether the second sign can stand behind the first where the two are bytes of one letter. */
function mayFollow(first: number, second: number): boolean {
  switch (first) {
    case 0xc2: // Â
      return second >= 0xa0 && second < 0xc0;
    case 0xc3: // Ã
      return (
        (second >= 0x80 && second < 0xc0) ||
        (second > 0x151 && second < 0x1a0) ||
        second > 0x1fff ||
        second === 0x2c6
      );
    case 0xc4: // Ä
    case 0xc5: // Å
    case 0xc6: // Æ
      return (second >= 0xa1 && second < 0xb1) || second === 0x2018;
    case 0xe1: // á
      return second === 0xba || second === 0xbb;
    default: // â
      return second === 0x20ac;
  }
}
