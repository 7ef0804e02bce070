import { hasErrors, type Problem, sortProblems } from '../../src/base/problem.ts';
import { checkTheme } from '../../src/templates/check-theme.ts';
import { readTheme, type ThemeFolder } from '../../src/templates/read-theme.ts';
import type { Theme } from '../../src/templates/theme.ts';
import { toTheme } from '../../src/templates/to-theme.ts';

/** The theme that the folders make together, null when any of its templates has an error. Problems are sorted. */
export function loadTheme(folders: readonly ThemeFolder[]): {
  readonly theme: Theme | null;
  readonly problems: readonly Problem[];
} {
  const read = readTheme(folders);
  const { facts, problems: found } = checkTheme(read.files);
  const problems = sortProblems([...read.problems, ...found]);
  return { theme: hasErrors(problems) ? null : toTheme(read.files, facts), problems };
}
