import fs from 'node:fs';
import path from 'node:path';
import { isFolder } from './files.ts';

/** Removes a folder with all that is in it; for folders that only this tool writes to. */
export function removeFolder(folder: string): void {
  fs.rmSync(folder, { recursive: true, force: true });
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

/** Removes a file and then the folders above it that became empty, up to and not including `top`. */
export function removeFile(file: string, top: string): void {
  fs.rmSync(file, { force: true });
  let folder = path.dirname(file);
  while (folder.startsWith(top + path.sep) && isFolder(folder) && fs.readdirSync(folder).length === 0) {
    fs.rmdirSync(folder);
    folder = path.dirname(folder);
  }
}
