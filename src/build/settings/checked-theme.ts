/**
 * The theme, read from its files in every build: templates are code, and code comes from the site alone. What is kept is
 * what was found out about them, as long as they are made of the same bytes: to check them means loading two parsers,
 * which takes a fifth of a build with little to do.
 */

import { type Digest, digestValue } from '../../base/digest.ts';
import { hasErrors, type Problem, sortProblems } from '../../base/problem.ts';
import type { SlotsSetting } from '../../site/settings/slots-setting.ts';
import { readTheme, type ThemeFolder } from '../../templates/read-theme.ts';
import { shippedFacts } from '../../templates/shipped-facts.ts';
import { allKept } from '../../templates/template-facts.ts';
import type { Theme } from '../../templates/theme.ts';
import { toTheme } from '../../templates/to-theme.ts';
import type { Records } from '../cache/records.ts';
import { withSlotTemplates } from './slot-templates.ts';

/** The theme that the folders make together, null when any of its templates has an error. Problems are sorted. */
export async function checkedTheme(
  folders: readonly ThemeFolder[],
  slots: SlotsSetting,
  code: Digest,
  { themes }: Pick<Records, 'themes'>,
): Promise<{ readonly theme: Theme | null; readonly problems: readonly Problem[] }> {
  const found = readTheme(folders);
  const read = { ...found, files: withSlotTemplates(found.files, slots) };
  const key = digestValue([code, read.files.map(({ name, file, digest }) => [name, file, digest])]);
  const kept = themes.get('theme');
  const known = kept?.key === key ? allKept(kept.facts, read.files) : null;
  if (kept !== null && known !== null) {
    return {
      theme: toTheme(read.files, known),
      problems: sortProblems([...read.problems, ...kept.problems]),
    };
  }
  const shipped = shippedFacts(read.files);
  if (shipped !== null) return { theme: toTheme(read.files, shipped), problems: read.problems };
  const { checkTheme } = await import('../../templates/check-theme.ts');
  const { facts, problems: ofFiles } = checkTheme(read.files);
  const problems = sortProblems([...read.problems, ...ofFiles]);
  if (hasErrors(problems)) return { theme: null, problems };
  themes.put('theme', { key, facts, problems: ofFiles });
  return { theme: toTheme(read.files, facts), problems };
}
