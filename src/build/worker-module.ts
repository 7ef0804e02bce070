import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder } from '../base/package-folder.ts';

/** File URL of a module below this room that a thread runs, by its path without ending: `render/render-worker`. */
export function workerModule(name: string): string {
  return pathToFileURL(path.join(packageFolder, `lib/build/${name}.js`)).href;
}
