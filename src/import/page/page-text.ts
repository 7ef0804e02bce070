import { nameOf } from '../../base/addresses/paths.ts';
import { readBytes } from '../../base/files/files.ts';
import { error, Failure } from '../../base/problem.ts';
import { cleanText } from '../../base/text/clean.ts';
import { decodeUtf8 } from '../../base/text/utf8.ts';
import { utf16Of } from '../../base/text/utf16.ts';

/** The text of a saved page, whatever its encoding: by its mark, as UTF-8 where it is that, else as it says itself, else as Windows had it. */
export function pageText(file: string): string {
  const bytes = readBytes(file);
  if (bytes.length > mostBytes)
    throw badPage(file, `it is ${bytes.length} bytes long, and at most ${mostBytes} are read`);
  const wide = utf16Of(bytes);
  const read = wide === null ? decodeUtf8(bytes) : null;
  const text = read ?? decoderOf(wide ?? declared(bytes)).decode(bytes);
  return cleanText(
    text
      .replace(/^\ufeff/, '')
      .replace(/\r\n?/g, '\n')
      .normalize('NFC'),
  );
}

export function badPage(file: string, why: string): Failure {
  const hint = 'Save the page from the browser again, as the whole page or its HTML alone, and import that.';
  return new Failure([error('import-page', null, `${nameOf(file)} cannot be read, because ${why}.`, hint)]);
}

const mostBytes = 10_000_000;

/** What the page says in `<meta charset=…>` or in the form of a header. */
function declared(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
  return /<meta[^>]+charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(start)?.[1] ?? usual;
}

const usual = 'windows-1258';

function decoderOf(label: string) {
  try {
    return new TextDecoder(label);
  } catch {
    return new TextDecoder(usual);
  }
}
