import type { z } from 'zod';
import { error, type Place, type Problem, sortProblems, warning } from '../problem.ts';
import { nearest } from '../text/nearest.ts';
import type { YamlDocument } from '../yaml/yaml.ts';
import { describeIssue } from './schema-issue.ts';
import { namesAt } from './schema-names.ts';

/**
 * The data as the schema makes it, or null when something in it is wrong; and every problem found, each at its place.
 * Of a line that is no YAML nothing is said besides. A name that the schema does not know is a warning and left out of
 * the value. A `custom` issue may carry the `code` and `hint` of its problem in `params`. `what` names the data in
 * messages, e.g. `the front matter`. One with another value in `params.instead` is a warning, and that value is read. Where the value is null, `rest` is what the schema makes of the data without the names at
 * the top that are wrong, for finding out what else is; null when that is nothing either. `doubt` gives the problem of a name
 * that the schema does not know where it is another than that it is not known.
 */
export function checkSchema<S extends z.ZodType>(
  schema: S,
  yaml: YamlDocument,
  options: SchemaOptions,
): Checked<z.output<S>> {
  const problems: Problem[] = [];
  let data: unknown = yaml.data;
  for (;;) {
    const result = schema.safeParse(data);
    if (result.success) return { value: result.data, rest: null, problems: sortProblems(problems) };
    const issues = result.error.issues.flatMap((issue) => specific(issue));
    const marked = issues.filter((issue) => issue.code === 'custom' && issue.params?.instead !== undefined);
    for (const issue of marked) {
      const { code, message, hint } = describeIssue(issue, null);
      problems.push(warning(code, yaml.placeOf(issue.path), message, hint));
      data = withValue(data, issue.path, (issue as { params?: { instead?: unknown } }).params?.instead);
    }
    if (marked.length > 0) continue;
    const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
    if (unknown.length === 0) {
      const broken = new Set(yaml.problems.map(({ severity, at }) => severity === 'error' && at?.line));
      const found = issues
        .map((issue) => problemOf(issue, data, yaml))
        .filter(({ at }) => at === null || !broken.has(at.line));
      return {
        value: null,
        rest: restOf(schema, data, issues),
        problems: sortProblems([...problems, ...found]),
      };
    }
    for (const { path, keys } of unknown) {
      for (const key of keys) {
        const value = valueAt(data, [...path, key]);
        const doubted = options.doubt?.(key, value, yaml.placeOf([...path, key], true)) ?? null;
        problems.push(doubted ?? unknownField(key, path, schema, yaml, options.what));
      }
      data = without(data, path, keys);
    }
  }
}

interface SchemaOptions {
  readonly what: string;
  readonly doubt?: (name: string, value: unknown, at: Place) => Problem | null;
}

interface Checked<Value> {
  readonly value: Value | null;
  readonly rest: { readonly value: Value; readonly leftOut: readonly string[] } | null;
  readonly problems: Problem[];
}

function restOf<S extends z.ZodType>(
  schema: S,
  data: unknown,
  issues: readonly z.core.$ZodIssue[],
): Checked<z.output<S>>['rest'] {
  const leftOut = [...new Set(issues.map(({ path }) => String(path[0] ?? '')))];
  const result = schema.safeParse(without(data, [], leftOut));
  return result.success ? { value: result.data, leftOut } : null;
}

/** The issues inside a union's issue: those of the form that the data resembles most. */
function specific(issue: z.core.$ZodIssue, above: readonly PropertyKey[] = []): z.core.$ZodIssue[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union') {
    const alike = issue.errors.find((form) => !form.some(isOtherKind));
    if (alike !== undefined) return alike.flatMap((inner) => specific(inner, path));
  }
  return [{ ...issue, path }];
}

function isOtherKind(issue: z.core.$ZodIssue): boolean {
  return issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_value');
}

function problemOf(issue: z.core.$ZodIssue, data: unknown, yaml: YamlDocument): Problem {
  const { code, message, hint } = describeIssue(issue, valueAt(data, issue.path));
  return error(code, yaml.placeOf(issue.path), message, hint);
}

function unknownField(
  key: string,
  path: readonly PropertyKey[],
  schema: z.ZodType,
  yaml: YamlDocument,
  what: string,
): Problem {
  const known = namesAt(schema, path);
  const meant = placeOfName(key, path, schema) ?? doYouMean(nearest(key, known));
  const own = known.includes('extra') ? ' What is your own belongs under "extra".' : '';
  const where = path.length === 0 ? what : `"${path.filter((step) => typeof step === 'string').join('.')}"`;
  return warning(
    'unknown-field',
    yaml.placeOf([...path, key], true),
    `The name "${key}" is not known in ${where}, so its value is not used.`,
    meant ?? `Known names are: ${known.join(', ')}.${own}`,
  );
}

function doYouMean(name: string | null): string | null {
  return name === null ? null : `Did you mean "${name}"?`;
}

/** Where a name belongs that stands at another depth than ours do; null where it is not known either, or in several places. */
function placeOfName(key: string, path: readonly PropertyKey[], schema: z.ZodType): string | null {
  const [table = '', inner = '', ...deeper] = key.split('.');
  if (deeper.length === 0 && namesAt(schema, [...path, table]).includes(inner)) return below(inner, table);
  const tables = namesAt(schema, path).filter((name) => namesAt(schema, [...path, name]).includes(key));
  if (tables.length === 1) return below(key, tables[0] ?? '');
  const isAtTop = path.length > 0 && path.every((step) => typeof step === 'string');
  return isAtTop && namesAt(schema, []).includes(key)
    ? `Write "${key}" at the beginning of a line, not indented.`
    : null;
}

function below(name: string, table: string): string {
  return `Write "${name}" indented, on a line below "${table}:".`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Readonly<Record<PropertyKey, unknown>>)[step];
  }
  return value;
}

/** A copy of the data with another value at `path`. */
function withValue(data: unknown, path: readonly PropertyKey[], value: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return value;
  if (Array.isArray(data))
    return data.map((item, index) => (index === step ? withValue(item, rest, value) : item));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(
    Object.entries(data).map(([name, item]) => [name, name === step ? withValue(item, rest, value) : item]),
  );
}

/** A copy of the data without the names `keys` in the object at `path`. */
function without(data: unknown, path: readonly PropertyKey[], keys: readonly string[]): unknown {
  const [step, ...rest] = path;
  if (Array.isArray(data))
    return data.map((item, index) => (index === step ? without(item, rest, keys) : item));
  if (typeof data !== 'object' || data === null) return data;
  const entries = Object.entries(data);
  if (step === undefined) return Object.fromEntries(entries.filter(([name]) => !keys.includes(name)));
  return Object.fromEntries(
    entries.map(([name, value]) => [name, name === step ? without(value, rest, keys) : value]),
  );
}
