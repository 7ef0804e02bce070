import path from 'node:path';
import type { CommandResult } from './build-outcome.ts';

/** A file of the site as it is reached from the current folder, with `/`: what terminals and CI can open. */
export function shownFile(file: string, { root, cwd }: CommandResult): string {
  return path.relative(cwd, path.join(root, file)).split(path.sep).join('/');
}
