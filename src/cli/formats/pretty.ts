import path from 'node:path';
import { fileStat, readIfExists } from '../../base/files/files.ts';
import type { Place, Problem } from '../../base/problem.ts';
import { inEnglish, type Translate } from '../../messages/translator.ts';
import type { CommandResult } from '../build-outcome.ts';
import { codeFrame, linesOf } from '../code-frame.ts';
import { countLine } from '../lines.ts';
import type { Print } from '../print.ts';
import { shownFile } from '../shown-file.ts';
import { visibleText } from '../visible-text.ts';
import { countTable } from './count-table.ts';
import { type Fold, foldProblems } from './fold-problems.ts';

/** Different problems of one code that are shown, and places of equal ones. */
const mostOfCode = 12;
const mostPlaces = 3;

/** From so many problems on a table says how many there are of each kind. */
const many = 20;

/**
 * For people: each problem with its place, what and why, what to do and the line in question, equal ones once; errors last; a
 * table when there are many, and a count at the end.
 */
export function pretty(
  found: CommandResult,
  { colors, width }: Pick<Print, 'colors' | 'width'>,
  say: Translate = inEnglish,
): string {
  if (found.problems.length === 0) return '';
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan };
  const texts = new Map<string, readonly string[] | null>();

  const frame = ({ file, line, column }: Place): string[] => {
    if (!texts.has(file)) texts.set(file, readLines(path.join(found.root, file)));
    const lines = texts.get(file) ?? null;
    const drawn = lines === null ? null : codeFrame(lines, line, column, width);
    return drawn === null ? [] : [colors.dim(indent(drawn))];
  };
  const shown = (at: Place) => visibleText(`${shownFile(at.file, found)}:${at.line}:${at.column}`);

  const block = ({ problem, others }: Fold): string => {
    const { code, severity, message, hint, at }: Problem = problem;
    const label = paint[severity](colors.bold(say(severity === 'info' ? 'note' : severity)));
    return [
      `${at === null ? '' : `${colors.bold(shown(at))} `}${label} ${colors.dim(code)}`,
      indent(visibleText(message)),
      ...(hint === '' ? [] : [indent(colors.green(visibleText(hint)))]),
      ...(at === null ? [] : frame(at)),
      ...(others.length === 0 ? [] : [indent(colors.dim(alsoAt(others, shown, say)))]),
      '',
    ].join('\n');
  };

  const { folds, more } = foldProblems(found.problems, mostOfCode);
  const left = more.map(({ code, severity, count }) =>
    indent(say(`… and ${count} more of ${severity === 'info' ? 'note' : severity} ${code}`)),
  );
  const rest =
    left.length === 0 ? '' : `${left.join('\n')}\n${indent(say('--format json names them all.'))}\n\n`;
  const table = found.problems.length < many ? '' : `${countTable(found.problems, say)}\n\n`;
  return `${folds.map(block).join('\n')}\n${rest}${table}${colors.bold(countLine(found.problems, say))}\n`;
}

/** The places beside the first at which the same is to be said. */
function alsoAt(others: readonly Place[], shown: (at: Place) => string, say: Translate): string {
  const named = others
    .slice(0, mostPlaces - 1)
    .map(shown)
    .join(', ');
  const rest = others.length - (mostPlaces - 1);
  return rest > 0 ? say(`Also at ${named} and ${rest} more places.`) : say(`Also at ${named}.`);
}

/** Of a text; a film or a picture has no lines to be shown. */
function readLines(file: string): readonly string[] | null {
  if ((fileStat(file)?.size ?? 0) > longestText) return null;
  const bytes = readIfExists(file);
  return bytes === null || bytes.subarray(0, 8_000).includes(0)
    ? null
    : linesOf(new TextDecoder().decode(bytes));
}

/** Bytes; no text that a build reads is longer. */
const longestText = 20_000_000;

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
