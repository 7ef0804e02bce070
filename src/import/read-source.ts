import { extensionOf, nameOf } from '../base/addresses/paths.ts';
import { decodeText } from '../base/files/decode.ts';
import { readBytes } from '../base/files/files.ts';
import { walk } from '../base/files/walk.ts';
import { error, Failure, hasErrors } from '../base/problem.ts';
import { utf16Of } from '../base/text/utf16.ts';
import type { ImportSettings, ImportStep } from './brought/brought.ts';
import type { SourceKind } from './detect.ts';
import { readFolder } from './folder/read-folder.ts';
import { ghost } from './ghost/ghost.ts';
import { whyNot } from './page/or-why-not.ts';
import { copiedPage } from './text/copied-page.ts';
import { wordpress } from './wxr/wordpress.ts';

type Reader = (source: string, settings: ImportSettings) => Iterable<ImportStep> | AsyncIterable<ImportStep>;

/** Reads all that a source at an absolute path holds, piece by piece. Throws a `Failure` for one that cannot be read. */
export const readers: Readonly<Record<SourceKind, Reader>> = {
  folder: readFolder,
  // Their libraries are large, and few need them.
  page: async function* (source, settings) {
    const { readPages } = await import('./page/read-pages.ts');
    yield* readPages(source, settings);
  },
  pages: async function* (source, settings) {
    const { readPages } = await import('./page/read-pages.ts');
    yield* readPages(source, settings);
    for (const file of walk(source).files)
      if (extensionOf(file.path) === 'docx') {
        try {
          yield* readers.word(file.disk, settings);
        } catch (cause) {
          yield whyNot(file.path, cause);
        }
      }
  },
  word: async function* (source, settings) {
    const { word } = await import('./word/word.ts');
    yield* word(source, settings);
  },
  ghost,
  wordpress,
  'copied-page': (source, settings) => copiedPage(textOf(source), nameOf(source), settings),
};

/** What people save from browsers is UTF-8, or UTF-16 of Windows with a mark at its start. */
function textOf(source: string): string {
  const bytes = readBytes(source);
  if (bytes.length > mostBytes) {
    throw new Failure([
      error(
        'import-too-large',
        null,
        `${nameOf(source)} is ${bytes.length} bytes long; at most ${mostBytes} are read.`,
        'Copy the page again, or cut the file.',
      ),
    ]);
  }
  const wide = utf16Of(bytes);
  if (wide !== null) return new TextDecoder(wide).decode(bytes).replace(/\r\n?/g, '\n');
  const { text, problems } = decodeText(bytes, nameOf(source));
  if (text === null || hasErrors(problems)) throw new Failure(problems);
  return text;
}

const mostBytes = 5_000_000;
