import type { z } from 'zod';
import { nearest } from '../text/nearest.ts';

/** What an issue of a schema is called, says and advises. `value` is the data that it is about. */
export function describeIssue(
  issue: z.core.$ZodIssue,
  value: unknown,
): { code: string; message: string; hint: string } {
  const name = describePath(issue.path);
  const shown = show(value);
  if (issue.code === 'custom') {
    const { code, hint } = (issue.params ?? {}) as { code?: string; hint?: string };
    return { code: code ?? 'wrong-value', message: issue.message, hint: hint ?? 'Write another value.' };
  }
  if (value === undefined || value === null) {
    return {
      code: 'missing-field',
      message: `${name} is missing or empty.`,
      hint:
        typeof issue.path.at(-1) === 'number'
          ? 'Write what it is behind the "-", or remove it.'
          : `Write "${lastName(issue.path)}: …" there.${isFurtherEntry(issue.path) ? ofEntryAbove : ''}`,
    };
  }
  switch (issue.code) {
    case 'invalid_type':
    case 'invalid_union': {
      const forms = expectedBy(issue).map((kind) => kinds[kind] ?? other);
      const allowed = [...new Set(forms.map(([kind]) => kind))].join(' or ');
      const advice = forms[0]?.[1] ?? 'Write another value.';
      return wrong(`${name} must be ${allowed}, but it is ${kindOf(value)}.`, advice);
    }
    case 'invalid_value': {
      const choices = issue.values.map(String);
      const meant = typeof value === 'string' ? nearest(value, choices) : null;
      const allowed = choices.map((choice) => `"${choice}"`).join(', ');
      const advice = meant === null ? `Use one of these: ${allowed}.` : `Did you mean "${meant}"?`;
      return wrong(`${name} cannot be ${shown}.`, advice);
    }
    case 'too_small':
      return wrong(`${name} is too small or too short: ${shown}.`, `Use at least ${issue.minimum}.`);
    case 'too_big':
      return wrong(`${name} is too large or too long: ${shown}.`, `Use at most ${issue.maximum}.`);
    default:
      return wrong(`${name} has a value that cannot be used: ${shown}.`, 'Write another value.');
  }
}

function wrong(message: string, hint: string) {
  return { code: 'wrong-value', message, hint };
}

/** The kinds of value that would do. */
function expectedBy(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_type') return [issue.expected];
  return issue.code === 'invalid_union' ? issue.errors.flat().flatMap(expectedBy) : [];
}

const other: readonly [string, string] = ['something else', 'Write it in another form.'];

const kinds: Readonly<Record<string, readonly [string, string]>> = {
  string: ['text', 'Write plain text after the colon, in quotes when it holds special signs.'],
  number: ['a number', 'Write digits only.'],
  int: ['a whole number', 'Write digits only.'],
  boolean: ['true or false', 'Write "true" or "false".'],
  array: [
    'a list',
    'Write the values between brackets with commas, or each on a line that begins with "- ".',
  ],
  object: [
    'a group of names with values',
    'Write one "name: value" on each line below it, indented by two spaces.',
  ],
  record: [
    'a group of names with values',
    'Write one "name: value" on each line below it, indented by two spaces.',
  ],
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' ? 'a group of names with values' : `the text ${show(value)}`;
}

/** `"src" in entry 2 of "figures"`, as a sentence begins, for the path `['figures', 1, 'src']`. */
function describePath(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'The whole';
  const parts = path.map((step) => (typeof step === 'number' ? `entry ${step + 1}` : `"${String(step)}"`));
  return parts
    .reduce((inside, part, index) => `${part} ${typeof path[index] === 'number' ? 'of' : 'in'} ${inside}`)
    .replace(/^e/, 'E');
}

/** Whether a name is missing in an entry of a list that is not the first. */
function isFurtherEntry(path: readonly PropertyKey[]): boolean {
  return Number(path.at(-2)) > 0 && typeof path.at(-2) === 'number';
}

const ofEntryAbove = ' If it is a part of the entry above, begin the line with two spaces in place of "- ".';

function lastName(path: readonly PropertyKey[]): string {
  return String(path.findLast((step) => typeof step === 'string') ?? 'name');
}

function show(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return `"${text.length > 80 ? `${text.slice(0, 79)}…` : text}"`;
}
