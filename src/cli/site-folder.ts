import path from 'node:path';
import { isFolder } from '../base/files/files.ts';
import { error, type Problem } from '../base/problem.ts';
import type { CommandContext } from './command-context.ts';

/** Absolute path of the site's folder as typed, and an error when there is no such folder. */
export function siteFolder(
  typed: string,
  { cwd }: CommandContext,
): { root: string; problems: readonly Problem[] } {
  const root = path.resolve(cwd, typed);
  if (isFolder(root)) return { root, problems: [] };
  const hint = 'Name the folder of the site with --root, or make a new one with "bantin init".';
  return { root, problems: [error('no-such-folder', null, `There is no folder ${root}.`, hint)] };
}
