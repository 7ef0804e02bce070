import { error, type Place, type Problem } from '../../../base/problem.ts';
import { evenFences, fenceProblem, isFence, usualFirst } from './even-fences.ts';
import { type OtherFence, otherFence } from './other-fences.ts';

/** A text cut behind its front matter. */
interface Fenced {
  readonly language: 'yaml' | 'toml' | 'json';
  /** In YAML with its fences, which are exact as gray-matter needs them, else without; `''` when the text has no front matter. */
  readonly front: string;
  /** What to add to a line number of `front` to get that of the file. */
  readonly fieldsShift: number;
  readonly body: string;
  /** Line of the file on which `body` begins, from 1. */
  readonly bodyLine: number;
  readonly problems: readonly Problem[];
}

/**
 * The text with its front matter between a first line `---` and a later line `---`, or in TOML between lines `+++`, or in
 * JSON between braces. What merely looks like it is an error and is put right, so that everything else is checked too, or
 * left out when it is in another language (safety R1). A text that begins with a rule and prose has no front matter.
 */
export function exactFences(text: string, file: string): Fenced {
  const even = text.startsWith('---\n') ? null : evenFences(text.split('\n'), file);
  if (even === null) return fencesOf(text, file);
  const read = fencesOf(even.lines.join('\n'), file);
  const others = read.problems.filter(({ code }) => code !== 'front-matter-not-first');
  return { ...read, problems: [even.problem, ...others] };
}

function fencesOf(text: string, file: string): Fenced {
  const all = text.split('\n');
  const skipped = Math.max(
    0,
    all.findIndex((line) => line.trim() !== ''),
  );
  const lines = all.slice(skipped);
  const first = lines[0] ?? '';
  const at = (index: number): Place => ({ file, line: skipped + index + 1, column: 1 });
  const none: Fenced = {
    language: 'yaml',
    front: '',
    fieldsShift: 0,
    body: text,
    bodyLine: 1,
    problems: [],
  };

  const other = otherFence(lines);
  if (other !== null) return { ...none, ...inOtherLanguage(other, lines, skipped, at(0)) };

  const problems: Problem[] = [];
  let fieldsShift = skipped;
  const end = lines.findIndex((line, index) => index > 0 && (isFence(line) || line.startsWith('---')));
  const [, firstField] = besideDashes.exec(first) ?? [];
  if (/^---[ \t]*(?:ya?ml[ \t]*)?$/i.test(first) && (beginsWithFields(lines, 1) || isTight(lines, end))) {
    lines[0] = '---';
  } else if (firstField !== undefined) {
    problems.push(besideFence(at(0)));
    if (/\s[-–—−]{3,}\s*$/.test(firstField)) {
      const body = lines.slice(1).join('\n');
      return { ...none, body, bodyLine: skipped + 2, problems };
    }
    lines.splice(0, 1, '---', firstField);
    fieldsShift -= 1;
  } else if (isFence(first) && beginsWithFields(lines, 1)) {
    lines[0] = '---';
    problems.push(fenceProblem(first, at(0), 'begins'));
  } else if (end > 0 && isOnlyFields(lines.slice(0, end))) {
    lines.unshift('---');
    fieldsShift -= 1;
    problems.push(unopened(at(0)));
  } else {
    return none;
  }
  if (skipped > 0) problems.push(notFirst(at(0)));

  const close = end < 0 ? endOfFields(lines) : end + lines.length - (all.length - skipped);
  const written = end < 0 ? undefined : lines[close];
  let bodyShift = fieldsShift;
  if (written === undefined) {
    lines.splice(close, 0, '---');
    bodyShift -= 1;
    problems.push(unclosed(at(0), fieldsShift + close));
  } else {
    lines[close] = '---';
    if (!/^---[ \t]*$/.test(written)) {
      problems.push(fenceProblem(written, { file, line: fieldsShift + close + 1, column: 1 }, 'ends'));
    }
  }
  const behind = close + 1;
  return {
    language: 'yaml',
    front: lines.slice(0, behind).join('\n'),
    fieldsShift,
    body: lines.slice(behind).join('\n'),
    bodyLine: Math.min(behind + 1, lines.length) + bodyShift,
    problems,
  };
}

