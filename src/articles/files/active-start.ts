/**
 * What the bytes begin as, as the object of "begins like …", when a browser, a server or a computer could run it whatever its
 * name says; null when it begins like none of these. Whatever begins as markup is told as such: the name of an XML document
 * allows that, and `active-xml` looks into it.
 */
export function activeStart(bytes: Uint8Array): 'markup' | 'a program' | null {
  if (isMachineCode(bytes)) return 'a program';
  const text = beginning(bytes);
  if (/^(?:#!|<[?%](?!xml\b)|@echo\s+off)/i.test(text)) return 'a program';
  return /^<[a-z!?/]/i.test(text) ? 'markup' : null;
}

const looked = 1024;

/** The first text, without what readers of text pass over: white space, other signs of control, and marks of byte order. */
function beginning(bytes: Uint8Array): string {
  let from = 0;
  while (from < bytes.length && isBlank(bytes[from] ?? 0)) from += 1;
  const text = new TextDecoder('latin1').decode(bytes.subarray(from, from + looked));
  // The zeros between the letters of UTF-16 and UTF-32.
  return text.replaceAll('\0', '');
}

function isBlank(byte: number): boolean {
  return byte <= 0x20 || byte === 0x7f || byte >= 0xfe || byte === 0xef || byte === 0xbb || byte === 0xbf;
}

/** How the files begin that computers load: of Linux, macOS, Java, WebAssembly; shortcuts of Windows. No text begins so. */
const machineCode = [
  [0x7f, 0x45, 0x4c, 0x46],
  [0xfe, 0xed, 0xfa, 0xce],
  [0xfe, 0xed, 0xfa, 0xcf],
  [0xce, 0xfa, 0xed, 0xfe],
  [0xcf, 0xfa, 0xed, 0xfe],
  [0xca, 0xfe, 0xba, 0xbe],
  [0x00, 0x61, 0x73, 0x6d],
  [0x4c, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00],
] as const;

/** Those of Windows, Flash, Android, and help of Windows: letters behind which no text goes on. */
const lettersOfCode = /^(?:MZ(?![\w,;\t |:-])|[FCZ]WS[\0-\x2f]|dex\n|ITSF\0?[\0-\x08])/;

function isMachineCode(bytes: Uint8Array): boolean {
  const begins = (start: readonly number[]) => start.every((byte, index) => bytes[index] === byte);
  return (
    machineCode.some(begins) || lettersOfCode.test(new TextDecoder('latin1').decode(bytes.subarray(0, 8)))
  );
}
