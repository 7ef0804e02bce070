import path from 'node:path';
import { extensionOf } from '../base/addresses/paths.ts';
import { isFile, isFolder } from '../base/files/files.ts';
import { closeFile, openFile, readAt } from '../base/files/handles.ts';
import { walk } from '../base/files/walk.ts';
import type { Confidence } from './brought/brought.ts';
import { layoutOf } from './folder/tool/layout.ts';

/** What a source was taken for, and why. */
export interface Detected {
  readonly kind: SourceKind;
  readonly sure: Confidence;
  readonly why: string;
}

export type SourceKind = 'copied-page' | 'folder' | 'ghost' | 'page' | 'pages' | 'word' | 'wordpress';

/** What people call it. */
export const kindTitles: Readonly<Record<SourceKind, string>> = {
  'copied-page': 'a page copied from a browser',
  folder: 'a folder of articles',
  ghost: 'an export of Ghost',
  page: 'a saved page',
  pages: 'a folder of saved pages and documents',
  word: 'a document of Word',
  wordpress: 'an export of WordPress',
};

/** What stands at an absolute path; or why nothing can be made of it. */
export function detect(source: string): Detected | { readonly kind: null; readonly why: string } {
  if (isFolder(source)) {
    const { generator } = layoutOf(source);
    const isKnown = generator !== 'Markdown';
    if (!isKnown && isOfPages(source))
      return { kind: 'pages', sure: 'likely', why: 'it holds pages and documents, and no Markdown' };
    return {
      kind: 'folder',
      sure: isKnown ? 'sure' : 'likely',
      why: isKnown ? `it is laid out as ${generator} has it` : 'it is a folder',
    };
  }
  if (!isFile(source)) return { kind: null, why: 'there is no such file or folder' };
  const ending = extensionOf(path.basename(source));
  if (/^x?html?$/.test(ending)) return { kind: 'page', sure: 'likely', why: 'its name ends so' };
  if (ending === 'docx') return { kind: 'word', sure: 'likely', why: 'its name ends so' };
  if (ending === 'doc' || ending === 'odt' || ending === 'rtf')
    return { kind: null, why: 'it is in another form than .docx: save it as .docx in Word or LibreOffice' };
  const bytes = startOf(source);
  if (bytes.length === 0 && ending !== 'txt') return { kind: null, why: 'it is empty' };
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'be' : null;
  const start = new TextDecoder(wide === null ? 'latin1' : `utf-16${wide}`).decode(bytes);
  if (start.includes('\0')) return { kind: null, why: 'it is no text' };
  if (/<rss\b[^>]*wordpress\.org\/export|<wp:wxr_version/.test(start))
    return { kind: 'wordpress', sure: 'sure', why: 'it says so at its beginning' };
  if (ending === 'json' && wide === null && /"(?:db|data|posts)"\s*:/.test(start))
    return { kind: 'ghost', sure: 'likely', why: 'it is laid out as Ghost has it' };
  if (ending === 'txt') return { kind: 'copied-page', sure: 'likely', why: 'it is plain text' };
  if (/<(?:rss|feed)\b/.test(start))
    return { kind: null, why: 'it is a feed, which holds the newest articles alone, and no export' };
  return { kind: null, why: `files of the ending ".${ending}" are not known` };
}

function isOfPages(folder: string): boolean {
  const { files } = walk(folder);
  const holds = (ending: RegExp) => files.some(({ path: file }) => ending.test(file));
  return holds(/\.(?:x?html?|docx)$/i) && !holds(/\.(?:md|markdown)$/i);
}

function startOf(source: string): Uint8Array {
  const handle = openFile(source, 'read');
  try {
    return readAt(handle, 0, 4096);
  } finally {
    closeFile(handle);
  }
}
