import { isObject } from '../../base/is-object.ts';
import { info, type Problem, warning } from '../../base/problem.ts';
import type { Moment } from '../../base/time/moment.ts';
import type { YamlDocument } from '../../base/yaml/yaml.ts';
import { plainName } from '../source/plain-name.ts';
import { leadResources } from './foreign/lead-resources.ts';
import { isPaidName, paidFor } from './kind/paid-for.ts';
import { fieldNames, ignoredFields } from './names/field-names.ts';
import type { NameTable } from './names/name-table.ts';
import { type PublicationFields, readPublicationFields } from './publication/publication-fields.ts';
import type { DraftBesides } from './statements/draft-besides.ts';
import { type FrontMatterEntry, saidOfPicture } from './values/said-of-picture.ts';
import { isEmpty } from './values/without-empty.ts';

/** Where and when an article is read. */
export interface ReadingContext {
  readonly timezone: string;
  /** What makes it a draft besides its fields, else null. */
  readonly drafts: DraftBesides | null;
  /** The day with which its own name begins. */
  readonly day: Moment | null;
}

export interface OwnNames {
  readonly yaml: YamlDocument;
  readonly publication: PublicationFields;
  readonly problems: readonly Problem[];
}

/**
 * The front matter with every name that `field-names.ts` knows replaced by ours, and without the fields of other tools
 * that mean nothing here. Places still point to what was written. Where two names of one field are written, ours
 * wins, else the first, with a warning; of those about being published, the one that counts.
 */
export function withOwnNames(yaml: YamlDocument, of: ReadingContext): OwnNames {
  return of.drafts === null && areOwnNames(yaml.data)
    ? { yaml, publication: publicationOfDate, problems: [] }
    : withNamesReplaced(yaml, of);
}

const publicationOfDate: PublicationFields = {
  draft: null,
  date: 'date',
  expires: null,
  notBefore: null,
  notBeforeBy: null,
  dated: true,
};

/** Whether every name is one of ours, and none but the date says anything of being published. */
function areOwnNames(data: YamlDocument['data']): boolean {
  const { article, inside } = fieldNames;
  const tables: Readonly<Record<string, NameTable | undefined>> = inside;
  if (typeof data.date !== 'string' || data.date.trim() === '') return false;
  for (const name in data) {
    if (article.get(name) !== name || toBeWeighed.has(name)) return false;
    const table = tables[name];
    if (![data[name]].flat().every((value) => isOwn(value, table))) return false;
  }
  return true;
}

/** Fields of ours that only their values tell of. */
const toBeWeighed = new Set(['draft', 'embargo', 'expires', 'hidden', 'noindex', 'extra']);

function isOwn(value: unknown, table: NameTable | undefined): boolean {
  return !isObject(value) || Object.keys(value).every((name) => table?.get(name) === name);
}

/** The same whatever names are written. */
export function withNamesReplaced(yaml: YamlDocument, { timezone, drafts, day }: ReadingContext): OwnNames {
  const weighed = readPublicationFields(Object.entries(yaml.data), { drafts, day, timezone }, yaml);
  const problems: Problem[] = [...weighed.problems];
  const { article, inside } = fieldNames;
  const pictured = saidOfPicture(leadResources(weighed.entries, article), article, inside.figures);
  const known = pictured.filter(([name, value, own]) => {
    const problem = own === undefined ? (paidFor(name, value, yaml) ?? ignored(name, yaml)) : null;
    if (problem !== null) problems.push(problem);
    return problem === null;
  });
  const top = rename(known, fieldNames.article, yaml, []);
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
    publication: weighed.publication,
    problems,
  };
}

/** The entries under our names, and the written name of each. `path` is that of the object as written. */
export function rename(
  entries: readonly FrontMatterEntry[],
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
    if (isEmpty(data[own])) {
      data[own] = value;
      written.set(own, name);
    } else if (!isEmpty(value)) {
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

function ignored(name: string, yaml: YamlDocument): Problem | null {
  const advice = isPaidName(name) ? null : ignoredFields.get(plainName(name));
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
