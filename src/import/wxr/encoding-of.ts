import { closeFile, openFile, readAt } from '../../base/files/handles.ts';

/**
 * The encoding of an export, as `TextDecoder` calls it: UTF-16 where it begins so, the one that its first line names where it is
 * not UTF-8 after all, else UTF-8.
 */
export function encodingOf(file: string): string {
  const handle = openFile(file, 'read');
  try {
    const start = new TextDecoder('latin1').decode(readAt(handle, 0, 200));
    if (start.startsWith('\xff\xfe')) return 'utf-16le';
    if (start.startsWith('\xfe\xff')) return 'utf-16be';
    const named = /^(?:\xef\xbb\xbf)?<\?xml\b[^>]*?\bencoding=["']([\w.:-]{1,40})["']/.exec(start)?.[1];
    const label = labelOf(named ?? 'utf-8');
    return label === null || label.startsWith('utf-') || isUtf8(handle) ? 'utf-8' : label;
  } finally {
    closeFile(handle);
  }
}

/** How `TextDecoder` calls an encoding; null for one that it does not know. */
function labelOf(name: string): string | null {
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
}

function isUtf8(handle: number): boolean {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let at = 0; ; at += chunk) {
      const bytes = readAt(handle, at, chunk);
      decoder.decode(bytes, { stream: bytes.length === chunk });
      if (bytes.length < chunk) return true;
    }
  } catch {
    return false;
  }
}

const chunk = 65_536;
