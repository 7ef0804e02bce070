import { encodePath } from '../../base/addresses/paths.ts';
import type { Place, Problem } from '../../base/problem.ts';
import type { CommandResult } from '../build-outcome.ts';
import { shownFile } from '../shown-file.ts';
import { version } from '../version.ts';
import { visibleJson } from '../visible-json.ts';

const levels = { error: 'error', warning: 'warning', info: 'note' } as const;

/** For code scanning: the problems as a SARIF 2.1.0 log. */
export function sarif(found: CommandResult): string {
  const location = ({ file, line, column }: Place) => ({
    physicalLocation: {
      artifactLocation: { uri: encodePath(shownFile(file, found)) },
      region: { startLine: line, startColumn: column },
    },
  });
  const result = ({ code, severity, message, hint, at }: Problem) => ({
    ruleId: code,
    level: levels[severity],
    message: { text: `${message} ${hint}`.trim() },
    locations: at === null ? [] : [location(at)],
  });
  const codes = [...new Set(found.problems.map(({ code }) => code))].sort();
  const run = {
    tool: { driver: { name: 'bantin', version: version(), rules: codes.map((id) => ({ id })) } },
    columnKind: 'utf16CodeUnits',
    results: found.problems.map(result),
  };
  const schema = 'https://json.schemastore.org/sarif-2.1.0.json';
  return `${visibleJson({ $schema: schema, version: '2.1.0', runs: [run] })}\n`;
}
