import { unzipSync } from 'fflate';
import { isInnerPath, nameOf } from '../../base/addresses/paths.ts';
import { readBytes } from '../../base/files/files.ts';
import { error, Failure } from '../../base/problem.ts';

/** The files of a zip archive by path, none of them larger than may be. Throws a `Failure` for one that is damaged, or made to do harm. */
export function readArchive(file: string): Record<string, Uint8Array> {
  const bytes = readBytes(file);
  if (!isZip(bytes)) throw badArchive(file, whatItIs(bytes));
  let whole = 0;
  let count = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        whole += originalSize;
        count += 1;
        if (!isInnerPath(name.replace(/\/$/, '')) || name.includes('\\'))
          throw badArchive(file, `it holds "${name}", a path that leads out of it`);
        if (whole > mostBytes || count > mostFiles)
          throw badArchive(file, `unpacked it is larger than ${mostBytes} bytes or ${mostFiles} files`);
        return !name.endsWith('/');
      },
    });
  } catch (cause) {
    if (cause instanceof Failure) throw cause;
    throw badArchive(file, 'it is damaged, or was not copied whole');
  }
}

export function badArchive(file: string, why: string): Failure {
  return new Failure([
    error(
      'import-archive',
      null,
      `${nameOf(file)} cannot be read, because ${why}.`,
      'Open it in the program that it came from, save it as .docx again, and import that.',
    ),
  ]);
}

const mostBytes = 500_000_000;
const mostFiles = 10_000;

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && (bytes[2] ?? 9) < 9;
}

function whatItIs(bytes: Uint8Array): string {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  if (start.startsWith('\xd0\xcf\x11\xe0'))
    return 'it is a document in the old form of Word (.doc), or locked with a password';
  if (start.startsWith('{\\rtf')) return 'it is a document in the form RTF';
  if (start.startsWith('%PDF')) return 'it is a PDF';
  if (/^\s*(?:<!doctype html|<html)/i.test(start)) return 'it is a page in HTML';
  return bytes.length === 0 ? 'it is empty' : 'it is no document of Word';
}
