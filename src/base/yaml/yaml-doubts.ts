/** What is odd about a value that YAML reads without a word. */

import { type Place, type Problem, warning } from '../problem.ts';
import { withoutOuterQuotes } from '../text/outer-quotes.ts';
import type { YamlForms } from './yaml-forms.ts';
import { inList, shown } from './yaml-quoted.ts';

/** The entries that lines name behind hyphens without a space; null when one of them has no such hyphen. */
export function withoutHyphens(lines: readonly string[]): readonly string[] | null {
  const entries = lines.filter((line) => line !== '');
  return entries.every((line) => /^-\s*[\p{L}"'#]/u.test(line))
    ? entries.map((line) => withoutOuterQuotes(line.replace(/^-\s*/, '')))
    : null;
}

/** Tells of lines that YAML makes one value where each was meant to be one. */
export function joinedLines(lines: readonly string[], name: string, at: Place): Problem[] {
  if (lines.length < 2 || lines.slice(0, -1).some((line) => /[,;]$/.test(line))) return [];
  const list = lines.map((line) => line.replace(/^- ?(?=\S)/, '')).filter((line) => line !== '');
  return [
    warning(
      'yaml-lines',
      at,
      `The ${list.length} lines of "${name}" are read as one value: "${shown(list.join(' '))}".`,
      `If each is one of several, write them in brackets, with commas between: ${name}: [${list.map(inList).join(', ')}]`,
    ),
  ];
}

/** Whether a text is a list or a group as YAML writes it, where its field has a use for one. */
export function isFlowInQuotes(written: string, form: ReturnType<YamlForms>): boolean {
  if (form === 'list') return /^\[.*\]$/.test(written);
  return form !== 'words' && /^\{\s*\p{L}[\p{L}\p{M} _]*:\s.*\}$/u.test(written);
}
