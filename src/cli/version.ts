import path from 'node:path';
import { readText } from '../base/files/files.ts';
import { packageFolder } from '../base/package-folder.ts';

/** The version of bantin, from its package.json. */
export function version(): string {
  return JSON.parse(readText(path.join(packageFolder, 'package.json'))).version;
}
