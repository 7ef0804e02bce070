import fs from 'node:fs';
import path from 'node:path';
import { isFolder, isLink } from './files.ts';

/** Removes a folder with all that is in it; for folders that only this tool writes to. */
export function removeFolder(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
}

/** Removes the link that stands where a folder of ours belongs: what is written there would be somewhere else. */
export function dropLink(folder: string): void {
  if (isLink(folder)) fs.rmSync(folder);
}

/** Removes a file that stands where a folder of ours belongs. */
export function dropFile(file: string): void {
  unlink(file);
}

/** Removes an empty folder; false when files, a link or another disk stand there, which stay. */
export function removeEmptyFolder(folder: string): boolean {
  try {
    fs.rmdirSync(folder);
    return true;
  } catch (cause) {
    return (cause as NodeJS.ErrnoException).code === 'ENOENT';
  }
}

/** Removes folders in which there is no file, and the folder itself when there is none in it either; false when it stays. */
export function removeEmptyFolders(folder: string): boolean {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    if (entry.isDirectory()) removeEmptyFolders(path.join(folder, entry.name));
  }
  return removeEmptyFolder(folder);
}

function unlink(file: string): void {
  try {
    fs.rmSync(file, { force: true });
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== 'ENOTDIR') throw cause;
  }
}

/**
 * Removes a file and then the folders above it that became empty, up to and not including `top`. Can be done again when it
 * was interrupted: what is gone already is passed over.
 */
export function removeFile(file: string, top: string): void {
  unlink(file);
  let folder = path.dirname(file);
  while (folder.startsWith(top + path.sep) && (!isFolder(folder) || fs.readdirSync(folder).length === 0)) {
    if (isFolder(folder)) fs.rmdirSync(folder);
    folder = path.dirname(folder);
  }
}
