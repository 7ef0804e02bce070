import { digestBytes } from '../../base/digest.ts';
import { readIfExists } from '../../base/files/files.ts';
import { writeWhole } from '../../base/files/write-files.ts';

/** Writes a plain value with the digest of its text before it. */
export function writeChecked(file: string, value: unknown): void {
  const text = JSON.stringify(value);
  writeWhole(file, `${digestBytes(text)}\n${text}`);
}

/** What `writeChecked` wrote; null when it is missing, torn, or changed by another hand. */
export function readChecked<T>(file: string): T | null {
  const text = new TextDecoder().decode(readIfExists(file) ?? new Uint8Array());
  const end = text.indexOf('\n');
  const body = text.slice(end + 1);
  return end > 0 && text.slice(0, end) === digestBytes(body) ? JSON.parse(body) : null;
}
