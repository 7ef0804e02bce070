import fs from 'node:fs';
import path from 'node:path';
import { isFolder } from './files.ts';

/**
 * Makes a folder and those above it, where they are missing. Node's own way tries for ever where the system says that
 * a folder is missing although the one above it stands, as it does below `/proc`; this throws.
 */
export function makeFolder(folder: string): void {
  try {
    makeOne(folder);
  } catch (cause) {
    const above = path.dirname(folder);
    if ((cause as NodeJS.ErrnoException).code !== 'ENOENT' || above === folder) throw cause;
    makeFolder(above);
    makeOne(folder);
  }
}

function makeOne(folder: string): void {
  try {
    fs.mkdirSync(folder);
  } catch (cause) {
    // What a disk says of a folder that stands differs: also that it cannot be written to.
    if (!isFolder(folder)) throw cause;
  }
}
