import path from 'node:path';
import { readIfExists } from '../../base/files.ts';
import type { Place, Problem } from '../../base/problem.ts';
import type { CommandResult } from '../build-outcome.ts';
import { codeFrame, linesOf } from '../code-frame.ts';
import { countLine } from '../lines.ts';
import type { Print } from '../print.ts';
import { shownFile } from '../shown-file.ts';
import { visibleText } from '../visible-text.ts';

/** For people: each problem with its place, what and why, what to do and the line in question; a count at the end. */
export function pretty(found: CommandResult, { colors, width }: Pick<Print, 'colors' | 'width'>): string {
  if (found.problems.length === 0) return '';
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan };
  const texts = new Map<string, readonly string[] | null>();

  const frame = ({ file, line, column }: Place): string[] => {
    if (!texts.has(file)) texts.set(file, readLines(path.join(found.root, file)));
    const lines = texts.get(file) ?? null;
    const drawn = lines === null ? null : codeFrame(lines, line, column, width);
    return drawn === null ? [] : [colors.dim(indent(drawn))];
  };

  const block = ({ code, severity, message, hint, at }: Problem): string => {
    const place = at === null ? '' : `${shownFile(at.file, found)}:${at.line}:${at.column}`;
    const label = paint[severity](colors.bold(severity === 'info' ? 'note' : severity));
    return [
      `${place === '' ? '' : `${colors.bold(visibleText(place))} `}${label} ${colors.dim(code)}`,
      indent(visibleText(message)),
      ...(hint === '' ? [] : [indent(colors.green(visibleText(hint)))]),
      ...(at === null ? [] : frame(at)),
      '',
    ].join('\n');
  };

  return `${found.problems.map(block).join('\n')}\n${colors.bold(countLine(found.problems))}\n`;
}

function readLines(file: string): readonly string[] | null {
  const bytes = readIfExists(file);
  return bytes === null ? null : linesOf(new TextDecoder().decode(bytes));
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '  ');
}
