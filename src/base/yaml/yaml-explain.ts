import { error, type Place, type Problem } from '../problem.ts';
import type { YamlMistake } from './yaml-parse.ts';

/** What the mistakes mean: one problem for each line, since one slip often upsets the parser several times. */
export function explainMistakes(
  mistakes: readonly YamlMistake[],
  placeAt: (offset: number) => Place,
): Problem[] {
  const problems = new Map<number, Problem>();
  for (const { offset, code, message } of mistakes) {
    if (problems.size === mostProblems) break;
    const at = placeAt(offset);
    const [says, hint] = explanations[code] ?? [
      `This line cannot be understood: ${message}.`,
      'Write one "name: value" on each line, and put a value with special signs in quotes.',
    ];
    if (problems.has(at.line)) continue;
    problems.set(at.line, error(code === 'NO_FIELDS' ? 'yaml-no-fields' : 'yaml-syntax', at, says, hint));
  }
  return [...problems.values()];
}

const mostProblems = 20;

const explanations: Readonly<Partial<Record<YamlMistake['code'], readonly [string, string]>>> = {
  NO_FIELDS: [
    'Names with values are expected here, one on each line, but this is something else.',
    'Write "name: value" on each line, with a space after the colon.',
  ],
  BAD_INDENT: [
    'This line does not begin in the same column as the lines that it belongs to.',
    'Begin all names of one group in the same column, using spaces.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'This value contains a colon and a space, so a second name seems to begin inside it.',
    'Put the whole value in quotes, on one line.',
  ],
  MULTILINE_IMPLICIT_KEY: [
    'This line has no name with a colon.',
    'Write "name: value", or indent the line by two spaces if it continues the value above it.',
  ],
  BAD_SCALAR_START: [
    'This line begins with a sign that has a meaning of its own in YAML.',
    'Write "name: value", and put the value in quotes.',
  ],
  MISSING_CHAR: [
    'Something is missing here: a colon after the name, or a closing quotation mark or bracket.',
    'Write "name: value" with a space after the colon, and close every quotation mark and bracket.',
  ],
  MULTIPLE_DOCS: [
    'A line of three dashes or dots stands among the fields and ends them early.',
    'Remove that line.',
  ],
  TOO_DEEP: ['The values are nested too deeply to be read.', 'Remove the surplus brackets.'],
};
