import { meantFlow } from './yaml-flow.ts';
import { quoted, shown, toType } from './yaml-quoted.ts';

/** One way to make a broken line of YAML readable, and what to tell the person who wrote it. */
interface Mend {
  readonly code: string;
  /** Whether the lines below that begin in its column move with it. */
  readonly movesBelow?: boolean;
  /** How many of the lines below it holds as well. */
  readonly takes?: number;
  /** Where the mistake stands on the line, from 1. */
  readonly column: number;
  /** The line as it should be. */
  readonly text: string;
  readonly message: string;
  readonly hint: string;
}

/** How many of the lines above a line may say how it was meant. */
export const linesAbove = 8;

/**
 * The ways in which the line may have been meant, the likeliest first; whether one helps is for the parser to say.
 * `above` are the lines before it, `below` those that carry on its value.
 */
export function mendYamlLine(line: string, above: readonly string[], below: readonly string[]): Mend[] {
  const inLine = [
    ...[space(line), hyphen(line, above), backslash(line), closing(line), brackets(line)],
    ...[below.length > 0 ? quotes(line, below) : null, quotes(line, [])],
  ].filter((way) => way !== null);
  return [...tabs(line, above), ...inLine, ...columns(line, above), ...nameless(line)];
}

/** How many of the lines below the first carry on the value that it begins. */
export function linesCarriedOn(line: string, below: readonly string[]): number {
  // What begins in the column of a name is another of its group, also behind a hyphen.
  const indent = (/^\s*(?:- +)*(?=[^\s:"'#[{-][^:]*:\s)/.exec(line) ?? /^\s*/.exec(line) ?? [''])[0].length;
  if (nameAndValue.exec(line)?.[1]?.trim() === '') return 0;
  const end = below.findIndex(
    (other) => other.trim() === '' || !/^\s/.test(other.slice(indent)) || begins.test(other.trimStart()),
  );
  return end < 0 ? below.length : end;
}

/** A line that is more than a part of a text: an entry, a comment, a name. */
const begins = /^(?:- |#|[^\s:"'#]+:(?:\s|$))/;

function tabs(line: string, above: readonly string[]): Mend[] {
  const indent = /^[ \t]*/.exec(line)?.[0] ?? '';
  if (!indent.includes('\t')) return [];
  const text = indent.replaceAll('\t', '  ') + line.slice(indent.length);
  return [text, ...columns(text, above).map((way) => way.text)].map((meant) => ({
    code: 'yaml-tab',
    column: indent.indexOf('\t') + 1,
    text: meant,
    message: 'This line is indented with a tab, which YAML does not allow.',
    hint: `Delete the tab and begin the line with ${spaces(meant.length - meant.trimStart().length)}.`,
  }));
}

const name = String.raw`[\p{L}_][\p{L}\p{M}\d_-]*`;
const withoutSpace = new RegExp(`^(\\s*(?:- +)?${name})(?::(?=[^\\s:/])|\\s*：)\\s*`, 'u');

function space(line: string): Mend | null {
  const [found, before] = withoutSpace.exec(line) ?? [];
  if (found === undefined || before === undefined) return null;
  const text = `${before}: ${line.slice(found.length)}`;
  return {
    code: 'yaml-space',
    column: before.length + 1,
    text,
    message: `A space is missing after the name and its colon in "${shown(line)}".`,
    hint: `Write it like this: ${toType(text)}`,
  };
}

/** An entry of a list whose hyphen has no space behind it, below others that have one. */
function hyphen(line: string, above: readonly string[]): Mend | null {
  const [, indent = '', entry = ''] = /^(\s*)-([^\s-].*)$/.exec(line) ?? [];
  if (entry === '' || !above.some((other) => other.startsWith(`${indent}- `))) return null;
  const text = `${indent}- ${entry}`;
  return { code: 'yaml-space', column: indent.length + 1, text, ...withoutHyphenSpace(line, text) };
}

/** What is said of an entry whose hyphen has no space behind it. */
export function withoutHyphenSpace(line: string, meant: string): Pick<Mend, 'message' | 'hint'> {
  return {
    message: `A space is missing after the hyphen in "${shown(line)}".`,
    hint: `Write it like this: ${toType(meant)}`,
  };
}

const nameAndValue = /^(\s*(?:- +)*(?:[^\s:"'#[{-][^:]*:[ \t]+)?)(\S.*)$/;

function backslash(line: string): Mend | null {
  const [, start = '', value = ''] = nameAndValue.exec(line.trimEnd()) ?? [];
  if (start.trim() === '' || !/^".*"$/.test(value) || !value.slice(1, -1).includes('\\')) return null;
  const text = start + quoted(value.slice(1, -1));
  return {
    code: 'yaml-quotes',
    column: start.length + value.indexOf('\\') + 1,
    text,
    message: 'A backslash inside double quotes has a meaning of its own in YAML.',
    hint: `Use single quotes: ${toType(text)}`,
  };
}

const pairs: Readonly<Record<string, string>> = { '"': '"', "'": "'", '[': ']', '{': '}' };

function closing(line: string): Mend | null {
  const [, start = '', value = ''] = nameAndValue.exec(line.trimEnd()) ?? [];
  const end = pairs[value.charAt(0)];
  if (end === undefined || value.includes(end, 1)) return null;
  const text = start + value + end;
  return {
    code: 'yaml-open',
    column: start.length + 1,
    text,
    message: `The sign ${value.charAt(0)} opens something here that is never closed.`,
    hint: `Add ${end} at the end: ${toType(text)}`,
  };
}

/** A list or group in brackets of one line whose texts need quotes, or which has signs too many. */
function brackets(line: string): Mend | null {
  const [, start = '', value = ''] = nameAndValue.exec(line.trimEnd()) ?? [];
  const meant = start.trim() === '' ? null : meantFlow(value);
  if (meant === null) return null;
  const text = start + meant.text;
  return {
    code: 'yaml-quotes',
    column: start.length + 1,
    text,
    message: `The value "${shown(value)}" ${meant.why}.`,
    hint: `Write it like this: ${toType(text)}`,
  };
}

function quotes(line: string, below: readonly string[]): Mend | null {
  const [, start = '', first = ''] = nameAndValue.exec(line.trimEnd()) ?? [];
  const value = [first, ...below.map((more) => more.trim())].join(' ');
  const why = start.trim() === '' ? null : needsQuotes(value);
  if (why === null) return null;
  const text = start + quoted(insideOf(value));
  return {
    code: 'yaml-quotes',
    column: start.length + 1,
    text,
    takes: below.length,
    message: `The value "${shown(value)}" ${why}.`,
    hint: `Put the whole value in quotes: ${toType(text)}`,
  };
}

/** What stands in the quotes around a value; those that begin it and end it may be of its words: `"Tốt", ông nói "lắm"`. */
function insideOf(value: string): string {
  const mark = value.charAt(0);
  const inside = value.slice(1, -1);
  if (!/^(["']).+\1$/.test(value) || !inside.includes(mark)) return value;
  // The first one inside opens words, or stands between letters: so the outer ones are around all.
  const [, before = '', behind = ''] = new RegExp(`^[^${mark}]*?(.?)${mark}(.?)`, 'u').exec(inside) ?? [];
  const isLetter = (sign: string) => /[\p{L}\p{N}]/u.test(sign);
  return isLetter(behind) && before !== ',' ? inside : value;
}

function needsQuotes(value: string): string | null {
  const first = value.charAt(0);
  if (/^["']/.test(value))
    return `begins with ${first} as if it were all in quotes, but goes on after the closing ${first}`;
  if (/^[[{]/.test(value)) return `begins with ${first} as a list or group does, but does not end like one`;
  if (/^[@`%*&!|>\]},]|^[-?](?:\s|$)/.test(value))
    return `begins with ${first}, which has a meaning of its own in YAML`;
  if (/:(?:\s|$)/.test(value))
    return 'contains a colon and a space, so a second name seems to begin inside it';
  return null;
}

/** An item that is a file alone, below which more is said of it. */
function nameless(line: string): Mend[] {
  const [, dash = '', value = ''] = /^(\s*- +)([^\s:"'#[{][^:"']*\.\w{2,5})\s*$/.exec(line) ?? [];
  if (value === '') return [];
  const text = `${dash}src: ${value}`;
  return [
    {
      code: 'yaml-indent',
      column: dash.length + 1,
      text,
      message: `More is said below "${shown(value)}", which needs a name itself then.`,
      hint: `Write "${text.trim()}", and what is said of it below that, begun in the column of "src".`,
    },
  ];
}

/** The line begun in the columns in which a line above begins its name. */
function columns(line: string, above: readonly string[]): Mend[] {
  const indent = /^ */.exec(line)?.[0].length ?? 0;
  const wanted = new Set<number>();
  for (const other of above.slice(-linesAbove).reverse()) {
    const [dashes = '', spaces = ''] = /^( *)(?:- +)*/.exec(other) ?? [];
    if (other.trim() !== '') wanted.add(dashes.length).add(spaces.length);
  }
  wanted.delete(indent);
  const begun = (column: number): Mend => ({
    code: 'yaml-indent',
    column: indent + 1,
    text: ' '.repeat(column) + line.trimStart(),
    message: 'This line does not begin in the same column as the lines that it belongs to.',
    hint: `Begin it with ${spaces(column)}. If it continues the text above it, put that whole text in quotes on one line.`,
  });
  const together = (column: number): Mend => ({
    ...begun(column),
    movesBelow: true,
    hint: `Begin it, and the lines below it that begin in the same column, with ${spaces(column)}.`,
  });
  return [...[...wanted].map(begun), ...(indent > 0 ? [...wanted].map(together) : [])];
}

function spaces(count: number): string {
  return count === 0 ? 'no space' : count === 1 ? 'one space' : `${count} spaces`;
}