const name = String.raw`["']?[\p{L}_][\p{L}\p{M}\p{N} _.-]{0,40}["']?\s*[:：]`;
const field = new RegExp(`^${name}`, 'u');
const fieldOrMore = new RegExp(`^(?:\\s*$|\\s+\\S|#|- |${name})`, 'u');

const besideDashes = new RegExp(`^[-–—−]{3,}[ \\t]+(${name}.*)$`, 'u');

function beginsWithFields(lines: readonly string[], from: number): boolean {
  const first = lines.slice(from).find((line) => line.trim() !== '' && !line.startsWith('#'));
  return first !== undefined && field.test(first.trimStart());
}

/** Closed, and not a rule with a blank line after it as prose has: even a list or plain text is then meant as fields. */
function isTight(lines: readonly string[], end: number): boolean {
  return end > 0 && (end === 1 || lines[1]?.trim() !== '');
}

function isOnlyFields(lines: readonly string[]): boolean {
  return usualFirst.test(lines[0] ?? '') && lines.every((line) => fieldOrMore.test(line));
}

/** Index of the line after the last that can be a field, when nothing closes the front matter. */
function endOfFields(lines: readonly string[]): number {
  const end = lines.findIndex((line, index) => index > 0 && (line.trim() === '' || !fieldOrMore.test(line)));
  return end < 0 ? lines.length : end;
}

function inOtherLanguage(
  { language, name, end, inner, start }: OtherFence,
  lines: readonly string[],
  skipped: number,
  at: Place,
): Partial<Fenced> {
  const body = end < 0 ? '' : lines.slice(end + 1).join('\n');
  const bodyLine = skipped + (end < 0 ? lines.length : end + 1) + 1;
  if (language === 'unknown') return { body, bodyLine, problems: [languageProblem(name, at)] };
  if (end < 0) return { body, bodyLine, problems: [unclosedOther(name, language, at)] };
  const front = inner.join('\n');
  return {
    language,
    front,
    fieldsShift: skipped + start,
    body,
    bodyLine,
    problems: skipped > 0 ? [notFirst(at)] : [],
  };
}

function languageProblem(language: string, at: Place): Problem {
  return error(
    'front-matter-language',
    at,
    `The front matter is written as "${language}", which is not read: only YAML, TOML and JSON are.`,
    'Begin the file with a line of three dashes only (---) and write each field as "name: value".',
  );
}

function besideFence(at: Place): Problem {
  return error(
    'front-matter-fence',
    at,
    'Fields stand on the line of the three dashes, which must stand alone.',
    'Write --- alone on the first line, each field on a line of its own below it, and --- alone on the line after them.',
  );
}

function unopened(at: Place): Problem {
  return error(
    'front-matter-unopened',
    at,
    'Fields stand here, but the line of three dashes before them is missing.',
    'Write a line with only --- above them, as the first line of the file.',
  );
}

function notFirst(at: Place): Problem {
  return error(
    'front-matter-not-first',
    at,
    'The front matter must begin on the first line of the file, but there are empty lines above it.',
    'Delete everything above this line.',
  );
}

function unclosed(at: Place, lastLine: number): Problem {
  return error(
    'front-matter-unclosed',
    at,
    'The front matter that begins here is never closed, so fields and text cannot be told apart.',
    `Write a line with only --- after the last field, which seems to be on line ${lastLine}.`,
  );
}

function unclosedOther(name: string, language: 'toml' | 'json', at: Place): Problem {
  return error(
    'front-matter-unclosed',
    at,
    `The front matter in ${name} that begins here is never closed, so fields and text cannot be told apart.`,
    language === 'toml'
      ? 'Write a line like this one after the last field.'
      : 'Write a line with only } after the last field.',
  );
}
