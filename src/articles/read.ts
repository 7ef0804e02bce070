import { type Digest, digestBytes } from '../base/digest.ts';
import { type FileEntry, readBytes } from '../base/files.ts';

/** One Markdown file as it was read: the bytes that are rendered are the bytes that were hashed. */
export interface Source {
  /** Below the content folder, with `/`, in NFC: `kinh-te/hoi-nghi/index.md`. */
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly digest: Digest;
}

export function read(entry: FileEntry): Source {
  const bytes = readBytes(entry.disk);
  return { path: entry.path, bytes, digest: digestBytes(bytes) };
}
