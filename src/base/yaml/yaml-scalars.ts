/** What the single values of YAML mean, with a problem for each that was probably meant otherwise. */

import { isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml';
import { error, warning } from '../problem.ts';
import { cleanText, holdsForbidden, withoutInvisible } from '../text/clean.ts';
import { isFlowInQuotes, joinedLines, withoutHyphens } from './yaml-doubts.ts';
import { meantFlow } from './yaml-flow.ts';
import { withoutHyphenSpace } from './yaml-mend.ts';
import { inList, quoted, shown, toType } from './yaml-quoted.ts';
import { restOfLine, startOf, type YamlReading } from './yaml-reading.ts';

/** A value without quotes. `name` is that of the field whose whole value it is, null for any other. */
export function plainValue(
  node: Scalar,
  name: string | null,
  reading: YamlReading,
): string | readonly string[] | null {
  const source = node.source ?? '';
  if (name !== null && source !== '' && reading.formOf(name) === 'list') {
    const entries = listWithoutMarks(node, name, reading);
    if (entries !== null) return entries;
  }
  leftOut(node, name, reading);
  return source === '' || source === '~' || source === 'null' ? null : cleanValue(node, reading);
}

/** The entries of a list whose hyphens have no space behind them, or whose bracket was never opened; null for any other. */
function listWithoutMarks(
  { source = '', range }: Scalar,
  name: string,
  { text, placeAt, problems }: YamlReading,
): readonly string[] | null {
  const [start = 0, end = 0] = range ?? [];
  const lines = text
    .slice(start, end)
    .split('\n')
    .map((line) => line.trim());
  const entries = withoutHyphens(lines);
  if (entries !== null) {
    const meant = `${name}: [${entries.map(inList).join(', ')}]`;
    const { message, hint } = withoutHyphenSpace(lines[0] ?? '', meant);
    problems.push(error('yaml-space', placeAt(start), message, hint));
    return entries.map(cleanText);
  }
  const unopened = /^[^[\]]+\]$/.test(source) ? meantFlow(`[${source}`) : null;
  if (unopened !== null) {
    const says = 'The sign ] closes something here that is never opened.';
    const hint = `Write it like this: ${name}: ${toType(unopened.text)}`;
    problems.push(error('yaml-open', placeAt(start), says, hint));
    return source
      .slice(0, -1)
      .split(',')
      .map((entry) => cleanText(entry.trim()));
  }
  problems.push(...joinedLines(lines, name, placeAt(start)));
  return null;
}

/** Tells of what is left out behind a value. */
function leftOut({ source = '', range }: Scalar, name: string | null, reading: YamlReading): void {
  const [, end = 0] = range ?? [];
  const [all = '', cut = ''] = /^[ \t]*(#.*)/.exec(restOfLine(end, reading)) ?? [];
  const form = name === null ? null : reading.formOf(name);
  // Behind a date or a yes people write comments; of a headline it is a part.
  const isMeant = source !== '' && form === 'words' ? /[\p{L}\p{N}]/u : /^#\S/;
  if (cut === '' || !isMeant.test(cut)) return;
  const whole = `${source} ${cut}`.trim();
  const entries = whole
    .split(/[,;]|(?<!\S)#/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
  const meant = form === 'list' ? `[${entries.map(inList).join(', ')}]` : quoted(whole);
  reading.problems.push(
    warning(
      'yaml-comment',
      reading.placeAt(end + all.length - cut.length),
      `"${shown(cut)}" is left out, because # after a space begins a comment.`,
      form === 'list'
        ? `If it belongs to the value, write a list in brackets: ${name}: ${toType(meant)}`
        : `If it belongs to the value, put the whole value in quotes: ${name === null ? '' : `${name}: `}${toType(meant)}`,
    ),
  );
}

/** A value in quotes, which make a text also of a list or a group. */
export function quotedValue(node: Scalar, name: string | null, reading: YamlReading): string {
  const written = cleanValue(node, reading);
  const meant = name !== null && isFlowInQuotes(written, reading.formOf(name)) ? meantFlow(written) : null;
  if (meant !== null) {
    reading.problems.push(
      error(
        'yaml-quotes',
        reading.placeAt(startOf(node)),
        `The quotes around "${shown(written)}" make one text of it, brackets and all.`,
        `Write it like this: ${name}: ${toType(meant.text)}`,
      ),
    );
  }
  return written;
}

/** The text of a value without characters that no text may hold. */
export function cleanValue(node: Scalar, { placeAt, problems }: YamlReading): string {
  const written = String(node.value);
  if (holdsForbidden(written)) {
    problems.push(
      warning(
        'control-characters',
        placeAt(startOf(node)),
        'This value holds a character that no text may hold, such as a control character. It was left out.',
        'Remove escapes such as \\uFDD0 from it, or type it again.',
      ),
    );
  }
  return withoutInvisible(cleanText(written));
}

/** A value that begins with a reference or a tag: the rest of the line as written. */
export function reservedValue(node: Node, reading: YamlReading): string {
  const end = startOf(node);
  const before = reading.text.slice(Math.max(0, end - longestMark), end);
  const start = end - (/(?:[&!]\S*\s+)*$/.exec(before)?.[0].length ?? 0);
  const written = restOfLine(start, reading).trim();
  reading.problems.push(
    error(
      'yaml-quotes',
      reading.placeAt(start),
      `The value "${shown(written)}" begins with ${written.charAt(0)}, which has a meaning of its own in YAML.`,
      `Put the whole value in quotes: ${quoted(shown(written))}`,
    ),
  );
  return cleanText(written);
}

/** Whether the node carries an anchor or a tag. */
export function isMarked(node: unknown): boolean {
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return false;
  return node.anchor !== undefined || node.tag !== undefined;
}

/** Of an anchor or a tag before a value. */
const longestMark = 200;
