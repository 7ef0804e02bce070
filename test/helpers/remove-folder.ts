import fs from 'node:fs';
import path from 'node:path';

/**
 * Removes a folder with all that is in it. `rmSync` asks for each folder to be removed before it is empty, and the errors that it gets
 * for that took a fifth of the time of stories: here they are made with the places in our sources.
 */
export function removeFolder(folder: string): void {
  if (fs.lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return;
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name);
    if (entry.isDirectory()) removeFolder(place);
    else fs.rmSync(place, { force: true });
  }
  // What has no name in UTF-8 is still there.
  fs.rmSync(folder, { recursive: true, force: true });
}
