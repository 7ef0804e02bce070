/**
 * A PDF of the same length that no longer names its authors, as far as it names them in plain text. Null when it is no PDF,
 * when nobody can read it, or when it is signed: then a changed byte would break what it is signed for.
 */
export function blankPdf(bytes: Uint8Array): Uint8Array | null {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1');
  if (!text.startsWith('%PDF-') || /\/(?:Encrypt|ByteRange)\b/.test(text)) return null;
  const blank = (sign: string) => (_: string, before: string, value: string, after: string) =>
    before + sign.repeat(value.length) + after;
  const named = text
    .replace(/(\/Author\s*\()((?:\\[\s\S]|[^\\()]|\((?:\\[\s\S]|[^\\()])*\))*)(\))/g, blank(' '))
    .replace(/(\/Author\s*<)([\da-fA-F\s]*)(>)/g, blank('0'))
    .replace(/<dc:creator>[\s\S]{0,2000}?<\/dc:creator>/g, (list) =>
      list.replace(/(<rdf:li[^>]*>)([^<]*)(<)/g, blank(' ')),
    );
  return Buffer.from(named, 'latin1');
}
