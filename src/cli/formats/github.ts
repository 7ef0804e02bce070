import type { Problem } from '../../base/problem.ts';
import { inEnglish, type Translate } from '../../messages/translator.ts';
import type { CommandResult } from '../build-outcome.ts';
import { countLine } from '../lines.ts';
import { shownFile } from '../shown-file.ts';
import { visibleText } from '../visible-text.ts';

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const;

/** For GitHub Actions: an annotation for each problem, shown beside the line in question; a count at the end. */
export function github(found: CommandResult, say: Translate = inEnglish): string {
  const annotation = ({ severity, code, message, hint, at }: Problem): string => {
    const place =
      at === null
        ? []
        : [
            ['file', shownFile(at.file, found)],
            ['line', at.line],
            ['col', at.column],
          ];
    const properties = [...place, ['title', code]]
      .map(([name, value]) => `${name}=${escapeProperty(String(value))}`)
      .join(',');
    return `::${commands[severity]} ${properties}::${escapeData(`${message}\n${hint}`.trim())}\n`;
  };
  const count = countLine(found.problems, say);
  return found.problems.map(annotation).join('') + (count === '' ? '' : `${count}\n`);
}

function escapeData(text: string): string {
  return visibleText(text).replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
