import { info, type Problem, warning } from '../base/problem.ts';
import type { YamlDocument } from '../base/yaml.ts';
import { fieldNames, ignoredFields, type NameTable, plainName } from './field-names.ts';
import { readFlag } from './flag.ts';

/**
 * The front matter with every name that `field-names.ts` knows replaced by ours, and without the fields of other tools
 * that mean nothing here. Places still point to what was written. Where two names of one field are written, ours
 * wins, else the first, with a warning.
 */
export function withOwnNames(yaml: YamlDocument): { yaml: YamlDocument; problems: Problem[] } {
  return areOwnNames(yaml.data) ? { yaml, problems: [] } : withNamesReplaced(yaml);
}

/** Whether every name is one of ours, so that nothing is to be replaced. */
function areOwnNames(data: YamlDocument['data']): boolean {
  const { article, inside } = fieldNames;
  const tables: Readonly<Record<string, NameTable | undefined>> = inside;
  for (const name in data) {
    if (article.get(name) !== name) return false;
    const table = tables[name];
    if (table !== undefined && ![data[name]].flat().every((value) => isOwn(value, table))) return false;
  }
  return true;
}

function isOwn(value: unknown, table: NameTable): boolean {
  return !isObject(value) || Object.keys(value).every((name) => table.get(name) === name);
}

/** The same whatever names are written. */
export function withNamesReplaced(yaml: YamlDocument): { yaml: YamlDocument; problems: Problem[] } {
  const problems: Problem[] = [];
  const known = Object.entries(yaml.data).filter(([name]) => {
    const problem = ignored(name, yaml);
    if (problem !== null) problems.push(problem);
    return problem === null;
  });
  const top = rename(known.map(meaning), fieldNames.article, yaml, []);
  problems.push(...top.problems);

  const written = new Map(top.written);
  const data = top.data;
  for (const [field, table] of Object.entries(fieldNames.inside)) {
    const inner = (value: unknown, path: readonly PropertyKey[]): unknown => {
      if (!isObject(value)) return value;
      const original = path.map((step) => written.get(String(step)) ?? step);
      const renamed = rename(Object.entries(value), table, yaml, original);
      for (const [own, name] of renamed.written) written.set([...path, own].join('\n'), name);
      problems.push(...renamed.problems);
      return renamed.data;
    };
    const value = data[field];
    if (Array.isArray(value)) data[field] = value.map((item, index) => inner(item, [field, index]));
    else if (value !== undefined) data[field] = inner(value, [field]);
  }

  const original = (path: readonly PropertyKey[]): PropertyKey[] =>
    path.map((step, index) => written.get(path.slice(0, index + 1).join('\n')) ?? step);
  return {
    yaml: { data, placeOf: (path, key) => yaml.placeOf(original(path), key), problems: yaml.problems },
    problems,
  };
}

/** The entries under our names, and the written name of each. `path` is that of the object as written. */
export function rename(
  entries: readonly (readonly [name: string, value: unknown, own?: string])[],
  table: NameTable,
  yaml: YamlDocument,
  path: readonly PropertyKey[],
): { data: Record<string, unknown>; written: ReadonlyMap<string, string>; problems: readonly Problem[] } {
  const data: Record<string, unknown> = Object.create(null);
  const written = new Map<string, string>();
  const problems: Problem[] = [];
  const named = entries.map(([name, value, own]) => ({
    name,
    value,
    own: own ?? table.get(plainName(name)) ?? name,
  }));
  const [ours, others] = [
    named.filter((entry) => entry.own === entry.name),
    named.filter((entry) => entry.own !== entry.name),
  ];
  for (const { name, value, own } of [...ours, ...others]) {
    if ((data[own] ?? null) === null) {
      data[own] = value;
      written.set(own, name);
    } else if (value !== null) {
      const winner = written.get(own) ?? own;
      problems.push(
        warning(
          'field-twice',
          yaml.placeOf([...path, name], true),
          `"${winner}" and "${name}" mean the same, and only "${winner}" is used.`,
          `Put both values in "${winner}", or remove "${name}".`,
        ),
      );
    }
  }
  return { data, written, problems };
}

/** Names that mean one field or another by their value: `published: false` is a draft, `published: 2021-01-28` a date. */
function meaning([name, value]: readonly [string, unknown]): readonly [string, unknown, string?] {
  if (typeof value !== 'string') return [name, value];
  const plain = plainName(name);
  if (plain === 'published') {
    const flag = readFlag(value);
    return flag === null ? [name, value, 'date'] : [name, flag ? 'false' : 'true', 'draft'];
  }
  if (plain === 'status' && /^(?:draft|pending|private|future|publish|published|public)$/i.test(value)) {
    return [name, /^(?:publish|public|future)/i.test(value) ? 'false' : 'true', 'draft'];
  }
  return [name, value];
}

function ignored(name: string, yaml: YamlDocument): Problem | null {
  const advice = ignoredFields.get(plainName(name));
  if (advice === undefined) return null;
  const message = `The field "${name}" of other tools has no meaning here and is not used.`;
  const problem = advice === null ? info : warning;
  return problem(
    'ignored-field',
    yaml.placeOf([name], true),
    message,
    advice ?? 'It may stay, or be removed.',
  );
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
