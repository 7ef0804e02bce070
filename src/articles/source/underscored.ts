/** Names of files and folders that say that what they hold is not to be published. */

import { plainName } from './plain-name.ts';

/** Whether the articles in a folder of that name are drafts: `_drafts`, `drafts`, `_nháp`, `Nháp`, `Bản nháp`. */
export function isDraftsFolder(name: string): boolean {
  return (
    /^(?:drafts?|bannhap)$/.test(plainName(name)) ||
    // Without marks and "_" it could be "nhập".
    (plainName(name) === 'nhap' && (name.startsWith('_') || /á/i.test(name.normalize('NFC'))))
  );
}

/**
 * The folder whose name keeps a file in it from being published, one of drafts too; null when there is none. The name of the
 * file itself says nothing: cameras write `_DSC0042.jpg`.
 */
export function heldBackBy(path: string): string | null {
  const folders = path.split('/').slice(0, -1);
  const index = folders.findIndex((folder) => folder.startsWith('_') || isDraftsFolder(folder));
  return index < 0 ? null : folders.slice(0, index + 1).join('/');
}

/**
 * The first part of the path, with all before it, that keeps a document from being an article: a folder or a file whose name
 * begins with `_` and that is no folder of drafts; null when there is none.
 */
export function leftOutBy(path: string): string | null {
  if (!path.includes('_')) return null;
  const parts = path.split('/');
  const index = parts.findIndex((part) => part.startsWith('_') && !isDraftsFolder(part));
  return index < 0 ? null : parts.slice(0, index + 1).join('/');
}
