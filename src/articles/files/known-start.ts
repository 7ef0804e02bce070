/**
 * What the bytes of a file that is no picture begin as, as the object of "holds …"; null when nobody knows. People rename
 * files, and browsers save them under the name that a server said.
 */
export function knownStart(bytes: Uint8Array): string | null {
  const text = new TextDecoder('latin1').decode(bytes.subarray(0, looked));
  return starts.find(([start]) => start.test(text))?.[1] ?? null;
}

const looked = 64;

const starts: readonly (readonly [RegExp, string])[] = [
  [/^%PDF-/, 'a PDF document'],
  [/^PK(?:\x03\x04|\x05\x06)/, 'a document of an office program, or an archive'],
  [/^\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1/, 'a document of an office program'],
  [/^\{\\rtf/, 'a document of an office program'],
  [/^(?:Rar!|7z\xbc\xaf|\x1f\x8b)/, 'an archive'],
  [/^....ftyp(?:M4A|M4B)/s, 'a sound'],
  [/^....ftyp(?!avi[fs]|hei[cfmsx]|hev[cx]|mi[af]1|msf1)/s, 'a film'],
  [/^(?:\x1aE\xdf\xa3|RIFF....AVI |\x00\x00\x01[\xb3\xba]|FLV\x01)/s, 'a film'],
  [/^(?:ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]|OggS|fLaC|RIFF....WAVE)/s, 'a sound'],
];
