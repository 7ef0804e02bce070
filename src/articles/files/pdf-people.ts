import { inflateSync } from 'node:zlib';

/** More of what is packed in a PDF is not looked through. */
const mostStreams = 500;
const mostUnpacked = 20_000_000;

/** The authors that the properties of a PDF name, each once; empty when it names none, or says it in a way that nobody reads. */
export function pdfPeople(bytes: Uint8Array): readonly string[] {
  const text = new TextDecoder('latin1').decode(bytes);
  if (!text.startsWith('%PDF-') || /\/Encrypt\b/.test(text)) return [];
  const named = [text, ...unpacked(text, bytes)].flatMap(authorsIn);
  return [...new Set([...named, ...creatorsIn(text)].filter((name) => name !== ''))];
}

/** Newer files keep their properties in packed streams of objects. */
function* unpacked(text: string, bytes: Uint8Array): Generator<string> {
  let streams = 0;
  for (const { index } of text.matchAll(/\/ObjStm\b/g)) {
    streams += 1;
    if (streams > mostStreams) return;
    const found = /stream\r?\n/.exec(text.slice(index, index + 1000));
    if (found === null) continue;
    try {
      const packed = bytes.subarray(index + found.index + found[0].length);
      yield inflateSync(packed, { maxOutputLength: mostUnpacked }).toString('latin1');
    } catch {
      // Packed in another way, or damaged.
    }
  }
}

function authorsIn(text: string): string[] {
  const literals = text.matchAll(/\/Author\s*\(((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*)\)/g);
  const hexes = text.matchAll(/\/Author\s*<([\da-fA-F\s]*)>/g);
  return [
    ...Array.from(literals, ([, value = '']) => decoded(Buffer.from(unescaped(value), 'latin1'))),
    ...Array.from(hexes, ([, value = '']) => decoded(Buffer.from(value.replace(/\s/g, ''), 'hex'))),
  ];
}

function creatorsIn(text: string): string[] {
  const lists = Array.from(
    text.matchAll(/<dc:creator>([\s\S]{0,2000}?)<\/dc:creator>/g),
    ([, list = '']) => list,
  );
  return lists.flatMap((list) =>
    Array.from(list.matchAll(/<rdf:li[^>]*>([^<]*)</g), ([, name = '']) =>
      Buffer.from(name, 'latin1').toString('utf8').trim(),
    ),
  );
}

function unescaped(value: string): string {
  return value.replace(
    /\\(?:([0-7]{1,3})|(\r\n?|\n)|([\s\S]))/g,
    (_, octal?: string, line?: string, sign = '') => {
      if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 255);
      return line === undefined ? ({ n: '\n', r: '\r', t: '\t', b: '', f: '' }[sign as string] ?? sign) : '';
    },
  );
}

function decoded(bytes: Buffer): string {
  const isWide = bytes[0] === 0xfe && bytes[1] === 0xff;
  const text = isWide
    ? new TextDecoder('utf-16be').decode(bytes)
    : bytes[0] === 0xef && bytes[1] === 0xbb
      ? bytes.toString('utf8')
      : bytes.toString('latin1');
  return text.replace(/[\0-\x1f\ufeff]/g, ' ').trim();
}
